// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/vocabulary.h"
#include "app/query/foldedtext.h"

#include <string>
#include <vector>

namespace fabriscope {

/// What the members of a vocabulary are called, as one text: a word is looked for in tens of thousands of names at
/// once. One thread at a time.
class NameSearch {
public:
    /// Takes in the names that \a words got since.
    void update(const Vocabulary &words);
    /// The vocabulary is another one.
    void clear() { *this = NameSearch(); }

    /// For each name of \a words whether it holds one of \a parts, as FoldedText::isIn() says. Names that were not
    /// taken in yet are asked one by one.
    [[nodiscard]] std::vector<quint8> holding(const QList<FoldedText> &parts, const Vocabulary &words) const;

private:
    void addHolding(const FoldedText &part, const Vocabulary &words, std::vector<quint8> &answers) const;

    std::string m_text;           ///< of the names in ASCII, one behind the other
    std::vector<quint32> m_ends;  ///< by name, where it ends in the text; others take no room there
    std::vector<quint32> m_other; ///< the names with other letters
};

} // namespace fabriscope
