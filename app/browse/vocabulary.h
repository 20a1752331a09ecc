// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/browse/recenttexts.h"
#include "app/browse/stablelist.h"
#include "app/nettest/hostnumbers.h"

#include <QHash>

#include <vector>

namespace fabriscope {

/// What stands around a test: where it ran and of which type it is.
struct Surroundings {
    QString netTestType;
    QString port;
    QString networkMode;
    QString clusterId;
    QString clusterName;

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};
[[nodiscard]] size_t qHash(const Surroundings &surroundings, size_t seed = 0) noexcept;

/// How many members stand in which list of a test, and which of the lists there are.
struct MemberShape {
    quint32 clients = 0;
    quint32 servers = 0;
    quint32 delayHosts = 0;
    quint32 commHosts = 0;

    [[nodiscard]] quint32 count() const { return clients + servers + delayHosts + commHosts; }
    friend bool operator==(const MemberShape &, const MemberShape &) = default;
};
[[nodiscard]] size_t qHash(const MemberShape &shape, size_t seed = 0) noexcept;

/// Distinct values and their numbers. Interning belongs to one thread; values are read by any (StableList).
template <class T> class Interned {
public:
    using Id = quint32;

    Id intern(const T &value)
    {
        const auto known = m_ids.constFind(value);
        if (known != m_ids.cend())
            return *known;
        const Id id = m_values.append(value);
        m_ids.insert(value, id);
        return id;
    }
    [[nodiscard]] Id size() const { return m_values.size(); }
    [[nodiscard]] const T &operator[](Id id) const { return m_values[id]; }

private:
    StableList<T> m_values;
    QHash<T, Id> m_ids;
};

/// The settings of a test, without its members: a NetTest whose other fields are empty, so that whatever can be asked
/// of a test can be asked of them.
struct Settings {
    NetTest test;

    friend bool operator==(const Settings &, const Settings &) = default;
};
[[nodiscard]] size_t qHash(const Settings &settings, size_t seed = 0) noexcept;

/// Everything that many tests share, kept once: a test in memory is a few numbers that point here. Owned by the store
/// that fills it, shared with its snapshots.
class Vocabulary {
public:
    using Id = quint32;

    Id profileOf(const TestKey &key);
    Id statusOf(const NetTest &test);
    Id surroundingsOf(const NetTest &test);
    Id settingsOf(const NetTest &test);
    Id memberOf(const SharedHost &host);
    Id originOf(const std::shared_ptr<const Provenance> &from);

    Interned<QString> profiles;
    Interned<QString> statuses;
    Interned<Surroundings> surroundings;
    Interned<Settings> settings;
    Interned<MemberShape> shapes;
    Interned<SharedHost> members;
    /// What the members are called. Ports of a host share its names, so that a word is looked for in each name once.
    Interned<QString> names;
    struct NamesOfMember {
        Id resourceId = 0;
        Id ip = 0;
        Id serverName = 0;
        Id bond = 0;
    };
    StableList<NamesOfMember> namesOfMembers; ///< by member
    StableList<std::shared_ptr<const Provenance>> origins;
    StableList<TestTime> oddTimes; ///< spelt as no known spelling would

private:
    Id internMember(const SharedHost &host);
    Id nameOf(const QString &name);

    HostNumbers m_hostNumbers;
    RecentTexts<1> m_recentProfiles;
    RecentTexts<1> m_recentStatuses;
    RecentTexts<1, 13> m_recentNames;
    RecentTexts<5> m_recentSurroundings;
    RecentTexts<8> m_recentSettings;
};

} // namespace fabriscope
