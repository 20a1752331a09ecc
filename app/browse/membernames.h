// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

#include <QVarLengthArray>

#include <limits>

namespace fabriscope {

/// The names that MemberNames or Bonds shows of each test, as numbers of Vocabulary::names, and where these names stand
/// in natural order. Points into a snapshot; immutable, any thread.
class MemberNames {
public:
    using List = QVarLengthArray<quint32, 64>;

    MemberNames(const TestSnapshot &tests, FieldId id);

    /// Each name once, in the record's order; not more than \a atMost.
    [[nodiscard]] List of(Ordinal ordinal, int atMost = std::numeric_limits<int>::max()) const;
    /// From 1 on; names that differ by case or leading zeros alone share one.
    [[nodiscard]] quint32 rank(quint32 name) const { return m_ranks[name]; }
    /// How many bits a rank takes.
    [[nodiscard]] unsigned rankBits() const { return m_rankBits; }
    /// True if joined names stand in the order of their ranks: no sign in them stands before the comma that joins.
    [[nodiscard]] bool arePlain(const List &names) const;
    [[nodiscard]] bool areAllPlain() const { return m_allPlain; }

private:
    void rankNames(const Vocabulary &words);

    const TestSnapshot &m_tests;
    std::vector<quint32> m_nameOf; ///< by member; noName
    std::vector<quint32> m_ranks;  ///< by name; of those that are shown
    std::vector<bool> m_isPlain;   ///< by name
    unsigned m_rankBits = 1;
    bool m_allPlain = true;
};

} // namespace fabriscope
