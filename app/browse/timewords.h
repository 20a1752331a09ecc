// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/timespelling.h"
#include "app/query/foldedtext.h"

#include <array>
#include <atomic>
#include <optional>
#include <vector>

namespace fabriscope {

/// How far this computer's clock is ahead of UTC, remembered day by day: QDateTime takes a microsecond to tell, and a
/// million tests have two times each. Any number of threads may ask.
class LocalDays {
public:
    LocalDays();
    /// Forgets what it knows if the computer's zone has become another. Nobody may be asking.
    void refresh();
    /// In ms; nothing where the answer is not the same all day long, or the year is far off.
    [[nodiscard]] std::optional<qint64> offsetAt(qint64 msecsUtc) const;

private:
    [[nodiscard]] static qint32 lookUp(qint64 day);

    mutable std::vector<std::atomic<qint32>> m_offsets;
    QByteArray m_zone;
};

/// Looks for a word in times as they were sent and as they are shown, without writing them out: where in a spelling the
/// word may begin is known beforehand for every date, hour, minute, second and fraction, and it is there where all of
/// them agree. Immutable, any thread.
class TimeWord {
public:
    TimeWord(const FoldedText &word, const LocalDays &days);
    /// A day of UTC, and where the word may begin in its dates.
    struct Day {
        qint64 first = 0; ///< ms; nothing is between them at first
        qint64 last = -1;
        bool isPlain = false; ///< false: to be looked at time by time
        quint32 places = 0;
        qint64 shownAhead = 0;                ///< ms by which this computer's clock is ahead of UTC
        std::array<quint32, 3> shownPlaces{}; ///< of the day before, this one, and the day after
    };
    /// \a spelling: not Odd. \a day: what is remembered from the last time, which is often of the same day.
    [[nodiscard]] bool isIn(qint64 msecsUtc, TimeSpelling spelling, Day &day) const
    {
        if (spelling == TimeSpelling::Missing)
            return false;
        if (msecsUtc < day.first || msecsUtc > day.last)
            findDay(msecsUtc, day);
        if (!day.isPlain || spelling > TimeSpelling::Minutes)
            return isInRareTime(msecsUtc, spelling);
        const Layout &sent = m_sent[spelling == TimeSpelling::Seconds ? 0 : 1];
        if ((day.places & sent.places & m_atAnyTime) != 0)
            return true;
        const auto ofDay = quint32(msecsUtc - day.first);
        if (spelling == TimeSpelling::Seconds && day.shownAhead == 0)
            return isAt(ofDay, day.places & (sent.places | m_shown.places), true);
        if (isAt(ofDay, day.places & sent.places, sent.seconds))
            return true;
        const qint64 shown = qint64(ofDay) + day.shownAhead;
        const int otherDay = shown < 0 ? 0 : shown < dayMsecs ? 1 : 2;
        return isAt(quint32(shown - (otherDay - 1) * dayMsecs), day.shownPlaces[size_t(otherDay)] & m_shown.places,
                    true);
    }

private:
    /// Bit p stands for a word that begins at the p-th sign.
    using Places = quint32;
    static constexpr qint64 dayMsecs = 86'400'000;
    /// What stands in a spelling besides the time, and whether it has seconds and a fraction.
    struct Layout {
        Places places = 0;
        bool seconds = true;
        bool fraction = false;
    };
    [[nodiscard]] Places placesOf(QStringView piece, int from) const;
    [[nodiscard]] Places placesOfNumber(int number, int digits, int from) const;
    [[nodiscard]] Places placesOfDay(qint64 day) const;
    [[nodiscard]] Layout layoutOf(QStringView separator, QStringView rest, int size) const;
    void setUpTables();
    void findDay(qint64 msecsUtc, Day &day) const;
    [[nodiscard]] bool isInRareTime(qint64 msecsUtc, TimeSpelling spelling) const;
    [[nodiscard]] bool isInLayout(qint64 msecs, const Layout &layout) const;
    [[nodiscard]] bool isInShown(qint64 msecsUtc) const;
    [[nodiscard]] bool isAt(quint32 msecsOfDay, Places places, bool seconds) const
    {
        static constexpr quint32 minuteMsecs = 60'000;
        static constexpr quint32 secondMsecs = 1000;
        if (places == 0) // on most days, for a word of a date
            return false;
        places &= m_ofMinute[msecsOfDay / minuteMsecs];
        return (seconds ? places & m_ofSecond[msecsOfDay / secondMsecs % 60] : places) != 0;
    }

    FoldedText m_word;
    const LocalDays *m_days;
    std::array<Layout, 4> m_sent; ///< Seconds, Minutes, China, Unzoned
    Layout m_shown;
    std::vector<Places> m_ofDay; ///< of the years in which most tests ran
    std::vector<Places> m_ofMinute;
    std::array<Places, 60> m_ofSecond{};
    std::vector<Places> m_ofMsec;
    Places m_atAnyTime = ~Places(0); ///< a word that begins there stands in every minute and second: it is of the date
};

} // namespace fabriscope
