// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/membernaming.h"

#include "app/nettest/displaytext.h"
#include "ui/charts/matrixwords.h"

#include <QHostAddress>
#include <QSet>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestHostName = 40;
constexpr qsizetype longestBondName = 12;
constexpr qsizetype shortestLeftOut = 3; ///< letters before the hyphen
} // namespace

QString pairHostName(const PairMember &member)
{
    const QString name = displayText(member.end.host, longestHostName);
    return name.isEmpty() ? MatrixText::tr("unnamed") : name;
}

QString pairMemberName(const PairMember &member)
{
    const QString host = pairHostName(member);
    return member.end.bond.isEmpty() ? host : u"%1 · %2"_s.arg(host, displayText(member.end.bond, longestBondName));
}

QStringList withoutCommonParts(const QStringList &names)
{
    if (names.size() < 2)
        return names;
    qsizetype begin = names.first().size();
    qsizetype end = begin;
    for (const QString &name : names) {
        const auto [from, own] = std::mismatch(names.first().begin(), names.first().end(), name.begin(), name.end());
        begin = std::min<qsizetype>(begin, from - names.first().begin());
        const auto [back, ownBack] =
            std::mismatch(names.first().rbegin(), names.first().rend(), name.rbegin(), name.rend());
        end = std::min<qsizetype>(end, back - names.first().rbegin());
    }
    const qsizetype hyphen = begin > 0 ? names.first().lastIndexOf(u'-', begin - 1) : -1;
    begin = hyphen >= shortestLeftOut ? hyphen + 1 : 0;
    const qsizetype separator = names.first().lastIndexOf(u" · "_s);
    const bool sharesBond = separator >= 0 && names.first().size() - separator <= end;
    end = sharesBond ? names.first().size() - separator : 0;
    QStringList shortened;
    shortened.reserve(names.size());
    for (const QString &name : names) {
        const QString kept = name.mid(begin, name.size() - begin - end);
        shortened.append(begin > 0 ? u"…"_s + kept : kept);
    }
    return shortened;
}

QString subnetOf(const QString &address, int bits)
{
    bool isIpv4 = false;
    const quint32 number = QHostAddress(address.trimmed()).toIPv4Address(&isIpv4);
    if (!isIpv4)
        return {};
    return u"%1/%2"_s.arg(QHostAddress(number & (0xFFFFFFFFU << (32 - bits))).toString()).arg(bits);
}

QStringList subnetsOf(const QList<PairMember> &members)
{
    QStringList subnets;
    for (const int bits : {24, 16}) {
        subnets.clear();
        QSet<QString> different;
        for (const PairMember &member : members) {
            subnets.append(subnetOf(member.address, bits));
            different.insert(subnets.last());
        }
        if (different.size() * 2 <= members.size())
            break;
    }
    return subnets;
}

} // namespace fabriscope
