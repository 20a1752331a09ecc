// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/grouping.h"
#include "app/browse/testchunk.h"
#include "app/browse/verdicts.h"

#include <QHash>

namespace fabriscope {

/// Which group a test stands in, as a number, so that counting and placing compare no texts. Numbers stay as they are
/// while the grouping and the store's life do; 0 is the group of the tests that have no other. Remembered chunk by
/// chunk. One thread at a time.
class GroupNumbers {
public:
    struct Name {
        QString key;
        QString title;
    };

    /// False when stopped half-way.
    bool update(const TestSnapshot &tests, GroupBy by, const StopFlag &stop);

    [[nodiscard]] const std::vector<Name> &names() const { return m_names; } ///< by number
    /// Another number: the groups of before say nothing about these.
    [[nodiscard]] quint64 numbering() const { return m_numbering; }
    /// True if a test may stand in several groups: then ask for the groups of its members.
    [[nodiscard]] bool areSeveral() const { return m_by == GroupBy::Member; }
    [[nodiscard]] quint32 ofTest(Ordinal ordinal) const { return m_ofTest[ordinal]; }
    [[nodiscard]] quint32 ofMember(quint32 member) const { return m_ofPart[member]; }
    [[nodiscard]] quint32 members() const { return quint32(m_ofPart.size()); }

private:
    /// What the text of a configuration is made of: it counts hosts, of which every test has its own.
    struct Setup {
        quint32 settings = 0;
        quint32 surroundings = 0;
        quint32 shape = 0;
        quint32 hosts = 0;

        friend bool operator==(const Setup &, const Setup &) = default;
        friend size_t qHash(const Setup &setup, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, setup.settings, setup.surroundings, setup.shape, setup.hosts);
        }
    };
    struct UtcDay {
        qint64 offset = 0;    ///< of local time in it, ms
        bool isPlain = false; ///< the offset holds all day
    };

    void restart(GroupBy by, quint64 life);
    quint32 numberOf(const QString &key, const QString &title);
    void numberParts(const TestSnapshot &tests);
    void numberRows(const TestSnapshot &tests, quint32 chunk);
    [[nodiscard]] quint32 ofSetup(const TestChunk &chunk, quint32 row, const Vocabulary &words);
    [[nodiscard]] quint32 distinctHosts(const TestChunk &chunk, quint32 row, const Vocabulary &words);
    [[nodiscard]] quint32 ofMoment(std::optional<qint64> moment);
    [[nodiscard]] qint64 localDay(qint64 moment);

    GroupBy m_by = GroupBy::None;
    std::optional<quint64> m_life;
    quint64 m_version = 0;
    quint64 m_numbering = 0;
    std::vector<Name> m_names;
    QHash<QString, quint32> m_byKey;
    QHash<QString, quint32> m_byTitle;
    std::vector<quint32> m_ofPart; ///< by number of the shared part, or by member
    std::vector<quint32> m_ofTest; ///< by ordinal, but for members
    QHash<Setup, quint32> m_ofSetup;
    QHash<qint64, quint32> m_ofDay;
    QHash<qint64, UtcDay> m_utcDays;
    std::vector<quint32> m_seenIn; ///< by name, the round in which it was last counted
    quint32 m_round = 0;
};

} // namespace fabriscope
