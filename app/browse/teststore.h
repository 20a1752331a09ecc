// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/browse/sharedparts.h"
#include "app/fields/field.h"
#include "app/query/query.h"

#include <QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace fabriscope {

/// A test's place in a store, in order of arrival. It never changes and is never used again until the store is cleared.
using Ordinal = quint32;

class TestChunk;
class Vocabulary;

/// The tests of a store as they were at one moment. Immutable, cheap to copy, any thread. How they are laid out in
/// memory is nobody else's business: ask by ordinal.
class TestSnapshot {
public:
    TestSnapshot();
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] StoredTest at(Ordinal ordinal) const;
    [[nodiscard]] NetTestPtr test(Ordinal ordinal) const;
    /// The number of the stored version: the same number means the same content.
    [[nodiscard]] quint64 sequence(Ordinal ordinal) const;
    [[nodiscard]] TestState state(Ordinal ordinal) const;
    [[nodiscard]] RowFacts facts(Ordinal ordinal) const;
    [[nodiscard]] FieldValue value(Ordinal ordinal, const Field &field) const;
    [[nodiscard]] QString text(Ordinal ordinal, const Field &field) const;
    [[nodiscard]] bool matches(Ordinal ordinal, const Query &query) const;
    [[nodiscard]] SharedParts parts(Ordinal ordinal) const;
    /// Rises with every change of the store; equal numbers of one store mean equal content.
    [[nodiscard]] quint64 version() const { return m_version; }
    /// How it is laid out, for those in this room who go through it column by column: row r of chunk c is the
    /// ordinal c * chunkRows + r.
    [[nodiscard]] const std::vector<std::shared_ptr<TestChunk>> &chunks() const { return m_chunks; }
    [[nodiscard]] const Vocabulary &words() const { return *m_words; }
    /// Rises when the store is cleared: ordinals and sequences of another life say nothing about this one's.
    [[nodiscard]] quint64 life() const { return m_life; }

private:
    friend class TestStore;
    [[nodiscard]] const TestChunk &chunkOf(Ordinal ordinal) const;

    std::vector<std::shared_ptr<TestChunk>> m_chunks;
    std::shared_ptr<Vocabulary> m_words;
    qsizetype m_size = 0;
    quint64 m_version = 0;
    quint64 m_life = 0;
};

/// Every test the table knows, merged by key. Owned and used by one thread (the GUI's); other threads get snapshots.
/// Tests lie in chunks that a snapshot shares; a chunk is copied when it is written to for the first time after a
/// snapshot was taken, so neither a snapshot nor a change costs more than a chunk, however many tests there are. A test
/// takes some two hundred bytes: columns of numbers that point into a shared vocabulary (TestChunk).
class TestStore {
public:
    enum class Merge : quint8 {
        Added,     ///< a key the store did not know
        Changed,   ///< a newer version whose test is another
        Refreshed, ///< a newer version that says the same of the test
        Outdated,  ///< not newer than what is kept: ignored
    };
    struct Merged {
        Merge how = Merge::Outdated;
        Ordinal ordinal = 0;
        SharedParts before; ///< of the replaced test, when Changed
    };

    Merged merge(const StoredTest &test);
    /// An answer of \a moment held the test again, unchanged: it is as fresh as that. It is no new version; \a counts:
    /// what is sorted or found by freshness has to be found anew, so it counts as a change.
    void see(Ordinal ordinal, const QDateTime &moment, bool counts);
    /// Takes everything away; freed on another thread, since a hundred thousand tests take long to free.
    void clear();

    [[nodiscard]] qsizetype size() const { return m_rows.m_size; }
    [[nodiscard]] std::optional<Ordinal> find(const TestKey &key) const;
    /// The tests as they are; what the store does later does not change the answer.
    [[nodiscard]] TestSnapshot snapshot();
    /// The tests as they are, for a look on the store's own thread; not to be kept.
    [[nodiscard]] const TestSnapshot &now() const { return m_rows; }

private:
    [[nodiscard]] TestChunk &writable(size_t chunk, quint64 changedAt);
    void add(const StoredTest &test, size_t hash);

    /// Numbers of tests by the hash of their key, in open addressing: some sixteen bytes a test. Split, so that a
    /// growing table never moves more than a small part at once.
    class Shard {
    public:
        template <class IsIt> [[nodiscard]] std::optional<Ordinal> find(quint32 hash, IsIt isIt) const;
        void insert(quint32 hash, Ordinal ordinal);

    private:
        struct Slot {
            Ordinal held = 0; ///< ordinal + 1, or 0
            quint32 hash = 0; ///< tells nearly all others apart without a look at their keys, far away in memory
        };
        void place(Slot slot);

        std::vector<Slot> m_slots; ///< a power of two
        size_t m_used = 0;
    };
    static constexpr size_t shardCount = 64;
    [[nodiscard]] static size_t hashOf(const TestKey &key);
    [[nodiscard]] std::optional<Ordinal> find(const TestKey &key, size_t hash) const;

    TestSnapshot m_rows;
    quint64 m_epoch = 0; ///< rises with every snapshot: chunks of older epochs are shared
    std::array<Shard, shardCount> m_index;
};

/// Tests in an order, to take away: the rows of the table as they are shown, or the selected ones.
struct TestRows {
    TestSnapshot tests;
    std::vector<Ordinal> rows;

    [[nodiscard]] qsizetype size() const { return qsizetype(rows.size()); }
    [[nodiscard]] StoredTest at(qsizetype row) const { return tests.at(rows[size_t(row)]); }
    [[nodiscard]] NetTestPtr test(qsizetype row) const { return tests.test(rows[size_t(row)]); }
    [[nodiscard]] RowFacts facts(qsizetype row) const { return tests.facts(rows[size_t(row)]); }
};

/// What the row of \a stored says beside the record.
[[nodiscard]] RowFacts rowFactsOf(const StoredTest &stored);

} // namespace fabriscope
