// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/accounts/secrets.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace fabriscope {

/// Takes the secrets of a profile for this session, when the keyring does not give them. Stores nothing, and changes
/// nothing of the profile. GUI thread.
class SessionSecretDialog : public QDialog {
    Q_OBJECT
public:
    explicit SessionSecretDialog(Profile profile, QWidget *parent = nullptr);

signals:
    /// Complete, and fit for the profile; the dialog is closed then.
    void entered(const fabriscope::ProfileSecrets &secrets);

private:
    [[nodiscard]] QLineEdit *secretLine(const QString &name);
    void layOut();
    void take();

    Profile m_profile;
    QLineEdit *m_secret;
    QLineEdit *m_token;
    QLineEdit *m_proxyPassword;
    QLabel *m_flaw;
};

} // namespace fabriscope
