// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

class QCommandLineParser;

namespace fabriscope {

// How each command reads its options. Errors are Kind::Usage and name the option.
[[nodiscard]] Result<void> readConnectionOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readWindowOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readListOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readShowOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readRenderOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readMeasurementsOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readImportOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readArchiveOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readDoctorOptions(const QCommandLineParser &parser, CommandLine &line);
[[nodiscard]] Result<void> readDemoServerOptions(const QCommandLineParser &parser, CommandLine &line);

/// "--size cannot be …: Give it …".
[[nodiscard]] Problem wrongValue(const QString &option, const QString &value, const QString &right);
/// `--size` and `--scale` of a picture; what is not given stays as it is.
[[nodiscard]] Result<void> readPictureSides(const QCommandLineParser &parser, int &width, int &height, double &scale);
/// More than this many pixels take gigabytes and minutes. Kind::Usage names how many there would be.
[[nodiscard]] Result<void> withinPictureBounds(double width, double height, double scale);
/// "2GB", "500 MB", "1.5GiB" or bytes; nothing for any other text.
[[nodiscard]] std::optional<qint64> bytesOf(const QString &text);

/// `--format text|json`; \a format stays as it is when the option is absent.
[[nodiscard]] Result<void> readTextOrJson(const QCommandLineParser &parser, OutputFormat &format);

/// The names `--view` takes.
[[nodiscard]] QStringList viewNames();
/// What `--fault` can switch on, for the help.
[[nodiscard]] QString demoFaultSummary();

} // namespace fabriscope
