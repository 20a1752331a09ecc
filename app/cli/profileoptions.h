// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/cli/commandline.h"

class QCommandLineParser;

namespace fabriscope {

struct CommandEntry;

/// The command "profile" for the table of commands.
[[nodiscard]] CommandEntry profileEntry();

} // namespace fabriscope
