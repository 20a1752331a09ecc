// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultmembers.h"

#include "app/nettest/hostidentity.h"
#include "app/nettest/member.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

constexpr std::array arrows{"->"sv, "=>"sv, "\u2192"sv, ","sv};

/// Also "[2001:db8::1", which a port's number follows.
QHostAddress addressIn(const QString &text)
{
    QString address = text.startsWith(u'[') ? text.mid(1) : text;
    if (address.endsWith(u']'))
        address.chop(1);
    return QHostAddress(address);
}

/// In small letters; an address of IPv6, which has several spellings, in one of them.
QString folded(const QString &text)
{
    const QString name = text.trimmed().toCaseFolded();
    if (name.count(u':') < 2)
        return name;
    const QHostAddress address = addressIn(name);
    return address.isNull() ? name : address.toString();
}

QByteArrayView bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Where the first separator stands and how long it is, if there is one kind of it, once.
std::optional<std::pair<std::size_t, std::size_t>> arrowIn(std::string_view text)
{
    for (const std::string_view arrow : arrows) {
        const auto at = text.find(arrow);
        if (at == std::string_view::npos)
            continue;
        const bool isOnce = text.find(arrow, at + arrow.size()) == std::string_view::npos;
        return isOnce ? std::optional(std::pair(at, arrow.size())) : std::nullopt;
    }
    return {};
}

bool isPortNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "('a'" and "'b')" without what Python puts around them.
std::string_view bare(std::string_view text)
{
    constexpr auto around = " \t()[]'\""sv;
    const auto first = text.find_first_not_of(around);
    return first == std::string_view::npos ? text : text.substr(first, text.find_last_not_of(around) - first + 1);
}

/// What may stand between the names of two hosts, and what it says of them.
struct Joint {
    std::string_view text;
    bool isBackward = false;
    bool isAssumed = true;
    bool mayBeRange = false; ///< between addresses: the first and the last of several
};
constexpr std::array joints{Joint{"<-", true, false},
                            Joint{" to ", false, false, true},
                            Joint{"--"},
                            Joint{"_"},
                            Joint{"|"},
                            Joint{":"},
                            Joint{"/"},
                            Joint{"-", false, true, true}};

/// What stands behind \a joint, with which or with blanks \a text begins; else nothing.
std::string_view behindJoint(std::string_view text, const Joint &joint)
{
    const std::size_t at = joint.text.front() == ' ' ? 0 : text.find_first_not_of(' ');
    const bool isThere = at != std::string_view::npos && text.substr(at).starts_with(joint.text);
    return isThere ? text.substr(at + joint.text.size()) : std::string_view();
}

bool isNumbersAndDots(std::string_view text)
{
    return text.find_first_not_of("0123456789. ") == std::string_view::npos;
}

QString textOfName(std::string_view text)
{
    return QString::fromUtf8(bytes(text));
}

} // namespace

ResultMembers::ResultMembers(const NetTest &test)
{
    QHash<HostIdentity, int> numbers;
    const QList<Member> members = membersOf(test);
    for (const Member &member : members) {
        const HostIdentity identity = identityOf(*member.host);
        if (!identity.isKnown())
            continue;
        const int number = numbers.value(identity, int(m_hosts.size()));
        if (number == m_hosts.size()) {
            numbers.insert(identity, number);
            m_hosts.append({identity.name, {}});
            m_numbers.insert(identity.name, number);
        }
        QList<QString> &bonds = m_hosts[number].bonds;
        if (!bonds.contains(member.host->bond, Qt::CaseInsensitive))
            bonds.append(member.host->bond);
        m_bonds.insert(folded(member.host->bond));
        for (const QString &name : {member.host->resourceId, member.host->ip, member.host->serverName})
            add(name, number, member.host->bond);
    }
}

void ResultMembers::add(const QString &name, int host, const QString &bond)
{
    const QString key = folded(name);
    if (key.isEmpty())
        return;
    const auto known = m_names.find(key);
    if (known == m_names.end()) {
        m_names.insert(key, {host, bond, false});
    } else if (known->host != host) {
        known->host = -1;
    } else if (!isSameBond(known->bond, bond)) {
        known->severalBonds = true;
    }
}

std::optional<MeasuredEnd> ResultMembers::endOf(int host, const QString &bond) const
{
    for (const QString &own : m_hosts[host].bonds) {
        if (isSameBond(own, bond))
            return MeasuredEnd{m_hosts[host].name, own};
    }
    return {};
}

std::optional<MeasuredEnd> ResultMembers::look(const QString &text) const
{
    const auto named = m_names.constFind(folded(text));
    if (named == m_names.constEnd() || named->host < 0)
        return {};
    return MeasuredEnd{m_hosts[named->host].name, named->severalBonds ? QString() : named->bond};
}

std::optional<MeasuredEnd> ResultMembers::lookWithBond(const QString &text) const
{
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        const QChar c = text[at];
        if (c.isLetterOrNumber())
            continue;
        qsizetype from = at;
        while (from > 0 && !text[from - 1].isLetterOrNumber())
            --from;
        const auto host = look(text.left(from));
        if (!host)
            continue;
        QString bond = text.mid(at + 1);
        while (!bond.isEmpty() && !bond.back().isLetterOrNumber())
            bond.chop(1); // "node-1 (bond1)"
        // "node-1-2" is rather another host than the second bond of node-1.
        const bool isBare = (c == u'-' || c == u'_' || c == u' ' || c == u'.') && isPortNumber(bond);
        if (const auto end = isBare ? std::nullopt : withBond(*host, bond.toStdString()))
            return end;
        const bool isAddress = !addressIn(text.left(from)).isNull();
        return c == u':' && isAddress && isPortNumber(bond) ? host : std::nullopt;
    }
    return {};
}

/// "node-1.cluster.local"; all in one domain, as node-1 of another would be another host.
std::optional<MeasuredEnd> ResultMembers::lookWithDomain(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot <= 0)
        return {};
    const QString domain = folded(text.mid(dot + 1));
    const bool isDomain = domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
        && std::all_of(domain.begin(), domain.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'.' || c == u'-'; });
    const auto end = isDomain ? look(text.left(dot)) : std::nullopt;
    if (!end || (!m_domain.isEmpty() && m_domain != domain))
        return {};
    m_domain = domain;
    return end;
}

std::optional<MeasuredEnd> ResultMembers::memberOf(std::string_view text)
{
    constexpr std::size_t longest = 300;
    if (text.empty() || text.size() > longest)
        return {};
    if (const auto known = m_known.find(text); known != m_known.end())
        return known->second;
    const QString name = QString::fromUtf8(bytes(text)).trimmed();
    std::optional<MeasuredEnd> end = look(name);
    if (!end)
        end = lookWithBond(name);
    if (!end)
        end = lookWithDomain(name);
    m_known.emplace(text, end);
    return end;
}

std::optional<MeasuredEnd> ResultMembers::withBond(const MeasuredEnd &end, std::string_view bond) const
{
    const QString wanted = folded(QString::fromUtf8(bytes(bond)));
    if (wanted.isEmpty())
        return {};
    const auto host = m_numbers.constFind(end.host);
    if (host == m_numbers.constEnd())
        return {};
    auto found = endOf(*host, wanted);
    if (!found && isPortNumber(wanted))
        found = endOf(*host, QStringLiteral("bond") + wanted);
    // The name that was given stands for another bond of the host.
    if (found && !end.bond.isEmpty() && !isSameBond(found->bond, end.bond))
        return {};
    return found;
}

bool ResultMembers::isBond(std::string_view text) const
{
    constexpr std::size_t longest = 60;
    return !text.empty() && text.size() <= longest && m_bonds.contains(folded(QString::fromUtf8(bytes(text))));
}

std::optional<ResultMembers::Pair> ResultMembers::pairOf(std::string_view text)
{
    const auto arrow = arrowIn(text);
    if (!arrow)
        return joinedPairOf(text);
    const auto source = memberOf(bare(text.substr(0, arrow->first)));
    const auto target = memberOf(bare(text.substr(arrow->first + arrow->second)));
    if (!source || !target)
        return {};
    return Pair{*source, *target, false};
}

std::optional<ResultMembers::Pair> ResultMembers::joinedPairOf(std::string_view text) const
{
    constexpr auto signs = "-_|:/< "sv;
    constexpr std::size_t longest = 300;
    if (text.size() > longest)
        return {};
    for (std::size_t at = text.find_first_of(signs, 1); at < text.size(); at = text.find_first_of(signs, at + 1)) {
        const auto first = look(textOfName(text.substr(0, at)));
        if (!first)
            continue;
        for (const Joint &joint : joints) {
            const auto second = look(textOfName(behindJoint(text.substr(at), joint)));
            const bool isRange = joint.mayBeRange && isNumbersAndDots(text.substr(0, at));
            if (!second || isRange || second->host == first->host)
                continue;
            return joint.isBackward ? Pair{*second, *first, false} : Pair{*first, *second, joint.isAssumed};
        }
    }
    return {};
}

bool ResultMembers::looksLikePair(std::string_view text)
{
    const auto arrow = arrowIn(text);
    return arrow && arrow->first > 0 && arrow->first + arrow->second < text.size();
}

bool ResultMembers::looksLikeArrow(std::string_view text)
{
    return text.find(',') == std::string_view::npos && looksLikePair(text);
}

} // namespace fabriscope
