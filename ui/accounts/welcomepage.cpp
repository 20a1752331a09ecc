// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/welcomepage.h"

#include "app/accounts/foundaccounts.h"
#include "app/nettest/displaytext.h"
#include "ui/accounts/card.h"
#include "ui/accounts/importlist.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPage = 720; ///< longer lines are hard to read

/// What to type into a shell; the names are the ones every tool of this ecosystem reads (eflo-api.md, section 5).
QString environmentExample()
{
    return u"export ALIBABA_CLOUD_ACCESS_KEY_ID=…\n"
           "export ALIBABA_CLOUD_ACCESS_KEY_SECRET=…\n"
           "export ALIBABA_CLOUD_REGION_ID=cn-wulanchabu\n"
           "fabriscope"_s;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    auto *page = new QWidget(content);
    page->setMaximumWidth(widestPage);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, spacing::l, 0, spacing::l);
    column->setSpacing(spacing::m);
    column->addWidget(head());
    column->addWidget(importCard());
    column->addWidget(profileCard());
    column->addWidget(demoCard());
    column->addWidget(environmentCard());
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(page, 1000);
    middle->addStretch(1);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(spacing::l, 0, spacing::l, 0);
    all->addStretch(1);
    all->addLayout(middle);
    all->addStretch(2);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Welcome"));
    setProfiles({});
}

void WelcomePage::setProfiles(const QStringList &names, bool possible)
{
    m_names = names;
    m_text->setText(names.isEmpty()
                        ? tr("There is no profile yet, and no access key in the environment. Nothing is sent anywhere "
                             "before you choose one of these ways. Fabriscope only reads.")
                        : tr("Choose a profile at the left, or add one. Nothing is sent anywhere before you choose. "
                             "Fabriscope only reads."));
    m_profileCard->setVisible(possible);
    showImport();
}

void WelcomePage::setFound(const FoundAccounts &found)
{
    m_found = found.cliProfiles;
    m_importProblem->setText(
        found.cliProblem ? tr("%1: %2", "what happened and what to do")
                               .arg(displayText(found.cliProblem->happened), displayText(found.cliProblem->remedy))
                         : QString());
    showImport();
}

void WelcomePage::showImport()
{
    const bool isDamaged = !m_importProblem->text().isEmpty();
    m_importProblem->setVisible(isDamaged);
    m_import->setVisible(!m_found.isEmpty());
    m_importCard->setVisible(m_profileCard->isVisibleTo(m_profileCard->parentWidget())
                             && (isDamaged || !m_found.isEmpty()));
    m_import->setProfiles(m_found, m_names);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    emit shown();
}

QWidget *WelcomePage::head()
{
    auto *box = new QWidget(this);
    auto *title = wrappedLabel(tr("Whose network tests shall Fabriscope show?"), box);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    m_text = wrappedLabel({}, box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, spacing::s);
    column->setSpacing(spacing::s);
    column->addWidget(title);
    column->addWidget(m_text);
    return box;
}

QWidget *WelcomePage::demoCard()
{
    auto *card = new Card(u"demo"_s, tr("Look around in the demo"),
                          tr("A made-up fleet of 256 hosts with a month of tests, served on this computer. It needs no "
                             "account and no network."),
                          this);
    auto *open = new QPushButton(tr("Open the demo"), card);
    open->setDefault(true);
    setFocusProxy(open); // who comes here by keyboard stands on the way that always works
    connect(open, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    card->add(open, Qt::AlignLeft);
    return card;
}

QWidget *WelcomePage::environmentCard()
{
    auto *card = new Card(u"terminal"_s, tr("Take the access key from the environment"),
                          tr("Set these variables and start Fabriscope from the same shell. Temporary keys need "
                             "ALIBABA_CLOUD_SECURITY_TOKEN as well; ALIBABA_CLOUD_ENDPOINT names another server."),
                          this);
    auto *example = new QPlainTextEdit(environmentExample(), card);
    example->setReadOnly(true);
    example->setTabChangesFocus(true);
    example->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    example->setLineWrapMode(QPlainTextEdit::NoWrap);
    example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    example->setBackgroundRole(QPalette::Window);
    example->viewport()->setBackgroundRole(QPalette::Window);
    example->document()->setDocumentMargin(spacing::s);
    example->setFixedHeight(5 * example->fontMetrics().lineSpacing() + spacing::m);
    example->setAccessibleName(tr("Example for a shell"));
    auto *copy = new QPushButton(themedIcon(u"copy"_s), tr("Copy"), card);
    copy->setToolTip(tr("Copy the example"));
    copy->setAccessibleName(tr("Copy the example"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(environmentExample());
        emit copied(tr("Copied the example"));
    });
    card->add(example);
    card->add(copy, Qt::AlignLeft);
    return card;
}

QWidget *WelcomePage::importCard()
{
    m_importCard = new Card(u"terminal"_s, tr("Take over profiles of the aliyun command line"),
                            tr("They are in its file config.json. Choose which of them Fabriscope shall use."), this);
    m_importProblem = wrappedLabel({}, m_importCard);
    m_import = new ImportList(m_importCard);
    m_importCard->add(m_importProblem);
    m_importCard->add(m_import);
    connect(m_import, &ImportList::importWanted, this, &WelcomePage::importWanted);
    return m_importCard;
}

QWidget *WelcomePage::profileCard()
{
    auto *card = new Card(u"profile"_s, tr("Add a profile"),
                          tr("An account, its region, and its access key, which is kept in the keyring of your desktop "
                             "or only until Fabriscope ends. It can also come from the files of other tools."),
                          this);
    auto *add = new QPushButton(themedIcon(u"add"_s), tr("Add a profile…"), card);
    add->setObjectName(u"addProfile"_s);
    auto *check = new QPushButton(themedIcon(u"watch"_s), tr("Check the connection…"), card);
    check->setObjectName(u"checkConnection"_s);
    check->setToolTip(tr("Look at the way to the service step by step"));
    connect(add, &QPushButton::clicked, this, &WelcomePage::addWanted);
    connect(check, &QPushButton::clicked, this, &WelcomePage::checkWanted);
    card->add(add, Qt::AlignLeft);
    card->add(check, Qt::AlignLeft);
    m_profileCard = card;
    return card;
}

} // namespace fabriscope
