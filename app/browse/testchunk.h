// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/vocabulary.h"
#include "app/fields/rowfacts.h"
#include "app/nettest/timespelling.h"

#include <array>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace fabriscope {

/// Rows of a chunk: few enough that a copy of one is cheap, and a multiple of the bits of a machine word.
inline constexpr quint32 chunkRows = 512;

/// Some hundred tests in columns. What tests share stands in the vocabulary, as a number here. A plain value of its
/// store; immutable once a snapshot shares it.
class TestChunk {
public:
    TestChunk();

    [[nodiscard]] quint32 size() const { return quint32(sequence.size()); }
    void append(const StoredTest &test, Vocabulary &words);
    /// Replaces what \a row holds but for its key.
    void replace(quint32 row, const StoredTest &test, Vocabulary &words);

    /// An answer held the test of \a row again, unchanged.
    void see(quint32 row, qint64 msecs) { lastSeen[row] = qMax(lastSeen[row], msecs); }

    [[nodiscard]] RowFacts facts(quint32 row) const;
    [[nodiscard]] StoredTest stored(quint32 row, const Vocabulary &words) const;
    [[nodiscard]] NetTest test(quint32 row, const Vocabulary &words) const;
    [[nodiscard]] QString testId(quint32 row) const;
    /// The id as it stands in ids; empty for an odd one.
    [[nodiscard]] QLatin1StringView plainId(quint32 row) const
    {
        const size_t end = row + 1 < size() ? idStart[row + 1] : ids.size();
        return {ids.data() + idStart[row], qsizetype(end - idStart[row])};
    }
    /// False: every id of the chunk stands in ids, and the records say the same.
    [[nodiscard]] bool hasOddIds() const { return !oddIds.empty() || !ownIds.empty(); }
    /// False: surely no id in ids has \a letter.
    [[nodiscard]] bool mayHaveLetter(char letter) const
    {
        const auto code = static_cast<unsigned char>(letter);
        return (idLetters[code / 64] >> (code % 64)) & 1U;
    }
    [[nodiscard]] bool mayHaveLettersBeyondAscii() const { return (idLetters[2] | idLetters[3]) != 0; }
    /// What the record says, which is what queries ask.
    [[nodiscard]] QString recordId(quint32 row) const;
    [[nodiscard]] bool hasTestId(quint32 row, QStringView id) const;
    [[nodiscard]] TestTime createdTime(quint32 row, const Vocabulary &words) const;
    [[nodiscard]] TestTime finishedTime(quint32 row, const Vocabulary &words) const;
    [[nodiscard]] std::span<const quint32> membersOf(quint32 row) const
    {
        return {members.data() + membersStart[row], memberCounts[row]};
    }

    // By row. Times are ms since the epoch, UTC; for an Odd spelling the number of the time in the vocabulary.
    std::vector<quint64> sequence;
    std::vector<qint64> created;
    std::vector<qint64> finished;
    std::vector<TimeSpelling> createdAs;
    std::vector<TimeSpelling> finishedAs;
    std::vector<qint64> firstSeen;
    std::vector<qint64> lastSeen;
    std::vector<qint64> goneSince;
    std::vector<quint8> hasDetail;
    std::vector<quint32> profile;
    std::vector<quint32> origin;
    std::vector<quint32> status;
    std::vector<quint32> surroundings;
    std::vector<quint32> settings;
    std::vector<quint32> shape;
    std::vector<quint32> membersStart;
    std::vector<quint32> memberCounts;
    std::vector<quint32> idStart; ///< where the TestId begins in ids; it ends where the next one begins

    std::array<quint64, 4> idLetters{}; ///< a bit for each character that occurs in ids
    std::string ids;              ///< Latin-1; an id with other characters leaves nothing here, and stands in oddIds
    std::vector<quint32> members; ///< clients, servers, hosts of the delay test, hosts of the comm test
    std::unordered_map<quint32, QString> oddIds;
    std::unordered_map<quint32, QString> ownIds; ///< what the record says where the key says another TestId

    quint64 epoch = 0;     ///< of the store, when it was copied or made
    quint64 changedAt = 0; ///< the store's version

private:
    void put(quint32 row, const StoredTest &test, Vocabulary &words);
    void putMembers(quint32 row, const NetTest &test, Vocabulary &words);
    void appendId(const QString &id);
};

} // namespace fabriscope
