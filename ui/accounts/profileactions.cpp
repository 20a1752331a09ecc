// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profileactions.h"

#include "ui/theme/describedaction.h"

#include <QWidget>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    ProfileAction which;
    QString text;
    QString tip;
    QString shortcut;
    QString icon;
    bool beginsGroup = false;
};

QList<Entry> entries()
{
    using enum ProfileAction;
    return {{Open, ProfileActions::tr("&Open"), ProfileActions::tr("Show the tests of the chosen profile"),
             u"Ctrl+Shift+O"_s, u"profile"_s},
            {Close, ProfileActions::tr("&Close"),
             ProfileActions::tr("Stop following the chosen profile; what was seen stays in the archive"), u"Ctrl+W"_s,
             u"close"_s},
            {Add, ProfileActions::tr("&Add a profile…"), ProfileActions::tr("Set up another account to look at"),
             u"Ctrl+Shift+N"_s, u"add"_s, true},
            {Change, ProfileActions::tr("C&hange…"), ProfileActions::tr("Change the chosen profile, or its secret"),
             u"Ctrl+Shift+P"_s, u"settings"_s},
            {Duplicate, ProfileActions::tr("&Duplicate…"),
             ProfileActions::tr("Make another profile like the chosen one"), u"Ctrl+Shift+Y"_s, u"copy"_s},
            {MoveUp,
             ProfileActions::tr("Move &up"),
             ProfileActions::tr("Move the chosen profile up"),
             u"Alt+Shift+Up"_s,
             {}},
            {MoveDown,
             ProfileActions::tr("Move do&wn"),
             ProfileActions::tr("Move the chosen profile down"),
             u"Alt+Shift+Down"_s,
             {}},
            {Remove, ProfileActions::tr("&Remove…"),
             ProfileActions::tr("Remove the chosen profile, and its secret from the keyring"), u"Ctrl+Shift+Del"_s,
             u"clear"_s, true}};
}

} // namespace

ProfileActions::ProfileActions(QWidget &window, QObject *parent) : QObject(parent)
{
    for (const Entry &entry : entries()) {
        auto *made = describedAction({entry.text, entry.tip, entry.shortcut, entry.icon}, &window);
        if (entry.beginsGroup) {
            auto *separator = new QAction(&window);
            separator->setSeparator(true);
            m_menu.append(separator);
        }
        window.addAction(made);
        m_actions.insert(entry.which, made);
        m_menu.append(made);
    }
}

} // namespace fabriscope
