// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/teststore.h"

#include "app/browse/freeelsewhere.h"

namespace fabriscope {

namespace detail {
struct TestChunk {
    quint64 epoch = 0;
    std::vector<StoredTest> tests;
};
} // namespace detail

namespace {
constexpr size_t chunkSize = 1024;
}

const StoredTest &TestSnapshot::stored(Ordinal ordinal) const
{
    return m_chunks[ordinal / chunkSize]->tests[ordinal % chunkSize];
}

StoredTest TestSnapshot::at(Ordinal ordinal) const
{
    return stored(ordinal);
}

NetTestPtr TestSnapshot::test(Ordinal ordinal) const
{
    return stored(ordinal).test;
}

quint64 TestSnapshot::sequence(Ordinal ordinal) const
{
    return stored(ordinal).sequence;
}

TestState TestSnapshot::state(Ordinal ordinal) const
{
    return stateOf(*stored(ordinal).test);
}

FieldValue TestSnapshot::value(Ordinal ordinal, const Field &field) const
{
    return field.value(*stored(ordinal).test);
}

QString TestSnapshot::text(Ordinal ordinal, const Field &field) const
{
    return field.text(*stored(ordinal).test);
}

bool TestSnapshot::matches(Ordinal ordinal, const Query &query) const
{
    return query.matches(*stored(ordinal).test);
}

size_t TestStore::shardOf(const TestKey &key)
{
    return qHash(key, size_t(0x9e3779b9)) % shardCount;
}

std::optional<Ordinal> TestStore::find(const TestKey &key) const
{
    const Shard &shard = m_index[shardOf(key)];
    const auto found = shard.constFind(key);
    return found == shard.cend() ? std::nullopt : std::optional<Ordinal>(*found);
}

TestSnapshot TestStore::snapshot()
{
    ++m_epoch;
    return m_rows;
}

detail::TestChunk &TestStore::writable(size_t chunk)
{
    auto &held = m_rows.m_chunks[chunk];
    if (held->epoch != m_epoch) {
        auto copy = std::make_shared<detail::TestChunk>();
        copy->epoch = m_epoch;
        copy->tests.reserve(chunkSize);
        copy->tests = held->tests;
        held = std::move(copy);
    }
    return *held;
}

TestStore::Merged TestStore::merge(const StoredTest &test)
{
    Ordinal &ordinal = m_index[shardOf(test.key)][test.key];
    // A new entry of the hash is 0, which is also the first test's own: its key tells them apart.
    const bool known = m_rows.m_size > ordinal && m_rows.stored(ordinal).key == test.key;
    if (!known) {
        ordinal = Ordinal(m_rows.m_size);
        if (ordinal % chunkSize == 0) {
            m_rows.m_chunks.push_back(std::make_shared<detail::TestChunk>());
            m_rows.m_chunks.back()->epoch = m_epoch;
            m_rows.m_chunks.back()->tests.reserve(chunkSize);
        }
        writable(ordinal / chunkSize).tests.push_back(test);
        ++m_rows.m_size;
        ++m_rows.m_version;
        return {Merge::Added, ordinal, nullptr};
    }
    const StoredTest &old = m_rows.stored(ordinal);
    if (test.sequence <= old.sequence)
        return {Merge::Outdated, ordinal, nullptr};
    const NetTestPtr before = old.test;
    const bool same = before == test.test || *before == *test.test;
    writable(ordinal / chunkSize).tests[ordinal % chunkSize] = test;
    ++m_rows.m_version;
    return same ? Merged{Merge::Refreshed, ordinal, nullptr} : Merged{Merge::Changed, ordinal, before};
}

void TestStore::clear()
{
    freeElsewhere(std::exchange(m_rows.m_chunks, {}));
    freeElsewhere(std::exchange(m_index, {}));
    m_rows.m_size = 0;
    ++m_rows.m_version;
    ++m_rows.m_life;
}

} // namespace fabriscope
