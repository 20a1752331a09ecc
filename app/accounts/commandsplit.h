// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QStringList>

namespace fabriscope {

/// A process_command as program and arguments, in the way of the aliyun CLI (config/command_split.go): blanks separate,
/// single and double quotes hold together, a backslash takes the next character as it is (but on Windows, where it
/// separates folders, only a quote within double quotes). No shell: no variables, no pipes. Kind::Credentials, without
/// a word of the command, if a quote stays open or nothing is there.
[[nodiscard]] Result<QStringList> splitCommand(const QString &command);

} // namespace fabriscope
