// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/teststore.h"

#include "app/browse/freeelsewhere.h"
#include "app/browse/testchunk.h"

namespace fabriscope {

TestSnapshot::TestSnapshot() : m_words(std::make_shared<Vocabulary>()) { }

const TestChunk &TestSnapshot::chunkOf(Ordinal ordinal) const
{
    return *m_chunks[ordinal / chunkRows];
}

StoredTest TestSnapshot::at(Ordinal ordinal) const
{
    return chunkOf(ordinal).stored(ordinal % chunkRows, *m_words);
}

NetTestPtr TestSnapshot::test(Ordinal ordinal) const
{
    return std::make_shared<const NetTest>(chunkOf(ordinal).test(ordinal % chunkRows, *m_words));
}

quint64 TestSnapshot::sequence(Ordinal ordinal) const
{
    return chunkOf(ordinal).sequence[ordinal % chunkRows];
}

TestState TestSnapshot::state(Ordinal ordinal) const
{
    return stateOf(m_words->statuses[chunkOf(ordinal).status[ordinal % chunkRows]]);
}

RowFacts TestSnapshot::facts(Ordinal ordinal) const
{
    return chunkOf(ordinal).facts(ordinal % chunkRows);
}

SharedParts TestSnapshot::parts(Ordinal ordinal) const
{
    const TestChunk &chunk = chunkOf(ordinal);
    const quint32 row = ordinal % chunkRows;
    return {chunk.status[row], chunk.surroundings[row], chunk.settings[row]};
}

RowFacts rowFactsOf(const StoredTest &stored)
{
    const auto known = [](const QDateTime &moment) {
        return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
    };
    return {known(stored.lastSeen), known(stored.goneSince)};
}

FieldValue TestSnapshot::value(Ordinal ordinal, const Field &field) const
{
    if (field.isOfRow())
        return field.rowValue(facts(ordinal));
    return field.value(chunkOf(ordinal).test(ordinal % chunkRows, *m_words));
}

QString TestSnapshot::text(Ordinal ordinal, const Field &field) const
{
    return field.textIn(field.isOfRow() ? NetTest() : chunkOf(ordinal).test(ordinal % chunkRows, *m_words),
                        facts(ordinal));
}

bool TestSnapshot::matches(Ordinal ordinal, const Query &query) const
{
    return query.isEmpty() || query.matches(chunkOf(ordinal).test(ordinal % chunkRows, *m_words), facts(ordinal));
}

template <class IsIt> std::optional<Ordinal> TestStore::Shard::find(quint32 hash, IsIt isIt) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash; !m_slots.empty(); ++at) {
        const Slot &slot = m_slots[at & mask];
        if (slot.held == 0)
            break;
        if (slot.hash == hash && isIt(slot.held - 1))
            return slot.held - 1;
    }
    return std::nullopt;
}

void TestStore::Shard::place(Slot slot)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = slot.hash;
    while (m_slots[at & mask].held != 0)
        ++at;
    m_slots[at & mask] = slot;
}

void TestStore::Shard::insert(quint32 hash, Ordinal ordinal)
{
    static constexpr size_t firstSize = 16;
    if ((m_used + 1) * 3 > m_slots.size() * 2) {
        std::vector<Slot> old(std::max(firstSize, m_slots.size() * 2));
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.held != 0)
                place(slot);
        }
    }
    place({ordinal + 1, hash});
    ++m_used;
}

size_t TestStore::hashOf(const TestKey &key)
{
    return qHash(key, QHashSeed::globalSeed());
}

std::optional<Ordinal> TestStore::find(const TestKey &key) const
{
    return find(key, hashOf(key));
}

std::optional<Ordinal> TestStore::find(const TestKey &key, size_t hash) const
{
    return m_index[hash % shardCount].find(quint32(hash / shardCount), [this, &key](Ordinal ordinal) {
        const TestChunk &chunk = m_rows.chunkOf(ordinal);
        const quint32 row = ordinal % chunkRows;
        return chunk.hasTestId(row, key.testId) && m_rows.m_words->profiles[chunk.profile[row]] == key.profile;
    });
}

TestSnapshot TestStore::snapshot()
{
    ++m_epoch;
    return m_rows;
}

TestChunk &TestStore::writable(size_t chunk, quint64 changedAt)
{
    std::shared_ptr<TestChunk> &held = m_rows.m_chunks[chunk];
    if (held->epoch != m_epoch) {
        held = std::make_shared<TestChunk>(*held);
        held->epoch = m_epoch;
    }
    held->changedAt = qMax(held->changedAt, changedAt);
    return *held;
}

void TestStore::add(const StoredTest &test, size_t hash)
{
    const Ordinal ordinal = Ordinal(m_rows.m_size);
    if (ordinal % chunkRows == 0) {
        m_rows.m_chunks.push_back(std::make_shared<TestChunk>());
        m_rows.m_chunks.back()->epoch = m_epoch;
    }
    writable(ordinal / chunkRows, m_rows.m_version).append(test, *m_rows.m_words);
    ++m_rows.m_size;
    m_index[hash % shardCount].insert(quint32(hash / shardCount), ordinal);
}

TestStore::Merged TestStore::merge(const StoredTest &test)
{
    const size_t hash = hashOf(test.key);
    const auto known = find(test.key, hash);
    if (known && test.sequence <= m_rows.sequence(*known))
        return {Merge::Outdated, *known, {}};
    ++m_rows.m_version;
    if (!known) {
        add(test, hash);
        return {Merge::Added, Ordinal(m_rows.m_size - 1), {}};
    }
    const NetTestPtr before = m_rows.test(*known);
    const SharedParts parts = m_rows.parts(*known);
    writable(*known / chunkRows, m_rows.m_version).replace(*known % chunkRows, test, *m_rows.m_words);
    return {*before == *test.test ? Merge::Refreshed : Merge::Changed, *known, parts};
}

void TestStore::see(Ordinal ordinal, const QDateTime &moment, bool counts)
{
    TestChunk &chunk = writable(ordinal / chunkRows, counts ? ++m_rows.m_version : 0);
    chunk.see(ordinal % chunkRows, moment.toMSecsSinceEpoch());
}

void TestStore::clear()
{
    freeElsewhere(std::exchange(m_rows.m_chunks, {}));
    freeElsewhere(std::exchange(m_rows.m_words, std::make_shared<Vocabulary>()));
    freeElsewhere(std::exchange(m_index, {}));
    m_rows.m_size = 0;
    ++m_rows.m_version;
    ++m_rows.m_life;
}

} // namespace fabriscope
