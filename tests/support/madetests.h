// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QRandomGenerator>

namespace fabriscope {

/// A believable test, and now and then an odd one: without times, with words for numbers, of an unknown type.
[[nodiscard]] NetTest madeTest(QRandomGenerator &random, int number);

/// Made tests as an archive hands them out: keys "p"/"test-1", "test-2"…, rising sequences. One line of versions: a
/// second call with the same numbers makes newer versions of the same tests.
class MadeFleet {
public:
    explicit MadeFleet(quint32 seed) : m_random(seed) { }

    [[nodiscard]] StoredTest next() { return version(++m_count); }
    [[nodiscard]] QList<StoredTest> next(int count);
    /// A newer version of a test that was made before.
    [[nodiscard]] StoredTest version(int number);
    /// The newest version of \a stored with another status.
    [[nodiscard]] StoredTest withStatus(const StoredTest &stored, const QString &status);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    QRandomGenerator m_random;
    quint64 m_sequence = 0;
    int m_count = 0;
};

} // namespace fabriscope
