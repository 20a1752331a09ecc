// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QStringList>

namespace fabriscope {

/// Asks for what must not be seen: on a terminal one question after the other, nothing that is typed is shown, and the
/// terminal is as it was whatever ends the question (readpassphrase(3)); else standard input has to hold one line for
/// each of \a questions and nothing more, so that a key that was broken in two is noticed. Blocks. What the lines hold
/// is not looked at; blanks stay. Kind::Usage.
[[nodiscard]] Result<QStringList> readSecretLines(const QStringList &questions);

} // namespace fabriscope
