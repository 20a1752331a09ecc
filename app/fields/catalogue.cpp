// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"
#include "app/fields/fieldreaders.h"
#include "app/fields/shown.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;
namespace readers = fieldreaders;

namespace {

/// Where one text, time or number of the record stands; null where the record has no such object.
template <auto member> const auto *place(const NetTest &test)
{
    if constexpr (requires { test.*member; })
        return &(test.*member);
    else if constexpr (requires { (*test.traffic).*member; })
        return test.traffic ? &((*test.traffic).*member) : nullptr;
    else
        return test.comm ? &((*test.comm).*member) : nullptr;
}

constexpr bool shown = true;
constexpr bool hidden = false;

template <auto member> Field textField(FieldId id, const char *key, bool shownAtFirst)
{
    return {id,
            key,
            FieldKind::Text,
            "",
            shownAtFirst,
            true,
            [](const NetTest &test) {
                const QString *text = place<member>(test);
                return text ? readers::textValue(*text) : FieldValue();
            },
            [](const NetTest &test) {
                const QString *text = place<member>(test);
                return text ? readers::shownText(*text) : QString();
            },
            [](const NetTest &test, const TextPredicate &fits) {
                const QString *text = place<member>(test);
                return text && fits(*text);
            }};
}

template <auto member> Field timeField(FieldId id, const char *key, bool shownAtFirst)
{
    return {id,
            key,
            FieldKind::Time,
            "",
            shownAtFirst,
            true,
            [](const NetTest &test) { return readers::timeValue(test.*member); },
            [](const NetTest &test) { return timeText(test.*member); },
            [](const NetTest &test, const TextPredicate &fits) { return readers::timeMatches(test.*member, fits); }};
}

constexpr char none[] = "";
constexpr char seconds[] = "s";

template <auto member, const char *unit = none> Field quantityField(FieldId id, const char *key)
{
    return {id,
            key,
            FieldKind::Number,
            unit,
            hidden,
            true,
            [](const NetTest &test) {
                const Quantity *quantity = place<member>(test);
                return quantity ? readers::quantityValue(*quantity) : FieldValue();
            },
            [](const NetTest &test) {
                const Quantity *quantity = place<member>(test);
                return quantity ? readers::quantityText(*quantity, unit) : QString();
            },
            [](const NetTest &test, const TextPredicate &fits) {
                const Quantity *quantity = place<member>(test);
                return quantity && fits(quantity->text);
            }};
}

template <auto count> Field countField(FieldId id, const char *key, bool shownAtFirst)
{
    return {id,
            key,
            FieldKind::Number,
            "",
            shownAtFirst,
            false,
            [](const NetTest &test) {
                const std::optional<qsizetype> number = count(test);
                return number ? FieldValue(double(*number)) : FieldValue();
            },
            [](const NetTest &test) {
                const std::optional<qsizetype> number = count(test);
                return number ? QLocale().toString(*number) : QString();
            },
            [](const NetTest &, const TextPredicate &) { return false; }};
}

/// A text that is put together from several places of the record.
template <auto text, auto matches> Field madeField(FieldId id, const char *key, bool shownAtFirst, bool inFreeWords)
{
    return {id,
            key,
            FieldKind::Text,
            "",
            shownAtFirst,
            inFreeWords,
            [](const NetTest &test) { return readers::textValue(text(test)); },
            [](const NetTest &test) { return readers::shownText(text(test)); },
            matches};
}

Field elapsedField()
{
    return {FieldId::Elapsed,
            "elapsed",
            FieldKind::Number,
            "s",
            shown,
            false,
            readers::elapsedValue,
            readers::elapsedShown,
            [](const NetTest &, const TextPredicate &) { return false; }};
}

Field gdrField()
{
    return {
        FieldId::GDR,
        "gdr",
        FieldKind::Flag,
        "",
        hidden,
        false,
        readers::gdrValue,
        readers::gdrText,
        [](const NetTest &test, const TextPredicate &fits) { return test.traffic && fits(test.traffic->gdr.text); }};
}

template <auto member> FieldValue momentOfRow(const RowFacts &facts)
{
    return facts.*member ? FieldValue(*(facts.*member)) : FieldValue();
}

Field rowField(FieldId id, const char *key, bool shownAtFirst, FieldValue (*value)(const RowFacts &),
               QString (*text)(const RowFacts &, qint64))
{
    return {id,
            key,
            FieldKind::Time,
            "",
            shownAtFirst,
            false,
            [](const NetTest &) { return FieldValue(); },
            [](const NetTest &) { return QString(); },
            [](const NetTest &, const TextPredicate &) { return false; },
            value,
            text};
}

QList<Field> makeCatalogue()
{
    using enum FieldId;
    return {
        textField<&NetTest::status>(Status, "status", shown),
        textField<&NetTest::testId>(TestId, "id", shown),
        textField<&NetTest::netTestType>(NetTestType, "type", shown),
        madeField<readers::cluster, readers::clusterMatches>(Cluster, "cluster", shown, false),
        countField<readers::members>(Members, "members", shown),
        madeField<configurationText, readers::configurationMatches>(Configuration, "configuration", shown, true),
        timeField<&NetTest::created>(Created, "created", shown),
        elapsedField(),
        textField<&NetTest::port>(Port, "port", shown),
        textField<&NetTest::networkMode>(NetworkMode, "mode", shown),
        timeField<&NetTest::finished>(Finished, "finished", hidden),
        textField<&NetTest::clusterId>(ClusterId, "clusterid", hidden),
        textField<&NetTest::clusterName>(ClusterName, "clustername", hidden),
        textField<&TrafficTest::protocol>(Protocol, "protocol", hidden),
        textField<&TrafficTest::trafficModel>(TrafficModel, "model", hidden),
        quantityField<&TrafficTest::duration, seconds>(Duration, "duration"),
        quantityField<&TrafficTest::qp>(QP, "qp"),
        gdrField(),
        countField<readers::clients>(Clients, "clients", hidden),
        countField<readers::servers>(Servers, "servers", hidden),
        countField<readers::hosts>(Hosts, "hosts", hidden),
        textField<&CommTest::type>(Library, "library", hidden),
        textField<&CommTest::model>(Collective, "collective", hidden),
        quantityField<&CommTest::gpuNum>(GPUNum, "gpus"),
        madeField<readers::memberNames, readers::memberNamesMatch>(MemberNames, "host", hidden, true),
        madeField<readers::bonds, readers::bondsMatch>(Bonds, "bond", hidden, true),
        rowField(Seen, "seen", shown, momentOfRow<&RowFacts::lastSeen>, freshnessText),
        rowField(Gone, "gone", hidden, momentOfRow<&RowFacts::goneSince>, goneText),
    };
}

struct OtherName {
    QLatin1StringView name;
    FieldId id;
};

/// The service's own names, and what else people type.
constexpr std::array otherNames{
    OtherName{"testid"_L1, FieldId::TestId},
    OtherName{"nettesttype"_L1, FieldId::NetTestType},
    OtherName{"config"_L1, FieldId::Configuration},
    OtherName{"creationtime"_L1, FieldId::Created},
    OtherName{"finishedtime"_L1, FieldId::Finished},
    OtherName{"networkmode"_L1, FieldId::NetworkMode},
    OtherName{"trafficmodel"_L1, FieldId::TrafficModel},
    OtherName{"commtype"_L1, FieldId::Library},
    OtherName{"commmodel"_L1, FieldId::Collective},
    OtherName{"gpunum"_L1, FieldId::GPUNum},
    OtherName{"resourceid"_L1, FieldId::MemberNames},
    OtherName{"ip"_L1, FieldId::MemberNames},
    OtherName{"servername"_L1, FieldId::MemberNames},
    OtherName{"bonds"_L1, FieldId::Bonds},
};

} // namespace

const QList<Field> &fieldCatalogue()
{
    static const QList<Field> catalogue = makeCatalogue();
    return catalogue;
}

const Field &field(FieldId id)
{
    return fieldCatalogue().at(qsizetype(id));
}

const Field *fieldByKey(QStringView key)
{
    for (const Field &known : fieldCatalogue()) {
        if (key.compare(QLatin1StringView(known.key), Qt::CaseInsensitive) == 0)
            return &known;
    }
    const auto other = std::find_if(otherNames.begin(), otherNames.end(), [key](const OtherName &candidate) {
        return key.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return other == otherNames.end() ? nullptr : &field(other->id);
}

FieldValue Field::valueIn(const NetTest &test, const RowFacts &facts) const
{
    return rowValue ? rowValue(facts) : value(test);
}

QString Field::textIn(const NetTest &test, const RowFacts &facts) const
{
    return rowText ? rowText(facts, QDateTime::currentMSecsSinceEpoch()) : text(test);
}

QString Field::csvHeading() const
{
    const QLatin1StringView name(key);
    return *unit ? u"%1 (%2)"_s.arg(name, QLatin1StringView(unit)) : QString(name);
}

} // namespace fabriscope
