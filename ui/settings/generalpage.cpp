// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/generalpage.h"

#include "ui/details/mutedlabel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

const QString notifyKey = u"watch/notify"_s;

/// A button that is the action's twin.
void pair(QAbstractButton *button, QAction *action)
{
    const auto show = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    };
    show();
    QObject::connect(action, &QAction::changed, button, show);
    QObject::connect(button, &QAbstractButton::clicked, action, [button, action] {
        if (button->isChecked() != action->isChecked())
            action->trigger();
    });
}

QLabel *muted(const QString &text, QWidget *parent)
{
    auto *label = new MutedLabel(parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool tellsOfEndedTests(const QSettings &settings)
{
    return settings.value(notifyKey, true).toBool();
}

GeneralPage::GeneralPage(const Choices &choices, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"generalPage"_s);
    setAccessibleName(tr("General"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::m);
    column->setSpacing(spacing::m);
    column->addWidget(themeBox(choices.themes));
    column->addWidget(watchBox(choices.watch, choices.settings));
    column->addWidget(languageBox());
    column->addStretch(1);
}

QWidget *GeneralPage::themeBox(const QList<QAction *> &themes)
{
    auto *box = new QGroupBox(tr("Appearance"), this);
    auto *column = new QVBoxLayout(box);
    for (QAction *theme : themes) {
        auto *choice = new QRadioButton(box);
        pair(choice, theme);
        column->addWidget(choice);
    }
    return box;
}

QWidget *GeneralPage::watchBox(QAction *watch, QSettings &settings)
{
    auto *box = new QGroupBox(tr("Running tests"), this);
    auto *column = new QVBoxLayout(box);
    auto *follow = new QCheckBox(box);
    follow->setObjectName(u"watchRunning"_s);
    pair(follow, watch);
    auto *tell = new QCheckBox(tr("&Tell the desktop when a test has ended"), box);
    tell->setObjectName(u"tellEnded"_s);
    tell->setToolTip(tr("Tests that are in sight need no telling"));
    tell->setChecked(tellsOfEndedTests(settings));
    connect(tell, &QCheckBox::toggled, this, [&settings](bool on) { settings.setValue(notifyKey, on); });
    column->addWidget(follow);
    column->addWidget(tell);
    column->addWidget(
        muted(tr("Running tests are followed with at most ten calls a minute, while the window is seen."), box));
    return box;
}

QWidget *GeneralPage::languageBox()
{
    auto *box = new QGroupBox(tr("Language"), this);
    auto *column = new QVBoxLayout(box);
    auto *language = new QLabel(tr("English", "the name of this language in itself"), box);
    language->setTextFormat(Qt::PlainText);
    column->addWidget(language);
    column->addWidget(
        muted(tr("The language is the desktop's. To start in another, use --lang en or --lang zh_CN."), box));
    return box;
}

} // namespace fabriscope
