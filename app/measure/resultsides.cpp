// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultsides.h"

#include "app/nettest/hostidentity.h"

#include <algorithm>

namespace fabriscope {

bool isSameMember(const MeasuredEnd &a, const MeasuredEnd &b)
{
    return a.host == b.host && (a.bond.isEmpty() || b.bond.isEmpty() || isSameBond(a.bond, b.bond));
}

ResultSide &ResultSides::of(const FieldWords &words)
{
    using Role = FieldWords::Role;
    if (words.role == Role::Source)
        return source;
    if (words.role == Role::Target || (words.role == Role::Server && hasSource))
        return target;
    return words.isPeer ? peer : host;
}

bool ResultSides::hasUnknownEnd() const
{
    return hasStranger || std::any_of(named.begin(), named.end(), [this](const Named &one) {
               const auto isTwin = [&one](const Named &other) { return other.isKnown && other.word == one.word; };
               return !one.isKnown && (one.isPeer || std::any_of(named.begin(), named.end(), isTwin));
           });
}

void ResultSides::mention(const MeasuredEnd &member, const QString &word, bool isExtremeOne)
{
    mentionsExtreme |= isExtremeOne;
    mentionWord = mentioned.isEmpty() || mentionWord == word ? word : QString();
    mentioned.append(member);
}

void ResultSides::takeMentioned()
{
    const QList<MeasuredEnd> members = eachOnce(mentioned);
    if (!undirected.isEmpty() || members.isEmpty())
        return;
    isVague = members.size() == 1;
    // "slowest": "a" beside figures that may be those of all.
    if (mentionsExtreme)
        hasStranger = true;
    else if (isVague || (members.size() == 2 && !mentionWord.isEmpty()))
        undirected = mentioned;
    else
        hasStranger = true;
}

bool ResultSides::mentionsOthers() const
{
    return std::any_of(mentioned.begin(), mentioned.end(), [this](const MeasuredEnd &one) {
        return std::none_of(undirected.begin(), undirected.end(),
                            [&one](const MeasuredEnd &other) { return isSameMember(one, other); });
    });
}

QList<MeasuredEnd> ResultSides::eachOnce(const QList<MeasuredEnd> &all)
{
    QList<MeasuredEnd> members;
    for (const MeasuredEnd &member : all) {
        const auto same = std::find_if(members.begin(), members.end(),
                                       [&member](const MeasuredEnd &other) { return isSameMember(member, other); });
        if (same == members.end())
            members.append(member);
        else if (same->bond.isEmpty())
            *same = member;
    }
    return members;
}

} // namespace fabriscope
