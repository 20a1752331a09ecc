// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QList>
#include <QSharedData>
#include <QString>

#include <atomic>
#include <initializer_list>
#include <iterator>

namespace fabriscope {

/// A member of a test: one port of one host. Any text may be missing (empty) or hostile.
struct TestHost {
    QString resourceId; ///< "e01-cn-…"
    QString bond;       ///< "bond1"; its case varies; members of a CommTest have none
    QString ip;         ///< free text: the documented sample holds a host name
    QString serverName; ///< free text

    friend bool operator==(const TestHost &, const TestHost &) = default;
};

/// A TestHost that several lists hold. A fleet has a few thousand ports, and its tests name them over and over: sharing
/// one is a count, where copying it would be four texts. Immutable, cheap to copy, any thread.
class SharedHost {
public:
    SharedHost() : m_kept(nameless()) { }
    explicit SharedHost(TestHost host) : m_kept(new Kept(std::move(host))) { }

    [[nodiscard]] const TestHost &operator*() const { return m_kept->host; }
    [[nodiscard]] const TestHost *operator->() const { return &m_kept->host; }
    /// A note that goes with the shared member, 0 at first, for HostNumbers.
    [[nodiscard]] quint64 note() const { return m_kept->note.load(std::memory_order_relaxed); }
    void setNote(quint64 note) const { m_kept->note.store(note, std::memory_order_relaxed); }
    /// It is about to be counted or noted: members lie all over memory, and the ways there can overlap.
    void prefetch() const { __builtin_prefetch(m_kept.data(), 1); }
    friend bool operator==(const SharedHost &a, const SharedHost &b) { return a.m_kept == b.m_kept || *a == *b; }

private:
    struct Kept : QSharedData {
        explicit Kept(TestHost kept) : host(std::move(kept)) { }
        TestHost host;
        mutable std::atomic<quint64> note = 0;
    };
    static QExplicitlySharedDataPointer<const Kept> nameless()
    {
        static const QExplicitlySharedDataPointer<const Kept> kept(new Kept({}));
        return kept;
    }

    QExplicitlySharedDataPointer<const Kept> m_kept;
};

/// A list of members. Reads like a QList<TestHost>; what is in it does not change.
class HostList {
public:
    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = TestHost;
        using difference_type = qsizetype;
        using pointer = const TestHost *;
        using reference = const TestHost &;

        const_iterator() = default;
        explicit const_iterator(const SharedHost *at) : m_at(at) { }
        reference operator*() const { return **m_at; }
        pointer operator->() const { return &**m_at; }
        reference operator[](qsizetype i) const { return *m_at[i]; }
        const_iterator &operator++() { return *this += 1; }
        const_iterator &operator--() { return *this -= 1; }
        const_iterator operator++(int) { return const_iterator(m_at++); }
        const_iterator operator--(int) { return const_iterator(m_at--); }
        const_iterator &operator+=(qsizetype by)
        {
            m_at += by;
            return *this;
        }
        const_iterator &operator-=(qsizetype by) { return *this += -by; }
        friend const_iterator operator+(const_iterator from, qsizetype by) { return from += by; }
        friend const_iterator operator+(qsizetype by, const_iterator from) { return from += by; }
        friend const_iterator operator-(const_iterator from, qsizetype by) { return from -= by; }
        friend qsizetype operator-(const_iterator a, const_iterator b) { return a.m_at - b.m_at; }
        friend auto operator<=>(const const_iterator &, const const_iterator &) = default;

    private:
        const SharedHost *m_at = nullptr;
    };
    using value_type = TestHost;

    HostList() = default;
    HostList(std::initializer_list<TestHost> hosts) { appendAll(hosts); }
    HostList(const QList<TestHost> &hosts) { appendAll(hosts); }

    [[nodiscard]] qsizetype size() const { return m_hosts.size(); }
    [[nodiscard]] bool isEmpty() const { return m_hosts.isEmpty(); }
    [[nodiscard]] const TestHost &at(qsizetype i) const { return *m_hosts.at(i); }
    [[nodiscard]] const TestHost &operator[](qsizetype i) const { return at(i); }
    [[nodiscard]] const TestHost &first() const { return at(0); }
    [[nodiscard]] const_iterator begin() const { return const_iterator(m_hosts.constData()); }
    [[nodiscard]] const_iterator end() const { return begin() + size(); }
    [[nodiscard]] const QList<SharedHost> &shared() const { return m_hosts; }
    /// To be changed: lists do not change their members.
    [[nodiscard]] QList<TestHost> toList() const { return {begin(), end()}; }

    void reserve(qsizetype size) { m_hosts.reserve(size); }
    void append(const SharedHost &host) { m_hosts.append(host); }
    void append(TestHost host) { m_hosts.emplace_back(std::move(host)); }

    friend bool operator==(const HostList &, const HostList &) = default;

private:
    template <class Hosts> void appendAll(const Hosts &hosts)
    {
        reserve(qsizetype(hosts.size()));
        for (const TestHost &host : hosts)
            append(host);
    }

    QList<SharedHost> m_hosts;
};

[[nodiscard]] inline size_t qHash(const TestHost &host, size_t seed = 0) noexcept
{
    return qHashMulti(seed, host.resourceId, host.bond, host.ip, host.serverName);
}
[[nodiscard]] inline size_t qHash(const SharedHost &host, size_t seed = 0) noexcept
{
    return qHash(*host, seed);
}

} // namespace fabriscope

Q_DECLARE_TYPEINFO(fabriscope::TestHost, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(fabriscope::SharedHost, Q_RELOCATABLE_TYPE);
