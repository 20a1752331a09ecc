// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

namespace fabriscope {

/// What one host is known by in every test it took part in: its ResourceId, or where that is missing its IP, or else
/// its ServerName. A host with none of them is nobody: nothing says that it is the same one elsewhere. A plain value.
struct HostIdentity {
    enum class By : quint8 { Nothing, ResourceId, Ip, ServerName };
    By by = By::Nothing;
    QString name; ///< as sent

    [[nodiscard]] bool isKnown() const { return by != By::Nothing; }
    friend bool operator==(const HostIdentity &, const HostIdentity &) = default;
};
[[nodiscard]] size_t qHash(const HostIdentity &identity, size_t seed = 0) noexcept;

[[nodiscard]] HostIdentity identityOf(const TestHost &host);
/// The same without copying a text.
[[nodiscard]] bool isHost(const TestHost &host, const HostIdentity &identity);

/// Bonds are the same whatever their case, which varies between records.
[[nodiscard]] bool isSameBond(const QString &a, const QString &b);

} // namespace fabriscope
