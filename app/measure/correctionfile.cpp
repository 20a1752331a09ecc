// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/correctionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr auto fileFormat = "fabriscope-corrections"_L1;

constexpr std::array roleNames{
    std::pair(PlaceRole::Unread, "unread"_L1),   std::pair(PlaceRole::Source, "source"_L1),
    std::pair(PlaceRole::Target, "target"_L1),   std::pair(PlaceRole::Member, "member"_L1),
    std::pair(PlaceRole::Size, "size"_L1),       std::pair(PlaceRole::Value, "value"_L1),
    std::pair(PlaceRole::Unit, "unit"_L1),       std::pair(PlaceRole::Verdict, "verdict"_L1),
    std::pair(PlaceRole::Ignored, "ignored"_L1),
};

PlaceRole roleNamed(const QString &name)
{
    const auto *known =
        std::find_if(roleNames.begin(), roleNames.end(), [&name](const auto &one) { return one.second == name; });
    return known == roleNames.end() ? PlaceRole::Automatic : known->first;
}

QString nameOf(PlaceRole role)
{
    const auto *known =
        std::find_if(roleNames.begin(), roleNames.end(), [role](const auto &one) { return one.first == role; });
    return known == roleNames.end() ? QString() : QString(known->second);
}

std::optional<PlaceCorrection> placeOf(const QJsonObject &object)
{
    PlaceCorrection place{object["path"_L1].toString(),
                          roleNamed(object["role"_L1].toString()),
                          object["metric"_L1].toString(),
                          object["unit"_L1].toString(),
                          {}};
    const QString worse = object["worse"_L1].toString();
    if (worse == "higher"_L1)
        place.worse = Worse::Higher;
    else if (worse == "lower"_L1)
        place.worse = Worse::Lower;
    const bool isUnderstood = object["path"_L1].isString() && place.role != PlaceRole::Automatic;
    return isUnderstood ? std::optional(place) : std::nullopt;
}

QJsonObject objectOf(const PlaceCorrection &place)
{
    QJsonObject object{{u"path"_s, place.path}, {u"role"_s, nameOf(place.role)}};
    if (!place.metric.isEmpty())
        object.insert(u"metric"_s, place.metric);
    if (!place.unit.isEmpty())
        object.insert(u"unit"_s, place.unit);
    if (place.worse)
        object.insert(u"worse"_s, *place.worse == Worse::Higher ? u"higher"_s : u"lower"_s);
    return object;
}

} // namespace

std::optional<CorrectionFile> readCorrectionFile(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document["format"_L1].toString() != fileFormat || !document["shapes"_L1].isArray())
        return {};
    CorrectionFile file;
    file.isNewer = document["version"_L1].toInt() > fileVersion;
    const QJsonArray shapes = document["shapes"_L1].toArray();
    for (const auto &value : shapes) {
        const QJsonObject object = value.toObject();
        ShapeCorrections one{object["shape"_L1].toString(), {}};
        one.corrections.swapsDirection = object["swapsDirection"_L1].toBool();
        const QJsonArray places = object["places"_L1].toArray();
        for (const auto &place : places) {
            if (auto read = placeOf(place.toObject()))
                one.corrections.places.append(*std::move(read));
        }
        if (!one.shape.isEmpty() && !one.corrections.isEmpty())
            file.shapes.append(std::move(one));
    }
    return file;
}

QByteArray writtenCorrectionFile(const QList<ShapeCorrections> &shapes)
{
    QJsonArray list;
    for (const ShapeCorrections &one : shapes) {
        QJsonArray places;
        for (const PlaceCorrection &place : one.corrections.places) {
            if (place.role != PlaceRole::Automatic)
                places.append(objectOf(place));
        }
        QJsonObject object{{u"shape"_s, one.shape}, {u"places"_s, places}};
        if (one.corrections.swapsDirection)
            object.insert(u"swapsDirection"_s, true);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, fileFormat}, {u"version"_s, fileVersion}, {u"shapes"_s, list}})
        .toJson();
}

} // namespace fabriscope
