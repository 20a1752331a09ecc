// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace fabriscope {

/// A file that would become larger than the user's limit (ulimit -f) is an error of writing like a full disk, and said
/// like one; without this the kernel ends the program.
void surviveFileLimit();

} // namespace fabriscope
