// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/eflo/credentials.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace fabriscope {

/// The lines of a form that say where a profile's credentials come from, and take a secret that is typed. A secret is
/// never shown again: an empty line leaves what is kept as it is.
class CredentialFields : public QObject {
    Q_OBJECT
public:
    /// Adds its lines to \a form, whose widget owns them.
    CredentialFields(QFormLayout &form, QObject *parent);

    /// What can be chosen of the CLI's profiles and of the sections of its credentials file.
    void setSources(const QStringList &cliProfiles, const QStringList &sections);
    /// \a isKept: the keychain, or this session, holds a secret for it already.
    void show(const CredentialOrigin &origin, bool isKept);
    /// An access key of its own, kept in memory only; what was typed stays.
    void chooseSession();
    [[nodiscard]] CredentialOrigin origin() const;
    /// What was typed to be kept: nothing when the secret stays as it is, or comes from elsewhere.
    [[nodiscard]] std::optional<Credentials> typed() const;
    /// What is wrong, as a sentence; empty: nothing. The line that is wrong gets the focus if \a focus.
    [[nodiscard]] QString flaw(bool focus) const;

signals:
    void changed();

private:
    using Kind = CredentialOrigin::Kind;

    void makeKeyLines();
    void makeRoleLines();
    void connectAll();
    void showFitting();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isOwnKey() const;
    [[nodiscard]] QString flawOfKey(QWidget **place) const;
    [[nodiscard]] QString flawOfRole(QWidget **place) const;

    QFormLayout &m_form;
    QComboBox *m_kind;
    QLineEdit *m_keyId;
    QLineEdit *m_secret;
    QCheckBox *m_isSts;
    QLineEdit *m_token;
    QComboBox *m_source;
    QCheckBox *m_hasRole;
    QLineEdit *m_arn;
    QLineEdit *m_session;
    QLineEdit *m_externalId;
    QSpinBox *m_minutes;
    QStringList m_cliProfiles;
    QStringList m_sections;
    QString m_keptId; ///< of the key whose secret is kept; empty: none is
    bool m_keptSts = false;
    QString m_stsRegion; ///< is kept as it came
};

} // namespace fabriscope
