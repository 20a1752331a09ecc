// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/hostcatalogue.h"

#include <vector>

namespace fabriscope::demo {

/// How a member is spelled in a record.
enum class MemberStyle : quint8 {
    Port,      ///< with "bond1"
    OddPort,   ///< with "Bond1"
    WholeHost, ///< of a CommTest: without Bond
};

/// The JSON objects of members. The same few thousand stand in every page, so that each is written once and kept:
/// it makes a page four times as quick, and the first page is on the start-up path of the window. Refers to a
/// catalogue that must outlive it.
class MemberTexts {
public:
    explicit MemberTexts(const HostCatalogue &hosts) : m_hosts(hosts) { }

    [[nodiscard]] const QByteArray &text(PortId port, MemberStyle style);

private:
    [[nodiscard]] QByteArray written(PortId port, MemberStyle style) const;

    const HostCatalogue &m_hosts;
    std::array<std::vector<QByteArray>, 3> m_kept; ///< by style and port; null until asked for
};

} // namespace fabriscope::demo
