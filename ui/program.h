// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"

class QApplication;

namespace fabriscope {

/// Draws a picture into a file (`render`); answers the exit status.
int runRender(QApplication &app, const CommandLine &line);

/// Runs the window, or its screenshot, until it ends; answers the exit status.
int runWindow(QApplication &app, const CommandLine &line);

} // namespace fabriscope
