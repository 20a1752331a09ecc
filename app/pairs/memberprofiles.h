// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairorder.h"

#include <vector>

namespace fabriscope {

/// What a member looks like to the others: its figures as a source and as a target, in units of the table's spread
/// around its median, cut off at 6 of them, so that one enormous figure does not outweigh hundreds of small ones, and
/// squared with their sign, so that the noise around the median counts little beside what stands out. A Missing cell is
/// as bad as that cut-off: members with the same gaps are alike. An Outside cell is a median one; that of a member with
/// itself is like the best of its figures, as it is nearest to itself.
///
/// Of very many members profiles are shortened, each entry being the sum, with signs from a fixed generator, of several
/// figures (count sketch, Charikar et al. 2002: keeps the square of a distance in the mean, with an error of about
/// √(2 / length) of it); up to 1,000 members of a square table they are whole, of 2,000 they have 496 entries, of 8,192
/// the least, 64. Used by one thread.
class MemberProfiles {
public:
    /// False, and nothing to be used, when \a stop became true on the way. Both needs a square table.
    [[nodiscard]] bool fill(const PairTable &table, PairSide side, const std::atomic<bool> *stop);

    [[nodiscard]] int members() const { return m_members; }
    /// The square of the distance of two members.
    [[nodiscard]] float distance(int a, int b) const;

private:
    void makeRoom(const PairTable &table, PairSide side);
    void addRow(const PairTable &table, PairSide side, int source);
    void addSelves(const PairTable &table);
    void put(int member, int figure, float value);
    [[nodiscard]] float standardised(float cell) const;

    /// Where in a profile a figure is added.
    struct Place {
        int entry;
        float sign;
    };
    std::vector<Place> m_places;  ///< by figure
    std::vector<float> m_entries; ///< m_length for each member
    int m_members = 0;
    int m_length = 0; ///< a multiple of 16
    int m_figures = 0;
    double m_median = 0;
    double m_perSpread = 0;       ///< negative where lower is worse: a worse figure is always above 0
    std::vector<float> m_nearest; ///< by member the best of its figures, standardised
};

} // namespace fabriscope
