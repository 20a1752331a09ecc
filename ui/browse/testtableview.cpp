// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/testtableview.h"

#include "ui/browse/celldelegate.h"
#include "ui/browse/copying.h"
#include "ui/browse/groupingactions.h"
#include "ui/browse/headerlayout.h"
#include "ui/browse/keptselection.h"
#include "ui/browse/markfader.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

namespace fabriscope {

using namespace Qt::StringLiterals;

TestTableView::TestTableView(TestTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_copier(new Copier(this))
    , m_overlay(new EmptyStateOverlay(viewport()))
    , m_emptyState(EmptyState::noTests())
    , m_grouping(new GroupingActions(model, *this))
{
    setAccessibleName(tr("Network tests"));
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setUpLook();
    setUpHeader();
    setUpActions();
    m_kept = new KeptSelection(model, *this);
    connect(m_kept, &KeptSelection::currentTestChanged, this, &TestTableView::currentTestChanged);
    connect(m_kept, &KeptSelection::selectionCountChanged, this, &TestTableView::selectionCountChanged);
    connect(m_kept, &KeptSelection::selectionCountChanged, this, &TestTableView::updateActions);
    connect(m_kept, &KeptSelection::currentTestChanged, this, &TestTableView::updateActions);
    connect(m_copier, &Copier::copied, this, &TestTableView::copied);
    new MarkFader(model, *this);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto test = m_model.testAt(index.row()))
            emit testActivated(test->key);
    });
    connect(&model, &TestTableModel::shownChanged, this, &TestTableView::updateOverlay);
    connect(m_overlay, &EmptyStateOverlay::actionTriggered, this, [this] {
        if (m_model.totalCount() > 0)
            emit clearFilterRequested();
        else
            emit emptyActionTriggered();
    });
    updateOverlay();
    updateActions();
}

void TestTableView::setUpLook()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();
}

void TestTableView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Column headings"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TestTableView::showHeaderMenu);
    setSortingEnabled(true);
    m_header = new HeaderLayout(*this);
    m_header->setLayout(ColumnLayout::standard());
    connect(m_header, &HeaderLayout::changed, this, &TestTableView::columnLayoutChanged);
}

ColumnLayout TestTableView::columnLayout() const
{
    return m_header->layout();
}

void TestTableView::setColumnLayout(const ColumnLayout &layout)
{
    m_header->setLayout(layout);
}

void TestTableView::keepLayoutIn(QSettings &settings)
{
    static constexpr auto group = "table"_L1;
    setColumnLayout(ColumnLayout::load(settings, group));
    connect(this, &TestTableView::columnLayoutChanged, this,
            [this, &settings] { columnLayout().save(settings, group); });
    m_grouping->keepIn(settings);
}

QList<FieldId> TestTableView::visibleFields() const
{
    return columnLayout().visible();
}

void TestTableView::setEmptyState(const EmptyState &state)
{
    m_emptyState = state;
    updateOverlay();
}

void TestTableView::updateOverlay()
{
    const bool empty = m_model.rowCount() == 0;
    // Tests that are known and not shown are hidden by the filter, or about to be shown.
    if (empty && m_model.totalCount() > 0)
        m_overlay->setState(EmptyState::noMatch(m_model.query().text()));
    else if (empty)
        m_overlay->setState(m_emptyState);
    m_overlay->setVisible(empty && (m_model.totalCount() == 0 || !m_model.query().isEmpty()));
    m_overlay->setGeometry(viewport()->rect());
}

std::optional<TestKey> TestTableView::currentTest() const
{
    return m_kept->current();
}

void TestTableView::selectTest(const TestKey &key)
{
    m_kept->select(key);
}

TestRows TestTableView::selectedTests() const
{
    TestRows selected = m_model.shownTests();
    std::vector<Ordinal> tests = m_kept->tests();
    if (!tests.empty())
        selected.rows = std::move(tests);
    return selected;
}

int TestTableView::selectedCount() const
{
    return m_kept->count();
}

void TestTableView::keyboardSearch(const QString &)
{
    // Typing into a table of ids would jump about: the filter is the place to search.
}

QModelIndex TestTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : horizontalHeader()->logicalIndexAt(0);
    switch (action) {
    case MoveHome:
        return m_model.index(0, column);
    case MoveEnd:
        return m_model.index(m_model.rowCount() - 1, column);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void TestTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) { // the action has it when there is something to copy
        event->accept();
        return;
    }
    if (takeGroupKey(*event)) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (const auto key = currentTest())
        emit testActivated(*key);
    event->accept();
}

void TestTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_overlay->setGeometry(viewport()->rect());
    m_header->fit();
}

void TestTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_kept)
        m_kept->currentMoved();
}

void TestTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_kept)
        m_kept->selectionMoved();
}

void TestTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_header && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        updateRowHeight();
        m_header->fit();
    }
}

void TestTableView::updateRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::s);
}

} // namespace fabriscope
