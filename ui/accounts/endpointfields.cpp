// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/endpointfields.h"

#include "app/eflo/endpoint.h"
#include "ui/accounts/formlines.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace fabriscope {

using namespace Qt::StringLiterals;

EndpointFields::EndpointFields(QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_region(new QComboBox(form.parentWidget()))
    , m_network(new QComboBox(form.parentWidget()))
    , m_address(new QLineEdit(form.parentWidget()))
    , m_resourceGroup(new QLineEdit(form.parentWidget()))
{
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    for (const Region &known : knownRegions())
        m_region->addItem(tr("%1 · %2", "a region's name and its id").arg(known.name, known.id), known.id);
    m_network->addItem(tr("Public address of the region"), int(Profile::Network::Public));
    m_network->addItem(tr("Address inside a VPC"), int(Profile::Network::Vpc));
    m_network->addItem(tr("An address of your own"), int(Profile::Network::Own));
    m_address->setPlaceholderText(u"https://eflo-controller.example.com"_s);
    m_resourceGroup->setPlaceholderText(tr("all of them, or an id such as rg-acfm…"));
    addLine(form, tr("&Region"), m_region, u"region"_s);
    addLine(form, tr("&Way in"), m_network, u"network"_s);
    addLine(form, tr("A&ddress"), m_address, u"address"_s);
    addLine(form, tr("Resource &group"), m_resourceGroup, u"resourceGroup"_s);
    connect(m_network, &QComboBox::currentIndexChanged, this, [this] {
        showFitting();
        emit changed();
    });
    connect(m_region, &QComboBox::currentTextChanged, this, &EndpointFields::changed);
    connect(m_address, &QLineEdit::textChanged, this, &EndpointFields::changed);
    connect(m_resourceGroup, &QLineEdit::textChanged, this, &EndpointFields::changed);
    showFitting();
}

void EndpointFields::show(const Profile &profile)
{
    const int known = m_region->findData(profile.region);
    m_region->setCurrentIndex(known);
    if (known < 0)
        m_region->setEditText(profile.region);
    m_network->setCurrentIndex(m_network->findData(int(profile.network)));
    m_address->setText(profile.endpoint);
    m_resourceGroup->setText(profile.resourceGroup);
    showFitting();
}

void EndpointFields::fill(Profile &profile) const
{
    profile.region = region();
    profile.network = network();
    profile.endpoint = network() == Profile::Network::Own ? m_address->text().trimmed() : QString();
    profile.resourceGroup = m_resourceGroup->text().trimmed();
}

/// What was chosen, or else typed.
QString EndpointFields::region() const
{
    const QString text = m_region->currentText();
    const int chosen = m_region->findText(text, Qt::MatchExactly);
    return chosen >= 0 ? m_region->itemData(chosen).toString() : text.trimmed();
}

Profile::Network EndpointFields::network() const
{
    return Profile::Network(m_network->currentData().toInt());
}

QString EndpointFields::flaw(bool focus) const
{
    const bool own = network() == Profile::Network::Own;
    const auto read = own ? Endpoint::fromText(m_address->text().trimmed(), region()) : Endpoint::ofRegion(region());
    if (read)
        return {};
    if (focus)
        (own ? static_cast<QWidget *>(m_address) : m_region)->setFocus();
    return tr("%1: %2", "what is wrong and what to do").arg(read.error().happened, read.error().remedy);
}

void EndpointFields::showFitting()
{
    showLine(m_form, m_address, network() == Profile::Network::Own);
}

} // namespace fabriscope
