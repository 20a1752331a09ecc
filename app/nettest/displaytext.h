// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope {

/// Text of the service made fit to be drawn on one line: control characters, line breaks and TABs become blanks, marks
/// that turn the writing direction or are invisible are shown as "\u202E"-like escapes, broken surrogates as U+FFFD,
/// and what is longer than \a limit characters ends in "…". It stays plain text: whoever shows it must not read it as
/// rich text.
[[nodiscard]] QString displayText(QStringView text, qsizetype limit = 200);

/// A piece of a file name made from text of the service: letters, digits, '-', '_' and '.', no leading dot, no
/// name Windows reserves, at most \a limit characters, never empty.
[[nodiscard]] QString fileNamePart(QStringView text, qsizetype limit = 80);

} // namespace fabriscope
