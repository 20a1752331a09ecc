// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace fabriscope {

/// From here on a crash leaves no picture of this program's memory, which may hold keys: no core file, and on Linux
/// nothing for a program that collects them either (core(5)). Holds for the programs it starts too; a debugger sees
/// what it always sees. Called before anything is read. Where it cannot be had, as on Windows, nothing happens.
void refuseCoreDumps();

} // namespace fabriscope
