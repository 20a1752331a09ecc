// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"
#include "app/overview/exactterm.h"
#include "app/overview/overviewfigures.h"

namespace fabriscope {

/// Counts tests by what their surroundings are called: by type, or by cluster. Names that queries take for the same
/// are the same; a cluster is known by its id, and by its name where it has none. One thread.
class NameCounter {
public:
    enum class By : quint8 { Type, Cluster };
    static constexpr quint32 nameless = 0;
    static constexpr qsizetype mostBars = 12;

    NameCounter(const Vocabulary &words, By by);

    /// The number of the name; nameless for none.
    [[nodiscard]] quint32 nameOf(quint32 surroundings) const { return m_nameOf[surroundings]; }
    void add(quint32 name, TestState state) { m_counts[name].add(state); }
    [[nodiscard]] size_t size() const { return m_counts.size(); }
    /// The numbers of the names that most tests have, most tests first.
    [[nodiscard]] std::vector<quint32> mostFrequent() const;
    [[nodiscard]] NamedCounts counts() const;

private:
    struct Name {
        QString shown;
        QString id;   ///< of a cluster, as sent
        QString name; ///< as sent
    };
    [[nodiscard]] quint32 numberOf(const NetTest &part);
    [[nodiscard]] QString title(quint32 name) const;
    [[nodiscard]] QStringList candidates(quint32 name) const;
    [[nodiscard]] QString idsNamed(const QString &word) const;

    By m_by;
    std::vector<quint32> m_nameOf; ///< by surroundings
    QHash<QString, quint32> m_numbers;
    std::vector<Name> m_names;
    std::vector<StateCounts> m_counts;
    QHash<QString, int> m_namesakes; ///< how many clusters are shown under a name
    NamedParts m_parts;              ///< each different one once
};

} // namespace fabriscope
