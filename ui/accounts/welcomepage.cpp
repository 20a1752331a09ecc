// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/welcomepage.h"

#include "ui/accounts/card.h"
#include "ui/theme/theme.h"

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

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
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
    column->addWidget(demoCard());
    column->addWidget(environmentCard());
    column->addWidget(profileCard());
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
}

QWidget *WelcomePage::head()
{
    auto *box = new QWidget(this);
    auto *title = wrapped(tr("Whose network tests shall Fabriscope show?"), box);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *text = wrapped(tr("It found no access key. Nothing is sent anywhere before you choose one of these ways. "
                            "Fabriscope only reads."),
                         box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, spacing::s);
    column->setSpacing(spacing::s);
    column->addWidget(title);
    column->addWidget(text);
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

QWidget *WelcomePage::profileCard()
{
    return new Card(u"profile"_s, tr("Keep an access key in the keyring"),
                    tr("Make a profile in a shell with “fabriscope profile add NAME --region REGION --access-key-id "
                       "ID”, which asks "
                       "for the secret, and start Fabriscope with --profile NAME. A profile of the aliyun command line "
                       "can be named "
                       "there too."),
                    this);
}

} // namespace fabriscope
