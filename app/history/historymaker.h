// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/memberhistory.h"

#include <QHash>
#include <QSet>

namespace fabriscope {

/// Makes a history test by test, in any order. Who was tested with whom follows the direction of the test: clients of
/// an MTON test meet its servers only, in all others everybody meets everybody. One thread.
class HistoryMaker {
public:
    explicit HistoryMaker(const MemberOfInterest &who);

    /// Tests without the member are passed over.
    void add(const StoredTest &stored);
    [[nodiscard]] MemberHistory take();

private:
    void addRun(const StoredTest &stored, const QList<Member> &members);
    int addPartners(const NetTest &test, const QList<Member> &members, const QList<MemberRole> &roles);
    void addPartner(const TestHost &host, const NetTest &test);
    void noteHost(const TestHost &host, const NetTest &test);

    MemberHistory m_history;
    std::optional<qint64> m_newest; ///< creation of the test m_history.host is from
    QHash<QString, Tally> m_types;
    QHash<HostIdentity, Partner> m_partners;
    QSet<HostIdentity> m_counted;    ///< partners of the test at hand
    QHash<QString, QString> m_bonds; ///< folded, and as sent first
    QSet<QString> m_clusters;
};

} // namespace fabriscope
