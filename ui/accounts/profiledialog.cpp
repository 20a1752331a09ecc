// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profiledialog.h"

#include "ui/accounts/credentialfields.h"
#include "ui/accounts/endpointfields.h"
#include "ui/accounts/formlines.h"
#include "ui/accounts/profilemark.h"
#include "ui/accounts/proxyfields.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualWidth = 560;
constexpr int usualHeight = 620;
constexpr int longestNameTyped = 80;
} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, bool isNew, bool hasSecret, const Surroundings &surroundings,
                             QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_surroundings(surroundings)
    , m_content(new QWidget(this))
    , m_form(new QFormLayout(m_content))
    , m_name(new QLineEdit(m_content))
    , m_mark(new QComboBox(m_content))
    , m_flaw(new QLabel(this))
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(isNew ? tr("Add a profile") : tr("Change the profile"));
    makeLines();
    makeFrame(isNew);
    m_name->setText(profile.name);
    m_mark->setCurrentIndex(qMax(0, m_mark->findData(profile.colour)));
    m_endpoint->show(profile);
    m_credentials->setSources(surroundings.cliProfiles, surroundings.sections);
    m_credentials->show(profile.credentials, hasSecret);
    m_proxy->show(profile.proxy);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::hush);
    connect(m_endpoint, &EndpointFields::changed, this, &ProfileDialog::hush);
    connect(m_credentials, &CredentialFields::changed, this, &ProfileDialog::hush);
    connect(m_proxy, &ProxyFields::changed, this, &ProfileDialog::hush);
    resize(usualWidth, usualHeight);
    m_name->setFocus();
}

void ProfileDialog::makeLines()
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::l);
    m_form->setSpacing(spacing::s);
    m_name->setMaxLength(longestNameTyped);
    m_name->setPlaceholderText(tr("what you call it: Production, Ulanqab…"));
    m_mark->addItem(themedIcon(u"profile"_s), tr("None"), QString());
    for (const ProfileMark &mark : profileMarks())
        m_mark->addItem(markIcon(mark.name, palette()), mark.word, mark.name);
    addLine(*m_form, tr("&Name"), m_name, u"name"_s);
    addLine(*m_form, tr("Colour mar&k"), m_mark, u"mark"_s);
    m_endpoint = new EndpointFields(*m_form, this);
    m_credentials = new CredentialFields(*m_form, this);
    m_proxy = new ProxyFields(*m_form, this);
}

void ProfileDialog::makeFrame(bool isNew)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_flaw->setObjectName(u"flaw"_s);
    m_flaw->setTextFormat(Qt::PlainText);
    m_flaw->setWordWrap(true);
    m_flaw->setContentsMargins(spacing::l, spacing::s, spacing::l, spacing::s);
    m_flaw->setAutoFillBackground(true);
    m_flaw->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->setContentsMargins(spacing::l, spacing::s, spacing::l, spacing::l);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(isNew ? tr("Add") : tr("Save"));
    m_save = save;
    m_forSession = buttons->addButton(tr("Keep for this session only"), QDialogButtonBox::ActionRole);
    m_forSession->setObjectName(u"forSession"_s);
    m_forSession->setToolTip(tr("Keep the secret in memory until Fabriscope ends, and store it nowhere"));
    m_forSession->setAutoDefault(false);
    m_forSession->hide();
    connect(m_forSession, &QPushButton::clicked, this, &ProfileDialog::keepForThisSession);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_flaw);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ProfileEdit ProfileDialog::edit() const
{
    ProfileEdit edit{.profile = m_profile};
    edit.profile.name = m_name->text().simplified();
    edit.profile.colour = m_mark->currentData().toString();
    m_endpoint->fill(edit.profile);
    edit.profile.credentials = m_credentials->origin();
    edit.profile.proxy = m_proxy->proxy();
    edit.credentials = m_credentials->typed();
    edit.proxyPassword = m_proxy->typedPassword();
    return edit;
}

QString ProfileDialog::flawOfName() const
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return tr("The profile needs a name.");
    if (m_surroundings.takenNames.contains(name, Qt::CaseInsensitive))
        return tr("There is a profile of that name already.");
    return {};
}

void ProfileDialog::save()
{
    QString flaw = flawOfName();
    if (!flaw.isEmpty())
        m_name->setFocus();
    if (flaw.isEmpty())
        flaw = m_endpoint->flaw(true);
    if (flaw.isEmpty())
        flaw = m_credentials->flaw(true);
    if (flaw.isEmpty())
        flaw = m_proxy->flaw(true);
    if (!flaw.isEmpty())
        return say(flaw, Ink::ProblemBack, Ink::ProblemText);
    hush();
    m_save->setEnabled(false); // until it is known whether it could be kept
    emit saveWanted(edit());
}

void ProfileDialog::refuse(const QString &sentence, bool offerSession)
{
    m_save->setEnabled(true);
    m_forSession->setVisible(offerSession);
    say(sentence, Ink::ProblemBack, Ink::ProblemText);
}

void ProfileDialog::showDelay(const QString &sentence)
{
    say(sentence, Ink::NoticeBack, Ink::NoticeText);
}

void ProfileDialog::keepForThisSession()
{
    m_credentials->chooseSession();
    save();
}

void ProfileDialog::hush()
{
    m_flaw->hide();
    m_forSession->hide();
}

void ProfileDialog::say(const QString &sentence, Ink back, Ink text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, ink(back, palette()));
    colours.setColor(QPalette::WindowText, ink(text, palette()));
    m_flaw->setPalette(colours);
    m_flaw->setText(sentence);
    m_flaw->show();
    QAccessibleEvent alert(m_flaw, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace fabriscope
