// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace fabriscope {

/// What people call the profile of an identity; empty: nobody knows.
using NameOfIdentity = std::function<QString(const QString &identity)>;

/// A name to show for an identity of the archive: what \a nameOf says, else what kind of identity it is, else its
/// beginning. Fit to be drawn.
[[nodiscard]] QString identityName(const QString &identity, const NameOfIdentity &nameOf);

} // namespace fabriscope
