// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace fabriscope {

/// The lines of a form that say where a profile's service is: region, way in, own address, resource group.
class EndpointFields : public QObject {
    Q_OBJECT
public:
    /// Adds its lines to \a form, whose widget owns them.
    EndpointFields(QFormLayout &form, QObject *parent);

    void show(const Profile &profile);
    void fill(Profile &profile) const;
    /// What is wrong, as a sentence; empty: nothing. The line that is wrong gets the focus if \a focus.
    [[nodiscard]] QString flaw(bool focus) const;

signals:
    void changed();

private:
    void showFitting();
    [[nodiscard]] QString region() const;
    [[nodiscard]] Profile::Network network() const;

    QFormLayout &m_form;
    QComboBox *m_region;
    QComboBox *m_network;
    QLineEdit *m_address;
    QLineEdit *m_resourceGroup;
};

} // namespace fabriscope
