// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/groupingactions.h"

#include "app/browse/testtablemodel.h"
#include "ui/theme/describedaction.h"
#include "ui/theme/plainlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

const QString groupByKey = u"table/groupBy"_s;
const QString worstFirstKey = u"table/worstGroupsFirst"_s;

QString choiceText(GroupBy by)
{
    switch (by) {
    case GroupBy::None:
        return GroupingActions::tr("&None", "group by");
    case GroupBy::Cluster:
        return GroupingActions::tr("&Cluster", "group by");
    case GroupBy::Type:
        return GroupingActions::tr("&Type", "group by");
    case GroupBy::Status:
        return GroupingActions::tr("&Status", "group by");
    case GroupBy::Day:
        return GroupingActions::tr("&Day", "group by");
    case GroupBy::Configuration:
        return GroupingActions::tr("C&onfiguration", "group by");
    case GroupBy::Member:
        return GroupingActions::tr("&Member", "group by");
    }
    return {};
}

QString choiceTip(GroupBy by)
{
    switch (by) {
    case GroupBy::None:
        return GroupingActions::tr("Show the tests as one list");
    case GroupBy::Cluster:
        return GroupingActions::tr("Show the tests of each cluster together");
    case GroupBy::Type:
        return GroupingActions::tr("Show the tests of each type together");
    case GroupBy::Status:
        return GroupingActions::tr("Show the tests of each status together");
    case GroupBy::Day:
        return GroupingActions::tr("Show the tests that were created on the same day together");
    case GroupBy::Configuration:
        return GroupingActions::tr("Show the tests with the same settings together");
    case GroupBy::Member:
        return GroupingActions::tr("Show the tests of each host together; a test stands with each of its hosts");
    }
    return {};
}

} // namespace

GroupingActions::GroupingActions(TestTableModel &model, QWidget &view)
    : QObject(&view), m_model(model), m_view(view), m_menu(new QMenu(tr("&Group by"), &view))
{
    m_menu->setAccessibleName(tr("Group by"));
    m_menu->setToolTipsVisible(true);
    setUpMenu();
    makeChoices();
    m_menu->addSeparator();
    m_worstFirst =
        make(tr("&Worst first"), tr("Show the groups with the highest share of failed tests first"), "Ctrl+Alt+W");
    m_worstFirst->setCheckable(true);
    connect(m_worstFirst, &QAction::triggered, this, [this](bool worst) {
        m_model.setGrouping({m_model.grouping().by, worst});
    });
    m_menu->addSeparator();
    m_collapseAll = make(tr("Co&llapse all"), tr("Show only the heads of the groups"), "Ctrl+Alt+-");
    connect(m_collapseAll, &QAction::triggered, this, [this] { m_model.setAllCollapsed(true); });
    m_expandAll = make(tr("&Expand all"), tr("Show the tests of every group"), "Ctrl+Alt++");
    connect(m_expandAll, &QAction::triggered, this, [this] { m_model.setAllCollapsed(false); });
    connect(&model, &TestTableModel::groupingChanged, this, &GroupingActions::update);
    update();
}

void GroupingActions::setUpMenu()
{
    QAction *open = m_menu->menuAction();
    open->setShortcut(QKeySequence(u"Ctrl+Alt+G"_s));
    open->setToolTip(tr("Show tests that have something in common below a head that counts them"));
    open->setStatusTip(open->toolTip());
    m_view.addAction(open);
    connect(open, &QAction::triggered, this, [this] { m_menu->popup(m_view.mapToGlobal(QPoint())); });
}

QAction *GroupingActions::make(const QString &text, const QString &tip, const char *shortcut)
{
    QAction *made = describedAction({text, tip, QLatin1StringView(shortcut), {}}, m_menu);
    m_menu->addAction(made);
    m_view.addAction(made);
    return made;
}

void GroupingActions::makeChoices()
{
    auto *choices = new QActionGroup(this);
    for (const GroupBy by : allGroupings()) {
        const QByteArray shortcut = "Ctrl+Alt+" + QByteArray::number(int(by));
        QAction *choice = make(choiceText(by), choiceTip(by), shortcut.constData());
        choice->setCheckable(true);
        choices->addAction(choice);
        m_choices.insert(by, choice);
        connect(choice, &QAction::triggered, this, [this, by] {
            m_model.setGrouping({by, m_model.grouping().worstFirst});
        });
    }
}

void GroupingActions::update()
{
    const Grouping &grouping = m_model.grouping();
    const bool grouped = grouping.by != GroupBy::None;
    m_choices.value(grouping.by)->setChecked(true);
    m_worstFirst->setChecked(grouping.worstFirst);
    for (QAction *ofGroups : {m_worstFirst, m_collapseAll, m_expandAll})
        ofGroups->setEnabled(grouped);
}

QToolButton *GroupingActions::makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setToolTip(m_menu->menuAction()->toolTip());
    const auto tell = [this, button] {
        const QString by = plainLabel(choiceText(m_model.grouping().by));
        button->setText(m_model.grouping().by == GroupBy::None ? tr("Group")
                                                               : tr("Group: %1", "%1 is as Cluster, Type").arg(by));
        button->setAccessibleName(tr("Group by: %1", "read aloud; %1 is as None, Cluster, Type").arg(by));
    };
    connect(&m_model, &TestTableModel::groupingChanged, button, tell);
    tell();
    return button;
}

void GroupingActions::keepIn(QSettings &settings)
{
    m_model.setGrouping({groupByOfWord(settings.value(groupByKey).toString()), settings.value(worstFirstKey).toBool()});
    connect(&m_model, &TestTableModel::groupingChanged, this, [this, &settings] {
        settings.setValue(groupByKey, groupByWord(m_model.grouping().by));
        settings.setValue(worstFirstKey, m_model.grouping().worstFirst);
    });
}

} // namespace fabriscope
