// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profiledocument.h"

#include "app/accounts/profilejson.h"

#include <QJsonDocument>
#include <QSet>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentVersion = 1;
constexpr auto versionKey = "version"_L1;
constexpr auto chosenKey = "chosen"_L1;
constexpr auto profilesKey = "profiles"_L1;

} // namespace

qsizetype ProfileList::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        if (profiles.at(i).id == id)
            return i;
    }
    return -1;
}

ProfileDocument ProfileDocument::fromJson(const QByteArray &bytes)
{
    ProfileDocument document;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    const int version = json.object().value(versionKey).toInt(json.object().contains(versionKey) ? 0 : currentVersion);
    if (json.isObject() && version > currentVersion) {
        document.m_state = State::Newer;
        return document;
    }
    const QJsonValue entries = json.object().value(profilesKey);
    if (!json.isObject() || version != currentVersion || !(entries.isArray() || entries.isUndefined())) {
        document.m_state = State::Damaged;
        return document;
    }
    document.m_root = json.object();
    document.m_list.chosen = document.m_root.value(chosenKey).toString();
    document.takeEntries(entries.toArray());
    return document;
}

void ProfileDocument::takeEntries(const QJsonArray &entries)
{
    QString before;
    for (const auto &entry : entries) {
        const auto profile = profileFromJson(entry.toObject());
        if (!profile || m_entries.contains(profile->id)) {
            m_strangers.append({before, entry});
            continue;
        }
        before = profile->id;
        m_entries.insert(before, {entry.toObject(), *profile});
        m_list.profiles.append(*profile);
    }
}

QByteArray ProfileDocument::toJson() const
{
    QSet<QString> ids;
    for (const Profile &profile : m_list.profiles)
        ids += profile.id;
    QHash<QString, QList<QJsonValue>> followers;
    for (const Stranger &stranger : m_strangers)
        followers[ids.contains(stranger.after) ? stranger.after : QString()].append(stranger.entry);
    QJsonArray entries;
    const auto follow = [&followers, &entries](const QString &id) {
        for (const QJsonValue &entry : followers.value(id))
            entries.append(entry);
    };
    follow({});
    for (const Profile &profile : m_list.profiles) {
        const auto read = m_entries.constFind(profile.id);
        if (read == m_entries.cend())
            entries.append(profileToJson(profile));
        else // what nobody changed stays as somebody may have written it
            entries.append(read->profile == profile ? read->json : profileToJson(profile, read->json));
        follow(profile.id);
    }
    QJsonObject root = m_root;
    root.insert(versionKey, currentVersion);
    root.insert(profilesKey, entries);
    if (m_list.chosen.isEmpty())
        root.remove(chosenKey);
    else
        root.insert(chosenKey, m_list.chosen);
    return QJsonDocument(root).toJson();
}

} // namespace fabriscope
