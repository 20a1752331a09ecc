// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/fieldwords.h"
#include "app/measure/resultmembers.h"

namespace fabriscope {

/// Whether both may be the same: one host, and one bond as far as they name it.
[[nodiscard]] bool isSameMember(const MeasuredEnd &a, const MeasuredEnd &b);

/// What the fields of a record say of one end of a pair.
struct ResultSide {
    std::optional<MeasuredEnd> end;
    std::string_view bond;
    bool isSaid = false;    ///< somebody was named, known or not
    bool isDoubted = false; ///< two names of different members
    bool isSeveral = false; ///< a list of members

    void take(const std::optional<MeasuredEnd> &said)
    {
        isSaid = true;
        if (!said)
            return;
        if (end && end->host != said->host)
            isDoubted = true;
        else if (!end || end->bond.isEmpty())
            end = said;
    }
    [[nodiscard]] std::optional<MeasuredEnd> resolved(const ResultMembers &members) const
    {
        if (!end || isDoubted)
            return {};
        return bond.empty() ? end : members.withBond(*end, bond);
    }
};

/// What the fields of one record say of who it is of.
struct ResultSides {
    /// A field that names a host, whichever.
    struct Named {
        QString word; ///< two fields that share it name two hosts
        bool isPeer = false;
        bool isKnown = false;
    };

    ResultSide source;
    ResultSide target;
    ResultSide host;
    ResultSide peer;
    bool hasSource = false; ///< so a "server" is who receives
    bool isVague = false;   ///< who is named, is so under a name that does not say what it names
    bool isExtreme = false; ///< who sends or receives may be there only as the worst of all
    bool mentionsExtreme = false;
    bool hasStranger = false; ///< an address that is no member's
    QList<Named> named;
    QList<MeasuredEnd> undirected; ///< in the order of the text
    QList<MeasuredEnd> mentioned;  ///< under names that do not say whether it is about them
    QString mentionWord;           ///< that the names of all who are mentioned share; empty: they do not

    [[nodiscard]] ResultSide &of(const FieldWords &words);
    /// Somebody unknown is at the other end, and not only another name of somebody known.
    [[nodiscard]] bool hasUnknownEnd() const;
    /// The members of undirected, each once.
    [[nodiscard]] QList<MeasuredEnd> distinct() const { return eachOnce(undirected); }
    [[nodiscard]] static QList<MeasuredEnd> eachOnce(const QList<MeasuredEnd> &members);
    /// Where only such are named, those who are mentioned are the ones it is about: one, or two whose names are twins
    /// ("a" and "b", "left" and "right").
    void takeMentioned();
    /// Somebody is mentioned whom nothing else names.
    [[nodiscard]] bool mentionsOthers() const;
    void mention(const MeasuredEnd &member, const QString &word, bool isExtremeOne);
};

} // namespace fabriscope
