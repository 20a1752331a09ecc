// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredpairs.h"

#include <QStringList>

namespace fabriscope {

/// How a row or column is called: "e01-cn-… · bond1", cleaned and short.
[[nodiscard]] QString pairMemberName(const PairMember &member);
/// The same without its bond.
[[nodiscard]] QString pairHostName(const PairMember &member);

/// \a names without the beginning, up to a hyphen, and the bond that all of them have; what is left out is an ellipsis.
[[nodiscard]] QStringList withoutCommonParts(const QStringList &names);

/// "10.1.3.0/24", or nothing where the text is no IPv4 address.
[[nodiscard]] QString subnetOf(const QString &address, int bits);

/// The subnet of each member: /24 as long as those are fewer than half of the members, else /16.
[[nodiscard]] QStringList subnetsOf(const QList<PairMember> &members);

} // namespace fabriscope
