// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>

namespace fabriscope {

/// What NO_PROXY says: hosts that are reached without a proxy. Entries are separated by commas or blanks: `*`; a host
/// name, which also stands for every name below it (with or without a leading `.` or `*.`); an address; a network as
/// address/bits. A host or address may end in `:port` and then counts for that port only.
class NoProxyList {
public:
    explicit NoProxyList(const QString &text);

    [[nodiscard]] bool covers(const QString &host, int port) const;

private:
    struct Name {
        QString suffix; ///< lower-case, without leading or trailing dots
        int port;       ///< -1: any
    };
    struct Address {
        QHostAddress address;
        int port;
    };
    void add(const QString &entry);

    bool m_everything = false;
    QList<Name> m_names;
    QList<Address> m_addresses;
    QList<QPair<QHostAddress, int>> m_networks;
};

} // namespace fabriscope
