// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace fabriscope {

/// A JSON text laid out for reading.
struct IndentedJson {
    QString text;         ///< lines end in "\n"; as it came, only made fit to be shown, if it is not JSON
    qsizetype lines = 0;  ///< of text
    bool isJson = false;  ///< else nothing was laid out: not JSON, or nested too deeply
    bool complete = true; ///< false: the limit was reached and the rest left out

    friend bool operator==(const IndentedJson &, const IndentedJson &) = default;
};

/// Lays out \a json with two blanks a level and one value a line. Keys keep their order, numbers and strings their
/// spelling; only characters within strings that would not show, or would show in another direction, are spelt as the
/// \uXXXX escapes that mean the same. Stops at about \a limit characters. Any thread.
[[nodiscard]] IndentedJson indentedJson(QByteArrayView json, qsizetype limit = qsizetype(64) * 1024 * 1024);

} // namespace fabriscope
