// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/facets.h"

#include "app/browse/testparts.h"

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

quint32 partFor(FieldId id, const SharedParts &parts)
{
    switch (valuePart(id)) {
    case TestPart::Status:
        return parts.status;
    case TestPart::Surroundings:
        return parts.surroundings;
    default:
        return parts.settings;
    }
}

} // namespace

const QList<FieldId> &Facets::fields()
{
    static const QList<FieldId> counted{FieldId::Status,    FieldId::NetTestType,  FieldId::Cluster,
                                        FieldId::Protocol,  FieldId::TrafficModel, FieldId::Library,
                                        FieldId::Collective};
    return counted;
}

/// The value's place, which tests with the same part share.
quint32 Facets::meet(Counted &counted, FieldId id, const NetTestPtr &test)
{
    const QString value = valueOf(id, *test);
    if (value.isEmpty())
        return noValue;
    const auto known = counted.places.constFind(value);
    const quint32 place = known != counted.places.cend() ? *known : quint32(counted.values.size());
    if (known == counted.places.cend()) {
        counted.places.insert(value, place);
        counted.values.push_back({value, field(id).text(*test), 0, test});
    }
    return place + firstPlace;
}

void Facets::add(const SharedParts &parts, const NetTestPtr &test)
{
    for (size_t i = 0; i < fieldCount; ++i) {
        const FieldId id = fields().at(qsizetype(i));
        Counted &counted = m_counted[i];
        const quint32 part = partFor(id, parts);
        if (part >= counted.valueOf.size())
            counted.valueOf.resize(part + 1, unknown);
        quint32 &value = counted.valueOf[part];
        if (value == unknown)
            value = meet(counted, id, test);
        if (value != noValue)
            ++counted.values[value - firstPlace].count;
    }
}

void Facets::remove(const SharedParts &parts)
{
    for (size_t i = 0; i < fieldCount; ++i) {
        Counted &counted = m_counted[i];
        const quint32 part = partFor(fields().at(qsizetype(i)), parts);
        const quint32 value = part < counted.valueOf.size() ? counted.valueOf[part] : unknown;
        if (value >= firstPlace)
            --counted.values[value - firstPlace].count;
    }
}

void Facets::replace(const SharedParts &before, const SharedParts &after, const NetTestPtr &test)
{
    remove(before);
    add(after, test);
}

QList<FacetValue> Facets::values(FieldId id) const
{
    const qsizetype place = fields().indexOf(id);
    if (place < 0)
        return {};
    QList<FacetValue> found;
    for (const FacetValue &value : m_counted[size_t(place)].values) {
        if (value.count > 0)
            found.append(value);
    }
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
