// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/noproxylist.h"

#include <QRegularExpression>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.mid(1, host.size() - 2) : host;
}

/// "host:80", "[::1]:80", "host", "::1" → host without brackets and port (-1: none).
QPair<QString, int> splitPort(const QString &entry)
{
    static const QRegularExpression withPort(u"^(\\[[^\\]]*\\]|[^:]*):(\\d{1,5})$"_s);
    const auto match = withPort.match(entry);
    if (!match.hasMatch())
        return {withoutBrackets(entry), -1};
    return {withoutBrackets(match.captured(1)), match.captured(2).toInt()};
}

} // namespace

NoProxyList::NoProxyList(const QString &text)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QStringList entries = text.toLower().split(separators, Qt::SkipEmptyParts);
    for (const QString &entry : entries)
        add(entry);
}

void NoProxyList::add(const QString &entry)
{
    if (entry == "*"_L1) {
        m_everything = true;
        return;
    }
    if (entry.contains(u'/')) {
        const auto network = QHostAddress::parseSubnet(withoutBrackets(entry));
        if (network.second >= 0)
            m_networks.append(network);
        return;
    }
    auto [host, port] = splitPort(entry);
    if (const QHostAddress address(host); !address.isNull()) {
        m_addresses.append({address, port});
        return;
    }
    if (host.startsWith("*."_L1))
        host.remove(0, 1);
    while (host.startsWith(u'.'))
        host.remove(0, 1);
    while (host.endsWith(u'.'))
        host.chop(1);
    if (!host.isEmpty())
        m_names.append({host, port});
}

bool NoProxyList::covers(const QString &host, int port) const
{
    if (m_everything)
        return true;
    QString name = withoutBrackets(host.toLower());
    if (name.endsWith(u'.'))
        name.chop(1);
    const auto samePort = [port](int wanted) { return wanted == -1 || wanted == port; };
    if (const QHostAddress address(name); !address.isNull()) {
        return std::any_of(m_addresses.cbegin(), m_addresses.cend(),
                           [&](const Address &entry) { return samePort(entry.port) && entry.address.isEqual(address); })
            || std::any_of(m_networks.cbegin(), m_networks.cend(),
                           [&](const auto &network) { return address.isInSubnet(network); });
    }
    return std::any_of(m_names.cbegin(), m_names.cend(), [&](const Name &entry) {
        return samePort(entry.port) && (name == entry.suffix || name.endsWith(u'.' + entry.suffix));
    });
}

} // namespace fabriscope
