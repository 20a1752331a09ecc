// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/proxyfields.h"

#include "app/eflo/proxychoice.h"
#include "ui/accounts/formlines.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace fabriscope {

using namespace Qt::StringLiterals;

ProxyFields::ProxyFields(QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_kind(new QComboBox(form.parentWidget()))
    , m_address(new QLineEdit(form.parentWidget()))
    , m_user(new QLineEdit(form.parentWidget()))
    , m_password(new QLineEdit(form.parentWidget()))
{
    m_kind->addItem(tr("The environment's or the system's"), int(ProxySetting::Kind::System));
    m_kind->addItem(tr("None, whatever the system says"), int(ProxySetting::Kind::None));
    m_kind->addItem(tr("This one"), int(ProxySetting::Kind::Manual));
    m_address->setPlaceholderText(u"http://proxy.example.com:3128"_s);
    m_password->setEchoMode(QLineEdit::Password);
    addLine(form, tr("&Proxy"), m_kind, u"proxy"_s);
    addLine(form, tr("Proxy addr&ess"), m_address, u"proxyAddress"_s);
    addLine(form, tr("Proxy &user"), m_user, u"proxyUser"_s);
    addLine(form, tr("Proxy pass&word"), m_password, u"proxyPassword"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFitting();
        emit changed();
    });
    connect(m_user, &QLineEdit::textChanged, this, &ProxyFields::showFitting);
    for (const QLineEdit *line : {m_address, m_user, m_password})
        connect(line, &QLineEdit::textChanged, this, &ProxyFields::changed);
    showFitting();
}

void ProxyFields::show(const ProxySetting &proxy)
{
    m_kept = proxy;
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_address->setText(proxy.address);
    m_user->setText(proxy.user);
    m_password->clear();
    showFitting();
}

ProxySetting::Kind ProxyFields::kind() const
{
    return ProxySetting::Kind(m_kind->currentData().toInt());
}

ProxySetting ProxyFields::proxy() const
{
    ProxySetting proxy{.kind = kind()};
    if (proxy.kind != ProxySetting::Kind::Manual)
        return proxy;
    proxy.address = m_address->text().trimmed();
    proxy.user = m_user->text().trimmed();
    const bool isKept = m_kept.hasPassword && proxy.user == m_kept.user;
    proxy.hasPassword = !proxy.user.isEmpty() && (isKept || !m_password->text().isEmpty());
    return proxy;
}

std::optional<QString> ProxyFields::typedPassword() const
{
    if (!proxy().hasPassword)
        return m_kept.hasPassword ? std::optional<QString>(QString()) : std::nullopt;
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

QString ProxyFields::flaw(bool focus) const
{
    if (kind() != ProxySetting::Kind::Manual)
        return {};
    const QString address = m_address->text().trimmed();
    QString flaw;
    if (address.contains(u'@'))
        flaw = tr("The user and the password of the proxy have lines of their own.");
    else if (const auto read = proxyFromText(address); !read)
        flaw = tr("%1: %2", "what is wrong and what to do").arg(read.error().happened, read.error().remedy);
    if (focus && !flaw.isEmpty())
        m_address->setFocus();
    return flaw;
}

void ProxyFields::showFitting()
{
    const bool isManual = kind() == ProxySetting::Kind::Manual;
    for (QLineEdit *line : {m_address, m_user})
        showLine(m_form, line, isManual);
    showLine(m_form, m_password, isManual && !m_user->text().trimmed().isEmpty());
    const bool isKept = m_kept.hasPassword && m_user->text().trimmed() == m_kept.user;
    m_password->setPlaceholderText(isKept ? tr("as it is kept") : QString());
}

} // namespace fabriscope
