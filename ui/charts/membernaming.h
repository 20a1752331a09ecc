// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredpairs.h"

#include <QStringList>

namespace fabriscope {

/// How rows or columns are called: "e01-cn-… · bond1", cleaned. Of long names what tells them from each other is kept.
[[nodiscard]] QStringList pairMemberNames(const QList<PairMember> &members);
/// The same beside the cells, withoutCommonParts().
[[nodiscard]] QStringList shortMemberNames(const QList<PairMember> &members);
/// The same without bonds.
[[nodiscard]] QStringList shortHostNames(const QList<PairMember> &members);

/// \a names without the beginning, up to a hyphen, and the bond that all of them have, and of long names what
/// does not tell them from each other; what is left out is an ellipsis.
[[nodiscard]] QStringList withoutCommonParts(const QStringList &names);

/// How many letters all \a names end with.
[[nodiscard]] qsizetype lettersAlikeAtEnd(const QStringList &names);

/// "10.1.3.0/24", or nothing where the text is no IPv4 address.
[[nodiscard]] QString subnetOf(const QString &address, int bits);

/// The subnet of each member: /24 as long as those are fewer than half of the members, else /16.
[[nodiscard]] QStringList subnetsOf(const QList<PairMember> &members);

} // namespace fabriscope
