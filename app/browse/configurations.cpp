// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/configurations.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <span>

namespace fabriscope {

/// Reads where configurations come from; any thread.
class Configurations::Reader {
public:
    Reader(const Vocabulary &words, QHash<QString, quint32> &types) : m_words(words)
    {
        for (quint32 i = 0; i < words.surroundings.size(); ++i) {
            const QString &type = words.surroundings[i].netTestType;
            m_typeOf.push_back(types.value(type, quint32(types.size())));
            types.insert(type, m_typeOf.back());
        }
        for (quint32 i = 0; i < words.namesOfMembers.size(); ++i) {
            const Vocabulary::NamesOfMember &names = words.namesOfMembers[i];
            const quint32 name = words.names[names.resourceId].isEmpty() ? names.ip : names.resourceId;
            m_hostOf.push_back(words.names[name].isEmpty() ? nameless : name);
        }
    }

    [[nodiscard]] std::vector<Source> sourcesOf(const TestChunk &chunk) const
    {
        std::vector<Source> sources;
        sources.reserve(chunk.size());
        for (quint32 row = 0; row < chunk.size(); ++row) {
            const MemberShape &sizes = m_words.shapes[chunk.shape[row]];
            const auto members = chunk.membersOf(row);
            const auto hosts = members.subspan(sizes.clients + sizes.servers);
            sources.push_back({m_typeOf[chunk.surroundings[row]], chunk.settings[row], chunk.shape[row],
                               distinct(hosts.first(sizes.delayHosts)), distinct(hosts.subspan(sizes.delayHosts))});
        }
        return sources;
    }

private:
    static constexpr quint32 nameless = std::numeric_limits<quint32>::max();

    /// As distinctHosts() has it.
    [[nodiscard]] quint32 distinct(std::span<const quint32> members) const
    {
        QVarLengthArray<quint32, 64> hosts;
        for (const quint32 member : members)
            hosts.append(m_hostOf[member]);
        std::sort(hosts.begin(), hosts.end());
        quint32 count = 0;
        for (qsizetype i = 0; i < hosts.size(); ++i)
            count += i == 0 || hosts[i] != hosts[i - 1] || hosts[i] == nameless ? 1 : 0;
        return count;
    }

    const Vocabulary &m_words;
    std::vector<quint32> m_typeOf; ///< by surroundings
    std::vector<quint32> m_hostOf; ///< by member
};

void Configurations::keep(const TestSnapshot &tests, const std::vector<Source> &sources, quint32 chunk)
{
    for (quint32 row = 0; row < sources.size(); ++row) {
        auto known = m_known.constFind(sources[row]);
        if (known == m_known.cend()) {
            known = m_known.insert(sources[row], quint32(m_examples.size()));
            m_examples.push_back(tests.chunks()[chunk]->test(row, tests.words()));
        }
        m_numbers[chunk * chunkRows + row] = *known;
    }
}

bool Configurations::update(const TestSnapshot &tests, const StopFlag &stop)
{
    if (m_life != tests.life())
        *this = {};
    m_life = tests.life();
    QList<quint32> wanted;
    for (quint32 chunk = 0; chunk < tests.chunks().size(); ++chunk) {
        if (tests.chunks()[chunk]->changedAt > m_version)
            wanted.append(chunk);
    }
    m_numbers.resize(size_t(tests.size()));
    const Reader reader(tests.words(), m_types);
    static constexpr qsizetype atOnce = 256; ///< chunks: what is read stays small
    for (qsizetype first = 0; first < wanted.size() && !stop; first += atOnce) {
        const QList<quint32> some = wanted.mid(first, atOnce);
        const QList<std::vector<Source>> sources =
            QtConcurrent::blockingMapped(some, [&](quint32 chunk) { return reader.sourcesOf(*tests.chunks()[chunk]); });
        for (qsizetype i = 0; i < some.size(); ++i)
            keep(tests, sources.at(i), some.at(i));
    }
    if (stop)
        return false;
    m_version = tests.version();
    return true;
}

} // namespace fabriscope
