// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/foldedtext.h"

#include <array>

namespace fabriscope {

namespace {

constexpr char16_t asciiEnd = 128;

char16_t foldedBeyondAscii(char16_t unit)
{
    const QChar c(unit);
    return c.isSpace() ? u' ' : c.toCaseFolded().unicode();
}

constexpr auto asciiFolds = [] {
    std::array<char16_t, asciiEnd> folds{};
    for (char16_t c = 0; c < asciiEnd; ++c)
        folds[c] = c >= u'A' && c <= u'Z' ? char16_t(c + (u'a' - u'A')) : c >= u'\t' && c <= u'\r' ? u' ' : c;
    return folds;
}();

/// A filter asks this of every character of a hundred thousand tests: no calls for ASCII.
inline char16_t foldedUnit(char16_t unit)
{
    return unit < asciiEnd ? asciiFolds[unit] : foldedBeyondAscii(unit);
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    m_folded.reserve(text.size());
    for (const QChar c : text)
        m_folded += QChar(foldedUnit(c.unicode()));
}

bool FoldedText::isAt(const char16_t *place) const
{
    const char16_t *const wanted = QStringView(m_folded).utf16();
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        if (foldedUnit(place[i]) != wanted[i])
            return false;
    }
    return true;
}

bool FoldedText::isIn(QStringView text) const
{
    const qsizetype last = text.size() - m_folded.size();
    if (last < 0)
        return false;
    if (m_folded.isEmpty())
        return true;
    const char16_t first = m_folded.front().unicode();
    const char16_t *const units = text.utf16();
    for (qsizetype i = 0; i <= last; ++i) {
        if (foldedUnit(units[i]) == first && isAt(units + i))
            return true;
    }
    return false;
}

bool FoldedText::isAtStartOf(QLatin1StringView text) const
{
    if (text.size() < m_folded.size())
        return false;
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        if (foldedUnit(uchar(text.data()[i])) != m_folded.at(i).unicode())
            return false;
    }
    return true;
}

bool FoldedText::isIn(QLatin1StringView text) const
{
    for (qsizetype i = 0; i + m_folded.size() <= text.size(); ++i) {
        if (isAtStartOf(text.sliced(i)))
            return true;
    }
    return false;
}

bool FoldedText::equals(QStringView text) const
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() == m_folded.size() && isAt(trimmed.utf16());
}

} // namespace fabriscope
