// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace fabriscope {

/// One command of the program: its words, its options, and how they are read. The help and the parser come from it.
struct CommandEntry {
    CommandLine::Command command;
    QString name; ///< empty: the window
    QString synopsis;
    QString summary;
    QStringList examples;
    QStringList positionals; ///< their names; all are required
    bool takesConnection;
    bool takesMany = false; ///< the last positional may be there several times
    QList<QCommandLineOption> options;
    Result<void> (*read)(const QCommandLineParser &, CommandLine &);
};

/// Every command, the window first. Made anew at each call, in the language of the moment.
[[nodiscard]] QList<CommandEntry> commandTable();
/// The options of CONNECTION.
[[nodiscard]] QList<QCommandLineOption> connectionOptions();

/// Wrong usage as a problem.
[[nodiscard]] Problem usageProblem(const QString &happened, const QString &remedy);

} // namespace fabriscope
