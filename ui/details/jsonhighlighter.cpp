// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jsonhighlighter.h"

#include "ui/theme/theme.h"

namespace fabriscope {

namespace {

qsizetype stringEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < text.size() && text.at(end) != u'"')
        end += text.at(end) == u'\\' ? 2 : 1;
    return qMin(end + 1, text.size());
}

bool beginsNumberOrWord(QChar c)
{
    return c.isDigit() || c == u'-' || c == u't' || c == u'f' || c == u'n';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette) : QSyntaxHighlighter(document)
{
    takeColours(palette);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    takeColours(palette);
    rehighlight();
}

void JsonHighlighter::takeColours(const QPalette &palette)
{
    m_key.setForeground(ink(Ink::Muted, palette));
    m_text.setForeground(palette.color(QPalette::Text));
    m_number.setForeground(ink(Ink::Accent, palette));
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    qsizetype at = 0;
    while (m_tinting && at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'"') {
            const qsizetype end = stringEnd(text, at);
            const bool isKey = end < text.size() && text.at(end) == u':';
            setFormat(int(at), int(end - at), isKey ? m_key : m_text);
            at = end;
        } else if (beginsNumberOrWord(c)) {
            qsizetype end = at;
            while (end < text.size() && text.at(end) != u',')
                ++end;
            setFormat(int(at), int(end - at), m_number);
            at = end;
        } else {
            ++at;
        }
    }
}

} // namespace fabriscope
