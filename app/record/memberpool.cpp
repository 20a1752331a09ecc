// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/memberpool.h"

#include <QHashFunctions>

#include <cstring>

namespace fabriscope {

namespace {

constexpr size_t smallestIndex = 64;
/// Of the text of all members; the pods of the largest clusters need a few megabytes.
constexpr size_t mostBytes = size_t(24) * 1024 * 1024;

/// The pool is judged after so many members. A pod has 15,000 ports, so that most are repetitions by then.
constexpr int asked = 65'536;
constexpr int repeatedAtLeast = asked / 10;

} // namespace

MemberPool::MemberPool() : m_index(smallestIndex) { }

quint32 MemberPool::hashOf(QByteArrayView bytes)
{
    // With Qt's own seed: an answer made to collide is no use.
    return quint32(qHashBits(bytes.data(), size_t(bytes.size()), QHashSeed::globalSeed()));
}

void MemberPool::makeRoom()
{
    if (m_bytes.size() < mostBytes)
        return;
    m_index.assign(smallestIndex, Place());
    m_stretches.clear();
    m_hosts.clear();
    m_bytes.clear();
}

int MemberPool::find(QByteArrayView bytes)
{
    if (++m_asked == asked)
        m_gaveUp = int(m_hosts.size()) > asked - repeatedAtLeast;
    const quint32 hash = hashOf(bytes);
    const size_t mask = m_index.size() - 1;
    for (size_t at = hash & mask; m_index[at].number >= 0; at = (at + 1) & mask) {
        if (m_index[at].hash != hash)
            continue;
        const auto number = size_t(m_index[at].number);
        const Stretch &stretch = m_stretches[number];
        if (stretch.length == bytes.size()
            && std::memcmp(m_bytes.data() + stretch.start, bytes.data(), stretch.length) == 0)
            return int(number);
    }
    return -1;
}

int MemberPool::add(QByteArrayView bytes, TestHost host)
{
    if (m_hosts.size() * 2 >= m_index.size())
        grow();
    const int number = int(m_hosts.size());
    m_hosts.emplace_back(std::move(host));
    m_stretches.push_back({quint32(m_bytes.size()), quint32(bytes.size())});
    m_bytes.append(bytes.data(), size_t(bytes.size()));
    enter(hashOf(bytes), number);
    return number;
}

void MemberPool::enter(quint32 hash, int number)
{
    const size_t mask = m_index.size() - 1;
    size_t at = hash & mask;
    while (m_index[at].number >= 0)
        at = (at + 1) & mask;
    m_index[at] = {hash, number};
}

void MemberPool::grow()
{
    const std::vector<Place> old = std::exchange(m_index, std::vector<Place>(m_index.size() * 2));
    for (const Place &place : old) {
        if (place.number >= 0)
            enter(place.hash, place.number);
    }
}

} // namespace fabriscope
