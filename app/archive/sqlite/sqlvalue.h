// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <optional>
#include <variant>

namespace fabriscope {

/// A value for a statement. A null text is the empty one, a null byte array an empty blob: NULL has to be said.
class SqlValue {
public:
    SqlValue(std::nullptr_t) { }
    SqlValue(std::integral auto number) : m_value(qint64(number)) { }
    SqlValue(const std::optional<qint64> &number) : m_value(number ? Value(*number) : Value()) { }
    SqlValue(const QString &text) : m_value(text.toUtf8()) { }
    SqlValue(const QByteArray &bytes) : m_value(Blob{bytes}) { }

    struct Blob {
        QByteArray bytes;
    };
    using Value = std::variant<std::monostate, qint64, QByteArray, Blob>; ///< a bare QByteArray is text, in UTF-8
    [[nodiscard]] const Value &value() const { return m_value; }

private:
    Value m_value;
};

/// A moment as the archive holds it, in ms since 1970 UTC; NULL is an invalid one.
[[nodiscard]] inline QDateTime storedMoment(const std::optional<qint64> &msecs)
{
    return msecs ? QDateTime::fromMSecsSinceEpoch(*msecs, Qt::UTC) : QDateTime();
}

} // namespace fabriscope
