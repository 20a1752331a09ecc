// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/errorbody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestErrorBody = qsizetype(4) * 1024 * 1024; ///< more is no error message

bool sameName(QStringView a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The field that \a name stands for, or nothing.
QString ErrorBody::*fieldNamed(QStringView name)
{
    struct Field {
        QLatin1StringView name;
        QString ErrorBody::*field;
    };
    static constexpr std::array fields{
        Field{"Code"_L1, &ErrorBody::code},
        Field{"ErrorCode"_L1, &ErrorBody::code},
        Field{"Message"_L1, &ErrorBody::message},
        Field{"ErrorMessage"_L1, &ErrorBody::message},
        Field{"RequestId"_L1, &ErrorBody::requestId},
        Field{"Recommend"_L1, &ErrorBody::recommend},
        Field{"AuthAction"_L1, &ErrorBody::deniedAction},
        Field{"NoPermissionType"_L1, &ErrorBody::noPermissionType},
    };
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const Field &f) { return sameName(name, f.name); });
    return found == fields.end() ? nullptr : found->field;
}

void fill(ErrorBody &body, QStringView name, const QString &text)
{
    if (const auto field = fieldNamed(name); field && (body.*field).isEmpty())
        body.*field = text.trimmed();
}

QString scalarText(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool() ? value.toVariant().toString() : QString();
}

void readObject(ErrorBody &body, const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.value().isObject() && sameName(entry.key(), "AccessDeniedDetail"_L1))
            readObject(body, entry.value().toObject());
        else
            fill(body, entry.key(), scalarText(entry.value()));
    }
}

/// The children of the current element; those of AccessDeniedDetail are read as if they stood beside it.
void readChildren(ErrorBody &body, QXmlStreamReader &xml, bool descend)
{
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (descend && sameName(name, "AccessDeniedDetail"_L1))
            readChildren(body, xml, false);
        else
            fill(body, name, xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
}

/// Only below a root called Error.
void readXml(ErrorBody &body, const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement() && sameName(xml.name(), "Error"_L1))
        readChildren(body, xml, true);
}

bool looksLikeWebPage(const HttpAnswer &answer, const QByteArray &start)
{
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        || (start.startsWith('<') && answer.header("content-type").toLower().startsWith("text/html"));
}

} // namespace

bool ErrorBody::namesError() const
{
    static constexpr std::array success{"200"_L1, "OK"_L1, "Success"_L1};
    return !code.isEmpty() && std::none_of(success.begin(), success.end(), [this](QLatin1StringView word) {
        return sameName(code, word);
    });
}

ErrorBody readErrorBody(const HttpAnswer &answer)
{
    ErrorBody body;
    if (answer.body.size() <= longestErrorBody) {
        const QByteArray bytes = answer.body.trimmed();
        const QByteArray start = bytes.left(64).toLower();
        if (looksLikeWebPage(answer, start))
            body.isWebPage = true;
        else if (start.startsWith('<'))
            readXml(body, bytes);
        else
            readObject(body, QJsonDocument::fromJson(bytes).object());
    }
    if (body.requestId.isEmpty())
        body.requestId = QString::fromUtf8(answer.header("x-acs-request-id"));
    return body;
}

} // namespace fabriscope
