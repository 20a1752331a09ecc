// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/namesearch.h"

#include "app/browse/bytesearch.h"

#include <algorithm>

namespace fabriscope {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c <= QChar(0x7f); });
}

} // namespace

void NameSearch::update(const Vocabulary &words)
{
    const quint32 count = words.names.size();
    for (auto name = quint32(m_ends.size()); name < count; ++name) {
        const QString &text = words.names[name];
        if (isAscii(text))
            m_text += text.toStdString();
        else
            m_other.push_back(name);
        m_ends.push_back(quint32(m_text.size()));
    }
}

void NameSearch::addHolding(const FoldedText &part, const Vocabulary &words, std::vector<quint8> &answers) const
{
    const auto ask = [&](quint32 name) { answers[name] |= quint8(part.isIn(words.names[name]) ? 1 : 0); };
    const ByteSearch search(part);
    const quint32 known = search.isPossible() ? quint32(m_ends.size()) : 0;
    for (quint32 name = known; name < answers.size(); ++name)
        ask(name);
    if (known == 0)
        return;
    std::for_each(m_other.begin(), m_other.end(), ask);
    quint32 start = 0;
    for (quint32 name = 0; name < known; ++name) {
        answers[name] |= quint8(search.isIn(m_text, start, m_ends[name]) ? 1 : 0);
        start = m_ends[name];
    }
}

std::vector<quint8> NameSearch::holding(const QList<FoldedText> &parts, const Vocabulary &words) const
{
    std::vector<quint8> answers(words.names.size(), 0);
    for (const FoldedText &part : parts)
        addHolding(part, words, answers);
    return answers;
}

} // namespace fabriscope
