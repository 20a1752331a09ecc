// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"

#include <QObject>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace fabriscope {

/// The lines of a form that say which proxy a profile's requests take, and take a password that is typed. A password is
/// never shown again: an empty line leaves what is kept as it is.
class ProxyFields : public QObject {
    Q_OBJECT
public:
    /// Adds its lines to \a form, whose widget owns them.
    ProxyFields(QFormLayout &form, QObject *parent);

    void show(const ProxySetting &proxy);
    [[nodiscard]] ProxySetting proxy() const;
    /// The password to keep: none when what is kept stays as it is; empty when there is to be none any more.
    [[nodiscard]] std::optional<QString> typedPassword() const;
    /// What is wrong, as a sentence; empty: nothing. The line that is wrong gets the focus if \a focus.
    [[nodiscard]] QString flaw(bool focus) const;

signals:
    void changed();

private:
    void showFitting();
    [[nodiscard]] ProxySetting::Kind kind() const;

    QFormLayout &m_form;
    QComboBox *m_kind;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    ProxySetting m_kept;
};

} // namespace fabriscope
