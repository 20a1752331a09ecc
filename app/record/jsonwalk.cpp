// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsonwalk.h"

#include "app/record/jsontoken.h"

#include <QByteArray>

namespace fabriscope {

namespace {

/// Where the walk is: the bytes left and the brackets that are open.
class Walk {
public:
    Walk(QByteArrayView text, const JsonVisitor &visit) : m_text(text), m_visit(visit) { }

    bool all()
    {
        if (!value())
            return false;
        while (!m_open.isEmpty()) {
            if (!step())
                return false;
        }
        skipBlanks();
        return m_at == m_text.size();
    }

private:
    char next()
    {
        skipBlanks();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    /// Behind a value or an opening bracket inside the innermost object or array.
    bool step()
    {
        const char closing = m_open.back() == '{' ? '}' : ']';
        if (next() == closing)
            return m_afterComma ? false : close(closing);
        if (!m_first && !m_afterComma) {
            if (next() != ',')
                return false;
            ++m_at;
            m_afterComma = true;
            return true;
        }
        m_afterComma = false;
        return closing == '}' ? key() && value() : value();
    }

    bool key()
    {
        if (next() != '"' || !string(JsonToken::Key) || next() != ':')
            return false;
        ++m_at;
        return true;
    }

    bool value()
    {
        m_first = false;
        switch (next()) {
        case '{':
            return open(JsonToken::BeginObject);
        case '[':
            return open(JsonToken::BeginArray);
        case '"':
            return string(JsonToken::String);
        default:
            return word();
        }
    }

    bool open(JsonToken token)
    {
        if (m_open.size() >= deepestJson)
            return false;
        m_open.append(m_text[m_at]);
        m_first = true;
        return give(token, 1);
    }

    bool close(char closing)
    {
        m_open.chop(1);
        m_first = false;
        return give(closing == '}' ? JsonToken::EndObject : JsonToken::EndArray, 1);
    }

    bool string(JsonToken token)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != '"')
            end += m_text[end] == '\\' ? 2 : 1;
        return end < m_text.size() && give(token, end + 1 - m_at);
    }

    bool word()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !QByteArrayView(" \n\r\t,:[]{}\"").contains(m_text[end]))
            ++end;
        const QByteArrayView token = m_text.sliced(m_at, end - m_at);
        if (token == "true" || token == "false" || token == "null")
            return give(JsonToken::Word, token.size());
        return isJsonNumber(token) && give(JsonToken::Number, token.size());
    }

    bool give(JsonToken token, qsizetype length)
    {
        const QByteArrayView bytes = m_text.sliced(m_at, length);
        m_at += length;
        return m_visit(token, bytes);
    }

    QByteArrayView m_text;
    const JsonVisitor &m_visit;
    qsizetype m_at = 0;
    QByteArray m_open;    ///< the opening brackets that are not closed yet
    bool m_first = false; ///< directly behind an opening bracket
    bool m_afterComma = false;
};

} // namespace

bool walkJson(QByteArrayView text, const JsonVisitor &visit)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    return Walk(text, visit).all();
}

} // namespace fabriscope
