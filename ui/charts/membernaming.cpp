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

constexpr qsizetype longestHost = 200; ///< letters, before anything is left out
constexpr qsizetype longestBond = 60;
constexpr qsizetype longestMemberName = 56; ///< of a member, where it is named
constexpr qsizetype longestShortName = 28;  ///< beside the cells
constexpr qsizetype shortestLeftOut = 3;    ///< letters before the hyphen
constexpr QStringView bondGap(u" · ");

QString hostText(const PairMember &member)
{
    const QString name = displayText(member.end.host, longestHost);
    return name.isEmpty() ? MatrixText::tr("unnamed") : name;
}

QString memberText(const PairMember &member)
{
    const QString host = hostText(member);
    return member.end.bond.isEmpty() ? host : u"%1%2%3"_s.arg(host, bondGap, displayText(member.end.bond, longestBond));
}

/// How many letters all names begin and end with alike.
struct CommonParts {
    qsizetype begin = 0;
    qsizetype end = 0;
};

CommonParts commonParts(const QStringList &names)
{
    CommonParts common{names.first().size(), names.first().size()};
    for (const QString &name : names) {
        const auto [from, own] = std::mismatch(names.first().begin(), names.first().end(), name.begin(), name.end());
        common.begin = std::min<qsizetype>(common.begin, from - names.first().begin());
        const auto [back, ownBack] =
            std::mismatch(names.first().rbegin(), names.first().rend(), name.rbegin(), name.rend());
        common.end = std::min<qsizetype>(common.end, back - names.first().rbegin());
    }
    return common;
}

/// A long name with its beginning, and what tells it from the others; an ellipsis for what is left out.
QString shortenedAround(const QString &name, const CommonParts &common, qsizetype longest)
{
    if (name.size() <= longest)
        return name;
    const qsizetype begin = std::min(common.begin, name.size());
    const qsizetype end = std::min(common.end, name.size() - begin);
    const qsizetype own = std::min(name.size() - begin - end, longest - 2);
    const qsizetype spare = longest - own - 2;
    const qsizetype head = std::min(begin, spare / 2);
    const qsizetype before = std::min(begin - head, (spare - head) / 2);
    const qsizetype after = std::min(name.size() - begin - own, spare - head - before);
    const bool hasGap = head + before < begin;
    const bool isCut = begin + own + after < name.size();
    return name.first(head) + (hasGap ? u"…"_s : QString()) + name.mid(begin - before, before + own + after)
        + (isCut ? u"…"_s : QString());
}

QStringList shortenedAround(QStringList names, qsizetype longest)
{
    if (names.isEmpty())
        return names;
    const CommonParts common = commonParts(names);
    for (QString &name : names)
        name = shortenedAround(name, common, longest);
    return names;
}

template <class Text> QStringList textsOf(const QList<PairMember> &members, Text text)
{
    QStringList texts;
    texts.reserve(members.size());
    for (const PairMember &member : members)
        texts.append(text(member));
    return texts;
}

} // namespace

QStringList pairMemberNames(const QList<PairMember> &members)
{
    return shortenedAround(textsOf(members, memberText), longestMemberName);
}

QStringList shortMemberNames(const QList<PairMember> &members)
{
    return withoutCommonParts(textsOf(members, memberText));
}

QStringList shortHostNames(const QList<PairMember> &members)
{
    return withoutCommonParts(textsOf(members, hostText));
}

QStringList withoutCommonParts(const QStringList &names)
{
    if (names.size() < 2)
        return shortenedAround(names, longestShortName);
    const CommonParts common = commonParts(names);
    const QString &first = names.first();
    const qsizetype hyphen = common.begin > 0 ? first.lastIndexOf(u'-', common.begin - 1) : -1;
    const qsizetype begin = hyphen >= shortestLeftOut ? hyphen + 1 : 0;
    const qsizetype separator = first.lastIndexOf(bondGap);
    const bool sharesBond = separator >= 0 && first.size() - separator <= common.end;
    const qsizetype end = sharesBond ? first.size() - separator : 0;
    QStringList kept;
    kept.reserve(names.size());
    for (const QString &name : names)
        kept.append(name.mid(begin, name.size() - begin - end));
    kept = shortenedAround(kept, longestShortName);
    for (QString &name : kept) {
        if (begin > 0)
            name.prepend(u'…');
    }
    return kept;
}

qsizetype lettersAlikeAtEnd(const QStringList &names)
{
    return names.size() < 2 ? 0 : commonParts(names).end;
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
