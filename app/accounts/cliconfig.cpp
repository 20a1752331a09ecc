// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/cliconfig.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct CliConfigText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::CliConfig)
};

using Mode = CredentialRecipe::Mode;

constexpr int usualDuration = 3600;   // s, where the profile does not say
constexpr int shortestDuration = 900; // s; STS refuses less

tl::unexpected<Problem> damaged(const QString &happened)
{
    return tl::unexpected(Problem{
        .kind = Problem::Kind::File,
        .happened = happened,
        .remedy = CliConfigText::tr("Correct it, or make it anew by “aliyun configure”; it was left as it is")});
}

/// A string as it is, a number or boolean as its text; blanks and line breaks around it do not count.
QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isObject() || value.isArray())
        return {};
    return value.toVariant().toString().trimmed();
}

qint64 numberOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toVariant().toLongLong();
}

/// As the CLI's AutoModeRecognition.
Mode modeByFields(const CredentialRecipe &recipe, const QJsonObject &object)
{
    if (recipe.credentials.isComplete()) {
        if (!recipe.credentials.securityToken.isEmpty())
            return Mode::StsToken;
        return recipe.role.arn.isEmpty() ? Mode::AccessKey : Mode::RamRole;
    }
    if (!recipe.ecsRole.isEmpty())
        return Mode::EcsRole;
    if (!recipe.command.isEmpty())
        return Mode::External;
    if (!recipe.oidcProviderArn.isEmpty() && !recipe.oidcTokenFile.isEmpty() && !recipe.role.arn.isEmpty())
        return Mode::Oidc;
    return textOf(object, "cloud_sso_sign_in_url"_L1).isEmpty() ? Mode::Unknown : Mode::CloudSso;
}

AssumedRole roleOf(const QJsonObject &object)
{
    const qint64 asked = numberOf(object, "expired_seconds"_L1);
    const qint64 longest = qint64(12) * 3600;
    return {.arn = textOf(object, "ram_role_arn"_L1),
            .sessionName = textOf(object, "ram_session_name"_L1),
            .externalId = textOf(object, "external_id"_L1),
            .durationSecs = asked > 0 ? int(std::clamp<qint64>(asked, shortestDuration, longest)) : usualDuration,
            .stsRegion = textOf(object, "sts_region"_L1)};
}

CredentialRecipe recipeOf(const QJsonObject &object)
{
    CredentialRecipe recipe;
    recipe.name = object.value("name"_L1).toString();
    recipe.modeText = textOf(object, "mode"_L1);
    recipe.region = textOf(object, "region_id"_L1);
    recipe.endpoint = textOf(object, "endpoint"_L1);
    recipe.isVpc = textOf(object, "endpoint_type"_L1).compare("vpc"_L1, Qt::CaseInsensitive) == 0;
    recipe.credentials = {textOf(object, "access_key_id"_L1), textOf(object, "access_key_secret"_L1),
                          textOf(object, "sts_token"_L1)};
    if (const qint64 until = numberOf(object, "sts_expiration"_L1); until > 0)
        recipe.expiresAt = QDateTime::fromSecsSinceEpoch(until, Qt::UTC);
    recipe.role = roleOf(object);
    recipe.sourceProfile = object.value("source_profile"_L1).toString();
    recipe.ecsRole = textOf(object, "ram_role_name"_L1);
    recipe.command = textOf(object, "process_command"_L1);
    recipe.uri = textOf(object, "credentials_uri"_L1);
    recipe.oidcProviderArn = textOf(object, "oidc_provider_arn"_L1);
    recipe.oidcTokenFile = textOf(object, "oidc_token_file"_L1);
    recipe.mode = recipe.modeText.isEmpty() ? modeByFields(recipe, object)
                                            : recipeMode(CredentialRecipe::File::CliConfig, recipe.modeText);
    return recipe;
}

int lineAt(const QByteArray &utf8, qsizetype offset)
{
    return int(std::count(utf8.cbegin(), utf8.cbegin() + std::clamp<qsizetype>(offset, 0, utf8.size()), '\n')) + 1;
}

} // namespace

Result<RecipeBook> readCliConfig(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        return damaged(CliConfigText::tr("The configuration of the aliyun CLI is damaged in line %1")
                           .arg(lineAt(utf8, error.offset)));
    }
    const QJsonValue profiles = document.object().value("profiles"_L1);
    if (!document.isObject() || (!profiles.isArray() && !profiles.isNull() && !profiles.isUndefined()))
        return damaged(CliConfigText::tr("The configuration of the aliyun CLI does not have the shape of one"));
    RecipeBook book;
    book.setCurrent(document.object().value("current"_L1).toString());
    int number = 0;
    const QJsonArray entries = profiles.toArray();
    for (const auto &entry : entries) {
        ++number;
        if (entry.isObject())
            book.add(recipeOf(entry.toObject()));
        else
            book.addRemark(CliConfigText::tr("Entry %1 of the file is no profile and was passed over").arg(number));
    }
    return book;
}

} // namespace fabriscope
