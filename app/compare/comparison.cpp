// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparison.h"

#include <QHash>

#include <algorithm>

namespace fabriscope {

namespace {

/// The members of a comparison tell better, host by host, what these two fields say in one line.
bool isOfMembers(FieldId id)
{
    return id == FieldId::MemberNames || id == FieldId::Bonds;
}

/// A value that is put together from other fields says again what they say.
bool isMadeOfOthers(FieldId id)
{
    return id == FieldId::Cluster || id == FieldId::Configuration;
}

bool areAlike(const FieldValue &a, const FieldValue &b)
{
    const QString *textA = std::get_if<QString>(&a);
    const QString *textB = std::get_if<QString>(&b);
    return textA && textB ? textA->compare(*textB, Qt::CaseInsensitive) == 0 : a == b;
}

QList<ComparedField> comparedFields(const NetTest &a, const NetTest &b)
{
    QList<ComparedField> fields;
    for (const Field &known : fieldCatalogue()) {
        if (isOfMembers(known.id) || isMadeOfOthers(known.id))
            continue;
        ComparedField compared{known.id, known.value(a), known.value(b)};
        if (compared.a.index() == 0 && compared.b.index() == 0)
            continue;
        compared.differs = !areAlike(compared.a, compared.b);
        fields.append(compared);
    }
    return fields;
}

ComparedTimes comparedTimes(const NetTest &a, const NetTest &b)
{
    ComparedTimes times;
    const auto createdA = a.created.moment();
    const auto createdB = b.created.moment();
    const auto elapsedA = elapsedMsecs(a);
    const auto elapsedB = elapsedMsecs(b);
    if (createdA && createdB)
        times.createdApart = *createdB - *createdA;
    if (elapsedA && elapsedB) {
        times.elapsedApart = *elapsedB - *elapsedA;
        times.overlap = *createdA < *createdB + *elapsedB && *createdB < *createdA + *elapsedA;
    }
    return times;
}

void addPart(QList<MemberPart> &parts, const Member &member)
{
    const auto known = std::find_if(parts.begin(), parts.end(), [&member](const MemberPart &part) {
        return part.role == member.role && isSameBond(part.bond, member.host->bond);
    });
    if (known == parts.end())
        parts.append({member.role, member.host->bond, 1});
    else
        ++known->count;
}

/// The hosts of both tests in the order in which they are met.
class Gathering {
public:
    using Parts = QList<MemberPart> ComparedMember::*;

    void add(const NetTest &test, Parts parts)
    {
        for (const Member &member : membersOf(test)) {
            ComparedMember &who = memberFor(*member.host);
            if ((who.*parts).isEmpty() && parts == &ComparedMember::b && !who.a.isEmpty())
                m_metAgain.append(m_known.value(who.who));
            addPart(who.*parts, member);
        }
    }

    void divide(Comparison &result) const
    {
        for (const ComparedMember &member : m_members)
            (member.b.isEmpty() ? result.onlyA : member.a.isEmpty() ? result.onlyB : result.both).append(member);
        result.sameOrder = std::is_sorted(m_metAgain.begin(), m_metAgain.end());
    }

private:
    ComparedMember &memberFor(const TestHost &host)
    {
        const HostIdentity who = identityOf(host);
        const auto known = who.isKnown() ? m_known.constFind(who) : m_known.cend();
        if (known != m_known.cend())
            return m_members[*known];
        if (who.isKnown())
            m_known.insert(who, m_members.size());
        m_members.append({who, host, {}, {}});
        return m_members.last();
    }

    QList<ComparedMember> m_members;
    QHash<HostIdentity, qsizetype> m_known;
    QList<qsizetype> m_metAgain; ///< places in m_members of A's hosts, as B names them
};

} // namespace

bool ComparedMember::hasSameParts() const
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [this](const MemberPart &part) {
               return std::any_of(b.begin(), b.end(), [&part](const MemberPart &other) {
                   return part.role == other.role && part.count == other.count && isSameBond(part.bond, other.bond);
               });
           });
}

Comparison compareTests(const NetTest &a, const NetTest &b)
{
    Comparison result;
    result.fields = comparedFields(a, b);
    result.times = comparedTimes(a, b);
    Gathering gathering;
    gathering.add(a, &ComparedMember::a);
    gathering.add(b, &ComparedMember::b);
    gathering.divide(result);
    return result;
}

} // namespace fabriscope
