// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/displaytext.h"
#include "ui/browse/columnspopup.h"
#include "ui/browse/copying.h"
#include "ui/browse/groupingactions.h"
#include "ui/browse/headerlayout.h"
#include "ui/browse/keptselection.h"
#include "ui/browse/testtableview.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace fabriscope {

using namespace Qt::StringLiterals;

QAction *TestTableView::makeAction(const QString &text, const QKeySequence &shortcut, void (TestTableView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void TestTableView::setUpActions()
{
    m_copy = makeAction(tr("&Copy"), QKeySequence::Copy, &TestTableView::copyRows);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setToolTip(tr("Copy the shown columns of all selected tests, to be pasted into a spreadsheet"));
    m_copyWithHeadings = makeAction(tr("Copy with &headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                    &TestTableView::copyRowsWithHeadings);
    m_copyWithHeadings->setToolTip(tr("Copy the selected tests below a line of column headings"));
    m_copyId =
        makeAction(tr("Copy test &ID"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &TestTableView::copyTestIds);
    m_copyId->setToolTip(tr("Copy the ids of the selected tests, exactly as the service sent them"));
    m_copyCell = makeAction(tr("Copy c&ell"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &TestTableView::copyCell);
    m_copyCell->setToolTip(tr("Copy the one cell that has the focus"));
    m_compare = makeAction(tr("Co&mpare"), QKeySequence(Qt::CTRL | Qt::Key_M), &TestTableView::compareSelected);
    m_compare->setToolTip(tr("Show two selected tests side by side: settings, times and members"));
    m_compareWith = makeAction(tr("Compare &with…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                               &TestTableView::compareWithAnother);
    m_compareWith->setToolTip(tr("Remember the selected test, to compare it with one that is chosen afterwards"));
    for (QAction *action : {m_compare, m_compareWith}) // also from the details of the first
        action->setShortcutContext(Qt::WindowShortcut);
    m_sort = makeAction(tr("S&ort by this column"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
                        &TestTableView::sortByCurrentColumn);
    m_sort->setToolTip(tr("Sort by the column of the cell that has the focus; once more turns the order round"));
    m_chooseColumns =
        makeAction(tr("Col&umns…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &TestTableView::chooseColumns);
    m_chooseColumns->setIcon(themedIcon(u"columns"_s));
    m_chooseColumns->setToolTip(tr("Choose which columns are shown, and in which order"));
    m_resetColumns =
        makeAction(tr("R&eset columns"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), &TestTableView::resetColumns);
    m_resetColumns->setToolTip(tr("Show the usual columns in their usual order and width"));
}

void TestTableView::updateActions()
{
    const bool some = selectedCount() > 0;
    m_copy->setEnabled(some);
    m_copyWithHeadings->setEnabled(some);
    m_copyId->setEnabled(some);
    m_copyCell->setEnabled(m_model.testAt(currentIndex().row()).has_value());
    m_compareWith->setEnabled(selectedCount() == 1);
    m_sort->setEnabled(currentIndex().isValid());
}

void TestTableView::copyRows()
{
    if (selectedCount() == 0)
        return;
    m_copier->copy([tests = selectedTests(), fields = visibleFields()] { return tableText(tests, fields, false); },
                   tr("Copied %n tests.", nullptr, selectedCount()));
}

void TestTableView::copyRowsWithHeadings()
{
    if (selectedCount() == 0)
        return;
    m_copier->copy([tests = selectedTests(), fields = visibleFields()] { return tableText(tests, fields, true); },
                   tr("Copied %n tests with their headings.", nullptr, selectedCount()));
}

void TestTableView::copyTestIds()
{
    if (selectedCount() == 0)
        return;
    m_copier->copy([tests = selectedTests()] { return testIds(tests); },
                   tr("Copied %n test IDs.", nullptr, selectedCount()));
}

void TestTableView::copyCell()
{
    const QModelIndex cell = currentIndex();
    const auto test = m_model.testAt(cell.row());
    if (!test)
        return;
    const auto id = FieldId(cell.column());
    m_copier->copy([test = test->test, facts = rowFactsOf(*test), id] { return cellText(*test, facts, id); },
                   tr("Copied the cell “%1”.").arg(field(id).title()));
}

bool TestTableView::canCompare() const
{
    const int count = selectedCount();
    return count == 2
        || (count == 1 && m_compareBase && m_model.find(*m_compareBase)
            && !(selectedTests().at(0).key == *m_compareBase));
}

/// The older one of two is A; a remembered one is A whatever its age.
void TestTableView::compareSelected()
{
    if (!canCompare())
        return sayHowToCompare();
    const TestRows chosen = selectedTests();
    TestKey first = chosen.at(0).key;
    if (chosen.size() == 1) {
        emit compareWanted(*m_compareBase, first);
        m_compareBase.reset();
        updateActions();
        return;
    }
    TestKey second = chosen.at(1).key;
    const auto firstMoment = chosen.test(0)->created.moment();
    const auto secondMoment = chosen.test(1)->created.moment();
    if (firstMoment && secondMoment && *secondMoment < *firstMoment)
        std::swap(first, second);
    emit compareWanted(first, second);
}

void TestTableView::sayHowToCompare()
{
    const QString keys = m_compareWith->shortcut().toString(QKeySequence::NativeText);
    const int count = selectedCount();
    if (count == 1)
        emit notice(
            tr("Select a second test as well (Ctrl+click), or press %1 and choose it then.", "a key").arg(keys));
    else if (count == 0)
        emit notice(tr("Select the two tests to compare (Ctrl+click adds the second)."));
    else
        emit notice(tr("Two tests can be compared; %Ln are selected.", nullptr, count));
}

void TestTableView::compareWithAnother()
{
    if (selectedCount() != 1)
        return;
    const StoredTest base = selectedTests().at(0);
    m_compareBase = base.key;
    updateActions();
    emit notice(tr("Now choose the test to compare with %1, then press %2.", "a TestId, a key")
                    .arg(displayText(base.test->testId, 40), m_compare->shortcut().toString(QKeySequence::NativeText)));
}

void TestTableView::sortByCurrentColumn()
{
    const int column = currentIndex().column();
    if (column < 0)
        return;
    const QHeaderView *header = horizontalHeader();
    const bool again = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TestTableView::chooseColumns()
{
    auto *popup = new ColumnsPopup(columnLayout(), this);
    connect(popup, &ColumnsPopup::layoutEdited, this, [this](const ColumnLayout &layout) {
        m_header->setLayout(layout);
        emit columnLayoutChanged();
    });
    connect(popup, &ColumnsPopup::resetRequested, this, &TestTableView::resetColumns);
    const QPoint corner = horizontalHeader()->mapToGlobal(horizontalHeader()->rect().bottomRight());
    popup->move(corner - QPoint(popup->width(), 0));
    popup->show();
    popup->setFocus();
}

void TestTableView::resetColumns()
{
    m_header->setLayout(ColumnLayout::standard());
    emit columnLayoutChanged();
}

void TestTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    const int section = horizontalHeader()->logicalIndexAt(position);
    if (section >= 0 && visibleFields().size() > 1) {
        const auto id = FieldId(section);
        QAction *hide = menu->addAction(tr("&Hide “%1”").arg(field(id).title()));
        connect(hide, &QAction::triggered, this, [this, id] { m_header->setVisible(id, false); });
    }
    menu->addActions({m_grouping->menu()->menuAction(), m_chooseColumns});
    menu->addSeparator();
    menu->addAction(m_resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TestTableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Selected tests"));
    menu->addActions({m_copy, m_copyWithHeadings, m_copyId, m_copyCell});
    menu->addSeparator();
    menu->addActions({m_compare, m_compareWith});
    menu->addSeparator();
    menu->addActions({m_sort, m_grouping->menu()->menuAction(), m_chooseColumns, m_resetColumns});
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint below = visualRect(currentIndex()).bottomLeft();
    menu->popup(byKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

} // namespace fabriscope
