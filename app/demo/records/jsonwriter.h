// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace fabriscope::demo {

/// Writes JSON piece by piece in the order given, as the service does; QJsonObject would sort the keys.
/// Commas come by themselves; whoever uses it closes what was opened. Text is UTF-8.
class JsonWriter {
public:
    explicit JsonWriter(QByteArray &out) : m_out(out) { }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QByteArrayView name);

    void string(QByteArrayView text);
    void number(qint64 value);
    /// \a decimals digits after the point, no exponent.
    void number(double value, int decimals);
    void null();
    /// JSON written elsewhere.
    void raw(QByteArrayView json);

    void string(QByteArrayView name, QByteArrayView text)
    {
        key(name);
        string(text);
    }
    void number(QByteArrayView name, qint64 value)
    {
        key(name);
        number(value);
    }
    void number(QByteArrayView name, double value, int decimals)
    {
        key(name);
        number(value, decimals);
    }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    QByteArray &m_out;
    bool m_needsComma = false;
};

} // namespace fabriscope::demo
