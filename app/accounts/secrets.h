// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fabriscope {

/// What a profile must not keep in a file. Lives in the keychain or in memory only; never written, logged or put into
/// an error text.
struct ProfileSecrets {
    QString accessKeySecret;
    QString securityToken; ///< of an STS key
    QString proxyPassword;

    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const ProfileSecrets &, const ProfileSecrets &) = default;
};

/// The text that a keychain keeps for a profile: one line of JSON, never empty (an empty value deletes in KWallet), in
/// ASCII, without line breaks and zero bytes. What \a existing holds besides is kept.
[[nodiscard]] QString keychainText(const ProfileSecrets &secrets, QJsonObject existing = {});

/// What keychainText() wrote; empty if \a text is none, or of a newer Fabriscope.
[[nodiscard]] std::optional<QJsonObject> keychainObject(const QString &text);
[[nodiscard]] ProfileSecrets secretsIn(const QJsonObject &object);

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::ProfileSecrets)
