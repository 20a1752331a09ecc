// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace fabriscope {

/// A command that draws nothing, at work. One finished() with the exit status ends it. Lives on the main thread.
class Command : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;

signals:
    void finished(int exitStatus);

protected:
    /// Prints \a problem to standard error and ends with its exit status.
    void fail(const Problem &problem);
};

/// The command that \a line asks for, with its service or connection opened; the problem says why there is none.
[[nodiscard]] Result<std::unique_ptr<Command>> makeCommand(const CommandLine &line);

/// One line on standard error: "fabriscope: …".
void printError(const QString &line);
void printProblem(const Problem &problem);
/// All of \a bytes to standard output, or the problem (Kind::File).
[[nodiscard]] Result<void> printOutput(const QByteArray &bytes);

} // namespace fabriscope
