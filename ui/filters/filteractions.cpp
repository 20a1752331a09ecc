// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/filteractions.h"

#include "ui/theme/describedaction.h"

#include <QWidget>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    FilterAction which;
    QString text;
    QString tip;
    QString shortcut;
    QString icon;
    bool ofChosen = false; ///< about the filter that is chosen in the list
    bool beginsGroup = false;
};

QList<Entry> chosenEntries()
{
    using enum FilterAction;
    return {
        {Rename,
         FilterActions::tr("&Rename"),
         FilterActions::tr("Give the selected filter another name"),
         u"F2"_s,
         {},
         true,
         true},
        {Edit,
         FilterActions::tr("&Edit…"),
         FilterActions::tr("Change the query of the selected filter"),
         u"Shift+F2"_s,
         {},
         true},
        {MoveUp,
         FilterActions::tr("Move &up"),
         FilterActions::tr("Move the selected filter up"),
         u"Alt+Up"_s,
         {},
         true},
        {MoveDown,
         FilterActions::tr("Move &down"),
         FilterActions::tr("Move the selected filter down"),
         u"Alt+Down"_s,
         {},
         true},
        {Remove, FilterActions::tr("Re&move"), FilterActions::tr("Remove the selected filters"), u"Del"_s, {}, true}};
}

QList<Entry> entries()
{
    using enum FilterAction;
    const QList<Entry> first{{Save, FilterActions::tr("&Save filter…"),
                              FilterActions::tr("Save the filter in the bar under a name"), u"Ctrl+S"_s, u"star"_s}};
    const QList<Entry> last{{Undo,
                             FilterActions::tr("U&ndo"),
                             FilterActions::tr("Take back what was done to the filters last"),
                             u"Ctrl+Z"_s,
                             {}},
                            {Import,
                             FilterActions::tr("&Import filters…"),
                             FilterActions::tr("Add the filters of a file to yours"),
                             u"Ctrl+Alt+I"_s,
                             {},
                             false,
                             true},
                            {ExportAll,
                             FilterActions::tr("E&xport filters…"),
                             FilterActions::tr("Save all filters into a file to hand on"),
                             u"Ctrl+Alt+E"_s,
                             {}},
                            {ExportSelected,
                             FilterActions::tr("Export se&lected filters…"),
                             FilterActions::tr("Save the selected filters into a file to hand on"),
                             u"Ctrl+Alt+Shift+E"_s,
                             {},
                             true},
                            {BringBack,
                             FilterActions::tr("&Bring back the built-in filters"),
                             FilterActions::tr("Add the filters that come with Fabriscope and were removed"),
                             u"Ctrl+Alt+B"_s,
                             {},
                             false,
                             true}};
    return first + chosenEntries() + last;
}

} // namespace

FilterActions::FilterActions(QWidget &window, QWidget &list, QObject *parent) : QObject(parent)
{
    for (const Entry &entry : entries()) {
        auto *made = describedAction({entry.text, entry.tip, entry.shortcut, entry.icon}, &window);
        if (entry.beginsGroup) {
            auto *separator = new QAction(&window);
            separator->setSeparator(true);
            m_menu.append(separator);
        }
        if (entry.ofChosen) { // F2 and Del mean something else elsewhere
            made->setShortcutContext(Qt::WidgetShortcut);
            list.addAction(made);
        } else {
            window.addAction(made);
        }
        m_actions.insert(entry.which, made);
        m_menu.append(made);
    }
}

} // namespace fabriscope
