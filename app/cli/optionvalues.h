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

/// `--format text|json`; \a format stays as it is when the option is absent.
[[nodiscard]] Result<void> readTextOrJson(const QCommandLineParser &parser, OutputFormat &format);

/// The names `--view` takes.
[[nodiscard]] QStringList viewNames();
/// What `--fault` can switch on, for the help.
[[nodiscard]] QString demoFaultSummary();

} // namespace fabriscope
