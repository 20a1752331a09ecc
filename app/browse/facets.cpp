// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/facets.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Where a value of the service's own words stands before all others; the same number for all it does not know.
int rankOf(FieldId id, const FacetValue &facet)
{
    if (id == FieldId::Status) {
        switch (stateOf(facet.value)) {
        case TestState::Running:
            return 0;
        case TestState::Failed:
            return 1;
        case TestState::Finished:
            return 2;
        case TestState::Other:
            break;
        }
    }
    if (id == FieldId::NetTestType) {
        static const QStringList known{u"TrafficTest"_s, u"DelayTest"_s, u"CommTest"_s};
        const qsizetype place = known.indexOf(facet.value);
        return place < 0 ? int(known.size()) : int(place);
    }
    return 3;
}

QString valueOf(FieldId id, const NetTest &test)
{
    const FieldValue value = field(id).value(test);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

const QList<FieldId> &Facets::fields()
{
    static const QList<FieldId> counted{FieldId::Status,    FieldId::NetTestType,  FieldId::Cluster,
                                        FieldId::Protocol,  FieldId::TrafficModel, FieldId::Library,
                                        FieldId::Collective};
    return counted;
}

void Facets::add(const NetTestPtr &test)
{
    for (qsizetype i = 0; i < fields().size(); ++i) {
        const FieldId id = fields().at(i);
        const QString value = valueOf(id, *test);
        if (value.isEmpty())
            continue;
        FacetValue &facet = m_counted[size_t(i)][value];
        if (!facet.example) {
            facet.value = value;
            facet.label = field(id).text(*test);
            facet.example = test;
        }
        ++facet.count;
    }
}

void Facets::remove(const NetTestPtr &test)
{
    for (qsizetype i = 0; i < fields().size(); ++i) {
        Counted &counted = m_counted[size_t(i)];
        const auto found = counted.find(valueOf(fields().at(i), *test));
        if (found != counted.end() && --found->count == 0)
            counted.erase(found);
    }
}

void Facets::replace(const NetTestPtr &before, const NetTestPtr &after)
{
    remove(before);
    add(after);
}

QList<FacetValue> Facets::values(FieldId id) const
{
    const qsizetype place = fields().indexOf(id);
    if (place < 0)
        return {};
    QList<FacetValue> found = m_counted[size_t(place)].values();
    std::sort(found.begin(), found.end(), [id](const FacetValue &a, const FacetValue &b) {
        const int rankA = rankOf(id, a);
        const int rankB = rankOf(id, b);
        if (rankA != rankB)
            return rankA < rankB;
        const int order = compareValues(a.value, b.value);
        return order != 0 ? order < 0 : a.value < b.value;
    });
    return found;
}

} // namespace fabriscope
