// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace fabriscope {

/// What the service itself is asked for: one type or all, one resource group or all. The service knows no other filter.
class ScopeBar : public QWidget {
    Q_OBJECT
public:
    explicit ScopeBar(QWidget *parent = nullptr);

    [[nodiscard]] QString netTestType() const;     ///< the service's word, empty for all
    [[nodiscard]] QString resourceGroupId() const; ///< as typed, without blanks around it
    void setScope(const QString &netTestType, const QString &resourceGroupId);

signals:
    /// The user chose something else.
    void scopeChosen();

private:
    QComboBox *m_type;
    QLineEdit *m_resourceGroup;
    QString m_sentResourceGroup;
};

} // namespace fabriscope
