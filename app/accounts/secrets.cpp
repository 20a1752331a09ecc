// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/secrets.h"

#include <QJsonDocument>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentVersion = 1;
constexpr auto versionKey = "version"_L1;
constexpr auto secretKey = "accessKeySecret"_L1;
constexpr auto tokenKey = "securityToken"_L1;
constexpr auto passwordKey = "proxyPassword"_L1;

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (value.isEmpty())
        object.remove(key);
    else
        object.insert(key, value);
}

/// Nothing on the way to a keychain and back has to agree on an encoding.
QString inAscii(const QString &json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar c : json) {
        if (c < u'\x7f')
            text += c;
        else
            text += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    return text;
}

} // namespace

bool ProfileSecrets::isEmpty() const
{
    return accessKeySecret.isEmpty() && securityToken.isEmpty() && proxyPassword.isEmpty();
}

QString keychainText(const ProfileSecrets &secrets, QJsonObject existing)
{
    existing.insert(versionKey, currentVersion);
    put(existing, secretKey, secrets.accessKeySecret);
    put(existing, tokenKey, secrets.securityToken);
    put(existing, passwordKey, secrets.proxyPassword);
    return inAscii(QString::fromUtf8(QJsonDocument(existing).toJson(QJsonDocument::Compact)));
}

std::optional<QJsonObject> keychainObject(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    if (!document.isObject() || object.value(versionKey).toInt() != currentVersion)
        return std::nullopt;
    return object;
}

ProfileSecrets secretsIn(const QJsonObject &object)
{
    return {object.value(secretKey).toString(), object.value(tokenKey).toString(),
            object.value(passwordKey).toString()};
}

} // namespace fabriscope
