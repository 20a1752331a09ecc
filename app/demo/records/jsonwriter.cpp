// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/jsonwriter.h"

namespace fabriscope::demo {

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_out += bracket;
    m_needsComma = true;
}

void JsonWriter::key(QByteArrayView name)
{
    string(name);
    m_out += ':';
    m_needsComma = false;
}

void JsonWriter::string(QByteArrayView text)
{
    separate();
    m_out += '"';
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out += text.sliced(plainFrom, i - plainFrom);
        plainFrom = i + 1;
        if (c == '\n')
            m_out += "\\n";
        else if (byte < 0x20)
            m_out += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        else
            (m_out += '\\') += c;
    }
    m_out += text.sliced(plainFrom);
    m_out += '"';
}

void JsonWriter::number(qint64 value)
{
    raw(QByteArray::number(value));
}

void JsonWriter::number(double value, int decimals)
{
    raw(QByteArray::number(value, 'f', decimals));
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out += json;
}

} // namespace fabriscope::demo
