// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace fabriscope {

/// Knows the members of one test by everything they may be called: ResourceId, IP, ServerName, in any case, alone or
/// with a bond ("e01-cn-a:bond1", "10.0.0.1/bond2", "node-1_BOND1"), an IP also with a port number, a name with a
/// domain. Who could be two hosts is nobody. One thread.
class ResultMembers {
public:
    explicit ResultMembers(const NetTest &test);

    struct Pair {
        MeasuredEnd source;
        MeasuredEnd target;
        bool isAssumed = false; ///< nothing says that the first one sends
    };

    [[nodiscard]] qsizetype hostCount() const { return m_hosts.size(); }
    /// The member \a text names, or nothing.
    [[nodiscard]] std::optional<MeasuredEnd> memberOf(std::string_view text);
    /// The same host's bond that \a bond names ("bond1", "1" for bond1); nothing if the test has no such member.
    [[nodiscard]] std::optional<MeasuredEnd> withBond(const MeasuredEnd &end, std::string_view bond) const;
    /// Whether \a text is the name of a bond of any member.
    [[nodiscard]] bool isBond(std::string_view text) const;
    /// Two members with "->", "=>", "→" or "," between them, also in brackets and quotes; two hosts by their whole
    /// names with "<-", " to ", "_", "|", ":", "/", "-" or "--" between them.
    [[nodiscard]] std::optional<Pair> pairOf(std::string_view text);
    [[nodiscard]] bool isMember(std::string_view text) { return memberOf(text).has_value(); }
    /// Whether \a text has two parts with an arrow between them, whoever they are.
    [[nodiscard]] static bool looksLikeArrow(std::string_view text);
    /// Whether \a text is of two parts as a pair is, whoever they are.
    [[nodiscard]] static bool looksLikePair(std::string_view text);

private:
    struct Host {
        QString name;
        QList<QString> bonds; ///< as the record spells them
    };
    QSet<QString> m_bonds; ///< in small letters
    void add(const QString &name, int host, const QString &bond);
    [[nodiscard]] std::optional<MeasuredEnd> look(const QString &text) const;
    [[nodiscard]] std::optional<MeasuredEnd> lookWithDomain(const QString &text);
    [[nodiscard]] std::optional<MeasuredEnd> lookWithBond(const QString &text) const;
    [[nodiscard]] std::optional<Pair> joinedPairOf(std::string_view text) const;
    [[nodiscard]] std::optional<MeasuredEnd> endOf(int host, const QString &bond) const;
    struct Named {
        int host = -1; ///< less than 0: several
        QString bond;  ///< empty: several
        bool severalBonds = false;
    };
    QList<Host> m_hosts;
    QHash<QString, int> m_numbers; ///< of the hosts, by their names
    QHash<QString, Named> m_names; ///< in small letters
    /// Not noexcept, so that libstdc++ keeps the hashes instead of making those of a chain again for each look.
    struct TextHash {
        using is_transparent = void; ///< no copy to look one up
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::optional<MeasuredEnd>, TextHash, std::equal_to<>> m_known;
    QString m_domain; ///< of the names that have one
};

} // namespace fabriscope
