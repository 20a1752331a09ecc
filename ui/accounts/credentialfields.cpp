// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/credentialfields.h"

#include "app/nettest/displaytext.h"
#include "ui/accounts/formlines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastMinutes = 15; // AssumeRole takes 900 s at least (eflo-api.md, section 5)
constexpr int mostMinutes = 12 * 60;
} // namespace

CredentialFields::CredentialFields(QFormLayout &form, QObject *parent)
    : QObject(parent), m_form(form), m_kind(new QComboBox(form.parentWidget()))
{
    m_kind->addItem(tr("An access key, kept in the keyring"), int(Kind::Keychain));
    m_kind->addItem(tr("An access key, for this session only"), int(Kind::Session));
    m_kind->addItem(tr("A profile of the aliyun command line"), int(Kind::CliProfile));
    m_kind->addItem(tr("A section of ~/.alibabacloud/credentials"), int(Kind::CredentialsFile));
    m_kind->addItem(tr("The environment's variables"), int(Kind::Environment));
    m_kind->addItem(tr("Whatever the SDKs would find first"), int(Kind::DefaultChain));
    addLine(form, tr("&Credentials"), m_kind, u"credentials"_s);
    makeKeyLines();
    makeRoleLines();
    connectAll();
    showFitting();
}

void CredentialFields::makeKeyLines()
{
    QWidget *widget = m_form.parentWidget();
    m_keyId = new QLineEdit(widget);
    m_keyId->setPlaceholderText(u"LTAI…"_s);
    m_secret = new QLineEdit(widget);
    m_secret->setEchoMode(QLineEdit::Password);
    m_isSts = new QCheckBox(tr("&Temporary key with a security token"), widget);
    m_token = new QLineEdit(widget);
    m_token->setEchoMode(QLineEdit::Password);
    m_source = new QComboBox(widget);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    addLine(m_form, tr("AccessKey &ID"), m_keyId, u"accessKeyId"_s);
    addLine(m_form, tr("AccessKey &secret"), m_secret, u"accessKeySecret"_s);
    addLine(m_form, {}, m_isSts, u"isSts"_s);
    m_isSts->setAccessibleName(tr("Temporary key with a security token"));
    addLine(m_form, tr("Security t&oken"), m_token, u"securityToken"_s);
    addLine(m_form, tr("Pro&file or section"), m_source, u"source"_s);
}

void CredentialFields::makeRoleLines()
{
    QWidget *widget = m_form.parentWidget();
    m_hasRole = new QCheckBox(tr("&Assume a role with them"), widget);
    m_arn = new QLineEdit(widget);
    m_arn->setPlaceholderText(u"acs:ram::1234567890123456:role/name"_s);
    m_session = new QLineEdit(widget);
    m_session->setPlaceholderText(u"fabriscope"_s);
    m_externalId = new QLineEdit(widget);
    m_minutes = new QSpinBox(widget);
    m_minutes->setRange(leastMinutes, mostMinutes);
    m_minutes->setSuffix(tr(" min", "behind a number of minutes"));
    addLine(m_form, {}, m_hasRole, u"hasRole"_s);
    m_hasRole->setAccessibleName(tr("Assume a role with them"));
    addLine(m_form, tr("Role A&RN"), m_arn, u"roleArn"_s);
    addLine(m_form, tr("Session na&me"), m_session, u"sessionName"_s);
    addLine(m_form, tr("E&xternal id"), m_externalId, u"externalId"_s);
    addLine(m_form, tr("Va&lid for"), m_minutes, u"roleMinutes"_s);
}

void CredentialFields::connectAll()
{
    const auto refit = [this] {
        showFitting();
        emit changed();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, refit);
    connect(m_isSts, &QCheckBox::toggled, this, refit);
    connect(m_hasRole, &QCheckBox::toggled, this, refit);
    connect(m_source, &QComboBox::currentTextChanged, this, &CredentialFields::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &CredentialFields::changed);
    for (const QLineEdit *line : {m_keyId, m_secret, m_token, m_arn, m_session, m_externalId})
        connect(line, &QLineEdit::textChanged, this, &CredentialFields::changed);
    connect(m_keyId, &QLineEdit::textChanged, this, &CredentialFields::showFitting);
}

void CredentialFields::setSources(const QStringList &cliProfiles, const QStringList &sections)
{
    m_cliProfiles = cliProfiles;
    m_sections = sections;
    showFitting();
}

void CredentialFields::show(const CredentialOrigin &origin, bool isKept)
{
    m_keptId = isKept ? origin.accessKeyId : QString();
    m_keptSts = isKept && origin.isSts;
    m_kind->setCurrentIndex(m_kind->findData(int(origin.kind)));
    m_keyId->setText(origin.accessKeyId);
    m_isSts->setChecked(origin.isSts);
    m_secret->clear();
    m_token->clear();
    const AssumedRole role = origin.role.value_or(AssumedRole());
    m_hasRole->setChecked(origin.role.has_value());
    m_arn->setText(role.arn);
    m_session->setText(role.sessionName);
    m_externalId->setText(role.externalId);
    m_minutes->setValue(role.durationSecs / 60);
    m_stsRegion = role.stsRegion;
    showFitting();
    m_source->setEditText(displayText(origin.source));
}

void CredentialFields::chooseSession()
{
    m_kind->setCurrentIndex(m_kind->findData(int(Kind::Session)));
}

CredentialOrigin CredentialFields::origin() const
{
    CredentialOrigin origin{.kind = kind()};
    if (isOwnKey()) {
        origin.accessKeyId = m_keyId->text().trimmed();
        origin.isSts = m_isSts->isChecked();
    }
    if (m_form.isRowVisible(m_source))
        origin.source = m_source->currentText().trimmed();
    if (m_hasRole->isChecked()) {
        origin.role = AssumedRole{.arn = m_arn->text().trimmed(),
                                  .sessionName = m_session->text().trimmed(),
                                  .externalId = m_externalId->text().trimmed(),
                                  .durationSecs = m_minutes->value() * 60,
                                  .stsRegion = m_stsRegion};
    }
    return origin;
}

std::optional<Credentials> CredentialFields::typed() const
{
    if (!isOwnKey() || m_secret->text().trimmed().isEmpty())
        return {};
    return Credentials{m_keyId->text().trimmed(), m_secret->text().trimmed(),
                       m_isSts->isChecked() ? m_token->text().trimmed() : QString()};
}

QString CredentialFields::flaw(bool focus) const
{
    QWidget *place = nullptr;
    QString flaw = isOwnKey() ? flawOfKey(&place) : QString();
    if (flaw.isEmpty() && m_hasRole->isChecked())
        flaw = flawOfRole(&place);
    if (focus && place)
        place->setFocus();
    return flaw;
}

QString CredentialFields::flawOfKey(QWidget **place) const
{
    *place = m_keyId;
    const QString id = m_keyId->text().trimmed();
    if (id.isEmpty())
        return tr("The AccessKey ID is missing.");
    const bool isKept = id == m_keptId && m_isSts->isChecked() == m_keptSts;
    const QString secret = m_secret->text().trimmed();
    const QString token = m_token->text().trimmed();
    *place = m_secret;
    if (secret.isEmpty() && (!isKept || !token.isEmpty()))
        return tr("The AccessKey secret is missing.");
    *place = m_token;
    if (!secret.isEmpty() && m_isSts->isChecked() && token.isEmpty())
        return tr("A temporary key needs its security token.");
    *place = m_secret;
    const auto wrong = secret.isEmpty() ? std::optional<Problem>() : flawOf({id, secret, token});
    return wrong ? tr("%1: %2", "what is wrong and what to do").arg(wrong->happened, wrong->remedy) : QString();
}

QString CredentialFields::flawOfRole(QWidget **place) const
{
    *place = m_arn;
    const QString arn = m_arn->text().trimmed();
    if (arn.startsWith("acs:ram::"_L1) && arn.contains(":role/"_L1))
        return {};
    return tr("A role's ARN looks like acs:ram::1234567890123456:role/name.");
}

CredentialOrigin::Kind CredentialFields::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

bool CredentialFields::isOwnKey() const
{
    return kind() == Kind::Keychain || kind() == Kind::Session;
}

void CredentialFields::showFitting()
{
    const bool isOwn = isOwnKey();
    for (QWidget *line : std::initializer_list<QWidget *>{m_keyId, m_secret, m_isSts})
        showLine(m_form, line, isOwn);
    showLine(m_form, m_token, isOwn && m_isSts->isChecked());
    const bool isKept = !m_keptId.isEmpty() && m_keyId->text().trimmed() == m_keptId;
    m_secret->setPlaceholderText(isKept ? tr("as it is kept") : QString());
    m_token->setPlaceholderText(isKept && m_keptSts ? tr("as it is kept") : QString());

    const bool fromFile = kind() == Kind::CliProfile || kind() == Kind::CredentialsFile;
    showLine(m_form, m_source, fromFile);
    const QStringList &names = kind() == Kind::CliProfile ? m_cliProfiles : m_sections;
    const QString text = m_source->currentText();
    m_source->clear();
    for (const QString &name : names)
        m_source->addItem(displayText(name));
    m_source->setEditText(text);
    m_source->lineEdit()->setPlaceholderText(tr("the current or default one"));
    for (QWidget *line : std::initializer_list<QWidget *>{m_arn, m_session, m_externalId, m_minutes})
        showLine(m_form, line, m_hasRole->isChecked());
}

} // namespace fabriscope
