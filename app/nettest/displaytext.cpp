// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/displaytext.h"

#include <QChar>
#include <QStringList>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Format characters turn the writing direction or show as nothing: a name could pretend to be another.
bool isDeceptive(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || (c >= 0xFFF9 && c <= 0xFFFB);
}

bool isBlankLike(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || QChar::isSpace(c);
}

QString escapeOf(char32_t c)
{
    return u"\\u%1"_s.arg(uint(c), 4, 16, '0'_L1).toUpper().replace(1, 1, u"u"_s);
}

} // namespace

QString displayText(QStringView text, qsizetype limit)
{
    QString shown;
    shown.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (shown.size() >= limit) {
            if (QChar(shown.at(limit - 1)).isHighSurrogate())
                --limit;
            return shown.left(qMax<qsizetype>(0, limit - 1)) + u'…';
        }
        const QChar unit = text.at(i);
        char32_t c = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(unit, text.at(++i));
        if (QChar::isSurrogate(c))
            shown += QChar(QChar::ReplacementCharacter);
        else if (isBlankLike(c))
            shown += u' ';
        else if (isDeceptive(c))
            shown += escapeOf(c);
        else
            shown += QChar::fromUcs4(c);
    }
    return shown;
}

QString fileNamePart(QStringView text, qsizetype limit)
{
    QString part;
    for (const QChar c : text.left(limit * 4)) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.')
            part += c;
        else if (!part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    while (part.startsWith(u'.') || part.startsWith(u'-'))
        part.remove(0, 1);
    part.truncate(limit);
    while (part.endsWith(u'.') || part.endsWith(u'-'))
        part.chop(1);
    static const QStringList reserved{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString stem = part.section(u'.', 0, 0).toUpper();
    const bool device =
        stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && stem.at(3).isDigit();
    if (part.isEmpty() || reserved.contains(stem) || device)
        part.prepend("test-"_L1);
    return part;
}

} // namespace fabriscope
