// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsonindent.h"

#include "app/record/jsonwalk.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int blanksPerLevel = 2;

bool needsEscape(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c.unicode() >= 0xFFF9 && c.unicode() <= 0xFFFB;
    }
}

QString escapeOf(QChar c)
{
    return u"\\u"_s + u"%1"_s.arg(uint(c.unicode()), 4, 16, '0'_L1).toUpper();
}

/// Characters above U+FFFF are format characters only in the plane of tags, which begins with this surrogate.
constexpr char16_t tagsHighSurrogate = 0xDB40;

/// \a text with what must not be drawn as it is spelt out; with \a keepLines line breaks and TABs stay.
QString shownString(const QString &text, bool keepLines)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool tag = c.unicode() == tagsHighSurrogate && i + 1 < text.size();
        const bool kept = keepLines && (c == u'\n' || c == u'\t');
        const bool escaped = !kept && (tag || needsEscape(c));
        if (escaped && shown.isNull())
            shown = text.left(i);
        if (tag)
            shown += escapeOf(c) + escapeOf(text.at(++i));
        else if (escaped)
            shown += escapeOf(c);
        else if (!shown.isNull())
            shown += c;
    }
    return shown.isNull() ? text : shown;
}

class Indenter {
public:
    Indenter(qsizetype expected, qsizetype limit) : m_limit(limit) { m_text.reserve(qMin(limit, expected)); }

    bool take(JsonToken token, QByteArrayView bytes)
    {
        const bool closing = token == JsonToken::EndObject || token == JsonToken::EndArray;
        if (closing)
            --m_depth;
        if (!m_afterKey && !(closing && m_empty) && !m_text.isEmpty())
            startLine(!closing && !m_empty);
        m_afterKey = token == JsonToken::Key;
        m_text += token == JsonToken::Key || token == JsonToken::String ? shownString(QString::fromUtf8(bytes), false)
                                                                        : QString::fromLatin1(bytes);
        if (m_afterKey)
            m_text += ": "_L1;
        m_empty = token == JsonToken::BeginObject || token == JsonToken::BeginArray;
        if (m_empty)
            ++m_depth;
        return m_text.size() < m_limit;
    }

    [[nodiscard]] QString text() && { return std::move(m_text); }

private:
    void startLine(bool comma)
    {
        if (comma)
            m_text += u',';
        m_text += u'\n';
        m_text.resize(m_text.size() + qsizetype(m_depth) * blanksPerLevel, u' ');
    }

    QString m_text;
    qsizetype m_limit;
    int m_depth = 0;
    bool m_afterKey = false;
    bool m_empty = false; ///< directly behind an opening bracket
};

} // namespace

IndentedJson indentedJson(QByteArrayView json, qsizetype limit)
{
    Indenter indenter(json.size() * 3 / 2, limit);
    bool full = false;
    const bool whole = walkJson(json, [&](JsonToken token, QByteArrayView bytes) {
        full = !indenter.take(token, bytes);
        return !full;
    });
    IndentedJson result;
    result.isJson = whole || full;
    result.complete = !full;
    if (result.isJson) {
        result.text = std::move(indenter).text();
    } else {
        result.complete = json.size() <= limit;
        result.text = shownString(QString::fromUtf8(json.first(qMin(json.size(), limit))), true);
    }
    result.lines = result.text.isEmpty() ? 0 : result.text.count(u'\n') + 1;
    return result;
}

} // namespace fabriscope
