// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/scopebar.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace fabriscope {

using namespace Qt::StringLiterals;

ScopeBar::ScopeBar(QWidget *parent) : QWidget(parent), m_type(new QComboBox(this)), m_resourceGroup(new QLineEdit(this))
{
    auto *typeLabel = new QLabel(tr("Ask for"), this);
    typeLabel->setBuddy(m_type);
    m_type->setObjectName(u"scopeType"_s);
    m_type->setAccessibleName(tr("Type of test to ask the service for"));
    m_type->setToolTip(tr("The service answers with this type only"));
    m_type->addItem(tr("All types"), QString());
    m_type->addItem(themedIcon(u"type-traffic"_s), tr("Traffic tests"), u"TrafficTest"_s);
    m_type->addItem(themedIcon(u"type-delay"_s), tr("Delay tests"), u"DelayTest"_s);
    m_type->addItem(themedIcon(u"type-comm"_s), tr("Communication library tests"), u"CommTest"_s);
    m_type->addItem(tr("Diagnoses (NetDiag)"), u"NetDiag"_s);

    m_resourceGroup->setObjectName(u"scopeResourceGroup"_s);
    m_resourceGroup->setAccessibleName(tr("Resource group to ask the service for"));
    m_resourceGroup->setPlaceholderText(tr("All resource groups"));
    m_resourceGroup->setToolTip(tr("The service answers with the tests of this resource group only, as rg-acfm…"));
    m_resourceGroup->setClearButtonEnabled(true);
    m_resourceGroup->setMaximumWidth(spacing::l * 14);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::s, 0, spacing::s, 0);
    row->setSpacing(spacing::s);
    row->addWidget(typeLabel);
    row->addWidget(m_type);
    row->addWidget(m_resourceGroup);
    row->addStretch();

    connect(m_type, &QComboBox::activated, this, &ScopeBar::scopeChosen);
    connect(m_resourceGroup, &QLineEdit::editingFinished, this, [this] {
        if (resourceGroupId() == m_sentResourceGroup)
            return; // the focus left, nothing was changed
        m_sentResourceGroup = resourceGroupId();
        emit scopeChosen();
    });
}

QString ScopeBar::netTestType() const
{
    return m_type->currentData().toString();
}

QString ScopeBar::resourceGroupId() const
{
    return m_resourceGroup->text().trimmed();
}

void ScopeBar::setScope(const QString &netTestType, const QString &resourceGroupId)
{
    m_type->setCurrentIndex(qMax(0, m_type->findData(netTestType)));
    m_resourceGroup->setText(resourceGroupId);
    m_sentResourceGroup = resourceGroupId;
}

} // namespace fabriscope
