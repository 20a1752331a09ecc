// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandoptions.h"
#include "app/demo/demoservice.h"
#include "app/problem/problem.h"

#include <QStringList>

#include <optional>

namespace fabriscope {

/// What the program was asked to do.
struct CommandLine {
    enum class Command : quint8 {
        Window,
        List,
        Show,
        Measurements,
        Render,
        Import,
        Archive,
        Profile,
        Doctor,
        DemoServer,
        Help,
        Version,
    };

    Command command = Command::Window;
    QString help; ///< for Help: what to print
    ConnectionOptions connection;
    WindowOptions window;
    ListOptions list;
    ShowOptions show;
    MeasurementsOptions measurements;
    RenderOptions render;
    ImportOptions import;
    ArchiveOptions archive;
    ProfileOptions profile;
    DoctorOptions doctor;
    DemoSettings demoServer;

    /// True when something is to be drawn, on a screen or into a file.
    [[nodiscard]] bool needsGui() const { return command == Command::Window || command == Command::Render; }
    /// True when that goes into a file: then no display is needed.
    [[nodiscard]] bool drawsIntoFile() const
    {
        return command == Command::Render || (command == Command::Window && !window.screenshot.isEmpty());
    }
};

/// Reads the arguments (the program's own name first). Errors are Kind::Usage and name the argument.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The value of `--lang` or an empty text; read before anything else so that every message is in that language.
[[nodiscard]] QString languageArgument(const QStringList &arguments);

} // namespace fabriscope
