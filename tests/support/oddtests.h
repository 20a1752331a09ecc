// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/madetests.h"

namespace fabriscope {

/// Made tests in which anything may be odd: ids and names that differ by case or leading zeros alone, with blanks,
/// commas, letters of other scripts or nothing in them, times in every spelling and none, members named twice, a key
/// that says another id than the record.
class OddFleet {
public:
    explicit OddFleet(quint32 seed) : m_random(seed) { }

    [[nodiscard]] QList<StoredTest> next(int count);
    /// A newer version of the test with this key: another test, or the same with another status.
    [[nodiscard]] StoredTest newer(const StoredTest &stored);
    /// A query of one to three terms, whatever they say.
    [[nodiscard]] QString query();
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    [[nodiscard]] QString pick(const QStringList &texts);
    [[nodiscard]] NetTest test();
    [[nodiscard]] QString id();
    [[nodiscard]] TestTime time();
    [[nodiscard]] QString term();
    void makeMembersOdd(HostList &list);

    QRandomGenerator m_random;
    quint64 m_sequence = 0;
    int m_count = 0;
};

} // namespace fabriscope
