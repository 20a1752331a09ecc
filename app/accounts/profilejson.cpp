// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilejson.h"

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

template <class Value> struct Word {
    Value value;
    QLatin1StringView word;
};

using Network = Profile::Network;
using ProxyKind = ProxySetting::Kind;
using OriginKind = CredentialOrigin::Kind;

constexpr std::array networkWords{Word<Network>{Network::Public, "public"_L1}, Word<Network>{Network::Vpc, "vpc"_L1},
                                  Word<Network>{Network::Own, "own"_L1}};
constexpr std::array proxyWords{Word<ProxyKind>{ProxyKind::System, "system"_L1},
                                Word<ProxyKind>{ProxyKind::None, "none"_L1},
                                Word<ProxyKind>{ProxyKind::Manual, "manual"_L1}};
constexpr std::array originWords{Word<OriginKind>{OriginKind::Keychain, "keychain"_L1},
                                 Word<OriginKind>{OriginKind::Session, "session"_L1},
                                 Word<OriginKind>{OriginKind::Environment, "environment"_L1},
                                 Word<OriginKind>{OriginKind::CliProfile, "cliProfile"_L1},
                                 Word<OriginKind>{OriginKind::CredentialsFile, "credentialsFile"_L1},
                                 Word<OriginKind>{OriginKind::DefaultChain, "defaultChain"_L1}};

template <class Words, class Value> QString wordIn(const Words &words, Value value)
{
    for (const auto &one : words) {
        if (one.value == value)
            return one.word;
    }
    return {};
}

/// False if something stands under \a key that is none of \a words; nothing there leaves \a target as it is.
template <class Words, class Value>
bool readWord(const QJsonObject &object, QLatin1StringView key, const Words &words, Value &target)
{
    if (!object.contains(key))
        return true;
    const QString given = object.value(key).toString();
    for (const auto &one : words) {
        if (given == one.word) {
            target = one.value;
            return true;
        }
    }
    return false;
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonValue &value)
{
    const bool isEmpty = (value.isString() && value.toString().isEmpty()) || (value.isBool() && !value.toBool())
        || (value.isObject() && value.toObject().isEmpty());
    if (isEmpty)
        object.remove(key);
    else
        object.insert(key, value);
}

std::optional<AssumedRole> roleFromJson(const QJsonObject &object)
{
    if (!object.contains("role"_L1))
        return std::nullopt;
    const QJsonObject json = object.value("role"_L1).toObject();
    AssumedRole role;
    role.arn = json.value("arn"_L1).toString();
    role.sessionName = json.value("sessionName"_L1).toString();
    role.externalId = json.value("externalId"_L1).toString();
    role.durationSecs = json.value("durationSecs"_L1).toInt(role.durationSecs);
    role.stsRegion = json.value("stsRegion"_L1).toString();
    return role;
}

QJsonObject roleToJson(const AssumedRole &role, QJsonObject json)
{
    put(json, "arn"_L1, role.arn);
    put(json, "sessionName"_L1, role.sessionName);
    put(json, "externalId"_L1, role.externalId);
    put(json, "durationSecs"_L1, role.durationSecs);
    put(json, "stsRegion"_L1, role.stsRegion);
    return json;
}

bool readOrigin(const QJsonObject &json, CredentialOrigin &origin)
{
    origin.accessKeyId = json.value("accessKeyId"_L1).toString();
    origin.isSts = json.value("sts"_L1).toBool();
    origin.source = json.value("source"_L1).toString();
    origin.role = roleFromJson(json);
    return readWord(json, "kind"_L1, originWords, origin.kind);
}

QJsonObject originToJson(const CredentialOrigin &origin, QJsonObject json)
{
    put(json, "kind"_L1, wordOf(origin.kind));
    put(json, "accessKeyId"_L1, origin.accessKeyId);
    put(json, "sts"_L1, origin.isSts);
    put(json, "source"_L1, origin.source);
    if (origin.role)
        json.insert("role"_L1, roleToJson(*origin.role, json.value("role"_L1).toObject()));
    else
        json.remove("role"_L1);
    return json;
}

bool readProxy(const QJsonObject &json, ProxySetting &proxy)
{
    proxy.address = json.value("address"_L1).toString();
    proxy.user = json.value("user"_L1).toString();
    proxy.hasPassword = json.value("hasPassword"_L1).toBool();
    return readWord(json, "kind"_L1, proxyWords, proxy.kind);
}

QJsonObject proxyToJson(const ProxySetting &proxy, QJsonObject json)
{
    put(json, "kind"_L1, wordOf(proxy.kind));
    put(json, "address"_L1, proxy.address);
    put(json, "user"_L1, proxy.user);
    put(json, "hasPassword"_L1, proxy.hasPassword);
    return json;
}

} // namespace

QString wordOf(Profile::Network network)
{
    return wordIn(networkWords, network);
}

QString wordOf(ProxySetting::Kind kind)
{
    return wordIn(proxyWords, kind);
}

QString wordOf(CredentialOrigin::Kind kind)
{
    return wordIn(originWords, kind);
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    profile.id = object.value("id"_L1).toString();
    profile.name = object.value("name"_L1).toString();
    profile.region = object.value("region"_L1).toString();
    profile.endpoint = object.value("endpoint"_L1).toString();
    profile.resourceGroup = object.value("resourceGroup"_L1).toString();
    profile.colour = object.value("colour"_L1).toString();
    profile.hasSecrets = object.value("hasSecrets"_L1).toBool();
    const bool isUsable = !profile.id.isEmpty() && !profile.name.isEmpty()
        && readWord(object, "network"_L1, networkWords, profile.network)
        && readProxy(object.value("proxy"_L1).toObject(), profile.proxy)
        && readOrigin(object.value("credentials"_L1).toObject(), profile.credentials);
    return isUsable ? std::optional(profile) : std::nullopt;
}

QJsonObject profileToJson(const Profile &profile, QJsonObject existing)
{
    put(existing, "id"_L1, profile.id);
    put(existing, "name"_L1, profile.name);
    put(existing, "region"_L1, profile.region);
    put(existing, "network"_L1, wordOf(profile.network));
    put(existing, "endpoint"_L1, profile.endpoint);
    put(existing, "resourceGroup"_L1, profile.resourceGroup);
    put(existing, "colour"_L1, profile.colour);
    put(existing, "hasSecrets"_L1, profile.hasSecrets);
    put(existing, "proxy"_L1, proxyToJson(profile.proxy, existing.value("proxy"_L1).toObject()));
    put(existing, "credentials"_L1, originToJson(profile.credentials, existing.value("credentials"_L1).toObject()));
    return existing;
}

} // namespace fabriscope
