// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/sessionsecretdialog.h"

#include "app/accounts/profilecheck.h"
#include "app/nettest/displaytext.h"
#include "ui/accounts/formlines.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 460;
constexpr int longestNameAsked = 60;

} // namespace

SessionSecretDialog::SessionSecretDialog(Profile profile, QWidget *parent)
    : QDialog(parent)
    , m_profile(std::move(profile))
    , m_secret(secretLine(u"accessKeySecret"_s))
    , m_token(secretLine(u"securityToken"_s))
    , m_proxyPassword(secretLine(u"proxyPassword"_s))
    , m_flaw(wrappedLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"sessionSecret"_s);
    setWindowTitle(tr("Secret for this session"));
    m_flaw->setObjectName(u"flaw"_s);
    m_flaw->hide();
    layOut();
    resize(usualWidth, sizeHint().height());
}

QLineEdit *SessionSecretDialog::secretLine(const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    connect(line, &QLineEdit::textChanged, this, [this] { m_flaw->hide(); });
    return line;
}

void SessionSecretDialog::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::l);
    form->setSpacing(spacing::s);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(
        wrappedLabel(tr("What you type here for “%1” stays in memory until Fabriscope ends. It is stored nowhere, "
                        "and what the keyring holds stays as it is.")
                         .arg(displayText(m_profile.name, longestNameAsked)),
                     this));
    using Kind = CredentialOrigin::Kind;
    const CredentialOrigin &origin = m_profile.credentials;
    const bool hasOwnKey = origin.kind == Kind::Keychain || origin.kind == Kind::Session;
    if (hasOwnKey)
        form->addRow(tr("AccessKey ID"), wrappedLabel(displayText(origin.accessKeyId), this));
    addLine(*form, tr("AccessKey &secret"), m_secret, u"accessKeySecret"_s);
    addLine(*form, tr("Security &token"), m_token, u"securityToken"_s);
    addLine(*form, tr("Proxy &password"), m_proxyPassword, u"proxyPassword"_s);
    showLine(*form, m_secret, hasOwnKey);
    showLine(*form, m_token, hasOwnKey && origin.isSts);
    showLine(*form, m_proxyPassword, m_profile.proxy.hasPassword);
    form->addRow(m_flaw);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use for this session"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionSecretDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SessionSecretDialog::take()
{
    const ProfileSecrets secrets{.accessKeySecret = m_secret->text().trimmed(),
                                 .securityToken = m_token->text().trimmed(),
                                 .proxyPassword = m_proxyPassword->text()};
    if (const auto flaw = flawOf(m_profile, secrets)) {
        m_flaw->setText(tr("%1: %2", "what is wrong and what to do").arg(flaw->happened, flaw->remedy));
        m_flaw->show();
        QAccessibleEvent alert(m_flaw, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    emit entered(secrets);
    accept();
}

} // namespace fabriscope
