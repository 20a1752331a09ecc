// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/eflo/credentials.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fabriscope {

class CredentialFields;
class EndpointFields;
class ProxyFields;

/// What somebody has typed into a ProfileDialog.
struct ProfileEdit {
    Profile profile;
    std::optional<Credentials> credentials; ///< to keep; none: they stay as they are, or come from elsewhere
    std::optional<QString> proxyPassword;   ///< to keep; none: it stays as it is; empty: there is to be none
};

/// Sets a profile up or changes it. Keeps nothing itself: it hands over what was typed, and stays open, with what was
/// typed, until it is told how the keeping went. GUI thread.
class ProfileDialog : public QDialog {
    Q_OBJECT
public:
    /// What has to be known of the surroundings.
    struct Surroundings {
        QStringList takenNames;  ///< of the other profiles
        QStringList cliProfiles; ///< of the aliyun command line
        QStringList sections;    ///< of ~/.alibabacloud/credentials
    };

    /// \a isNew: there is nothing to change yet; \a hasSecret: one is kept for it.
    ProfileDialog(const Profile &profile, bool isNew, bool hasSecret, const Surroundings &surroundings,
                  QWidget *parent = nullptr);

    [[nodiscard]] ProfileEdit edit() const;
    /// It could not be kept: says why; the dialog goes on. \a offerSession: the keyring is what failed, and the secret
    /// can do without it until the program ends.
    void refuse(const QString &sentence, bool offerSession = false);
    /// It takes its time: says why.
    void showDelay(const QString &sentence);

signals:
    /// To be kept; then accept() or refuse().
    void saveWanted(const fabriscope::ProfileEdit &edit);

private:
    void makeLines();
    void makeFrame(bool isNew);
    void save();
    void say(const QString &sentence, Ink back, Ink text);
    void hush();
    void keepForThisSession();
    [[nodiscard]] QString flawOfName() const;

    Profile m_profile; ///< as it was
    Surroundings m_surroundings;
    QWidget *m_content;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_mark;
    EndpointFields *m_endpoint = nullptr;
    CredentialFields *m_credentials = nullptr;
    ProxyFields *m_proxy = nullptr;
    QLabel *m_flaw;
    QPushButton *m_forSession = nullptr;
    QWidget *m_save = nullptr;
};

} // namespace fabriscope
