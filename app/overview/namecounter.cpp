// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/namecounter.h"

#include "app/browse/testparts.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct NameCounterText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::NameCounterText)
};

constexpr qsizetype longestNameShown = 80;

} // namespace

NameCounter::NameCounter(const Vocabulary &words, By by) : m_by(by), m_names(1)
{
    QHash<std::pair<QString, QString>, bool> known;
    for (quint32 number = 0; number < words.surroundings.size(); ++number) {
        const NetTest whole = partAsTest(words, TestPart::Surroundings, number);
        NetTest part; // ports and modes would only make more of them
        if (by == By::Type) {
            part.netTestType = whole.netTestType;
        } else {
            part.clusterId = whole.clusterId;
            part.clusterName = whole.clusterName;
        }
        m_nameOf.push_back(numberOf(part));
        const std::pair key(part.netTestType + part.clusterId, part.clusterName);
        if (std::exchange(known[key], true))
            continue;
        m_parts.parts.push_back(part);
        m_parts.names.push_back(m_nameOf.back());
    }
    for (const Name &name : m_names)
        ++m_namesakes[name.shown];
    m_counts.resize(m_names.size());
}

quint32 NameCounter::numberOf(const NetTest &part)
{
    const QString &id = m_by == By::Type ? part.netTestType : part.clusterId;
    const QString word = wholeWord(id);
    const QString otherWord = wholeWord(part.clusterName);
    if (word.isEmpty() && otherWord.isEmpty())
        return nameless;
    const QString key = word.isEmpty() ? u"n"_s + otherWord : u"i"_s + word;
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    const auto number = quint32(m_names.size());
    m_numbers.insert(key, number);
    const QString &best = otherWord.isEmpty() ? id : part.clusterName;
    m_names.push_back({displayText(best.trimmed(), longestNameShown), word.isEmpty() ? QString() : id,
                       otherWord.isEmpty() ? QString() : part.clusterName});
    return number;
}

QString NameCounter::title(quint32 name) const
{
    const Name &named = m_names[name];
    if (m_namesakes.value(named.shown) < 2 || named.id.isEmpty())
        return named.shown;
    return NameCounterText::tr("%1 (%2)", "a cluster's name, and its id")
        .arg(named.shown, displayText(named.id, longestNameShown));
}

/// Clusters with an id and the name \a word, as a term that leaves them out.
QString NameCounter::idsNamed(const QString &word) const
{
    QStringList ids;
    for (const NetTest &part : m_parts.parts) {
        if (wholeWord(part.clusterName) == word && !wholeWord(part.clusterId).isEmpty())
            ids.append(termOf(" -clusterid"_L1, u'=', part.clusterId));
    }
    return ids.join(QString());
}

QStringList NameCounter::candidates(quint32 name) const
{
    const Name &named = m_names[name];
    if (m_by == By::Type)
        return {termOf("type"_L1, u':', named.id), termOf("type"_L1, u'=', named.id)};
    QStringList terms;
    if (!named.name.isEmpty())
        terms = {termOf("cluster"_L1, u':', named.name), termOf("cluster"_L1, u'=', named.name)};
    if (!named.id.isEmpty())
        terms += {termOf("cluster"_L1, u':', named.id), termOf("clusterid"_L1, u'=', named.id)};
    else
        terms += termOf("clustername"_L1, u'=', named.name) + idsNamed(wholeWord(named.name));
    return terms;
}

std::vector<quint32> NameCounter::mostFrequent() const
{
    std::vector<quint32> names;
    for (quint32 name = nameless + 1; name < m_counts.size(); ++name) {
        if (m_counts[name].total() > 0)
            names.push_back(name);
    }
    std::sort(names.begin(), names.end(), [this](quint32 a, quint32 b) {
        const int testsOfA = m_counts[a].total();
        const int testsOfB = m_counts[b].total();
        if (testsOfA != testsOfB)
            return testsOfA > testsOfB;
        const int order = compareValues(m_names[a].shown, m_names[b].shown);
        return order != 0 ? order < 0 : m_names[a].id < m_names[b].id;
    });
    return names;
}

NamedCounts NameCounter::counts() const
{
    NamedCounts result;
    result.nameless = m_counts[nameless].total();
    for (const quint32 name : mostFrequent()) {
        if (result.bars.size() < mostBars) {
            result.bars.append({title(name), exactTerm(candidates(name), m_parts, name), m_counts[name]});
        } else {
            ++result.otherNames;
            result.otherTests += m_counts[name].total();
        }
    }
    return result;
}

} // namespace fabriscope
