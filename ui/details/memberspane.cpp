// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/memberspane.h"

#include "ui/details/directionline.h"
#include "ui/details/membermodel.h"
#include "ui/details/mutedlabel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMeasured = 200; ///< enough to know how wide a column wants to be
constexpr int widestColumn = 320;

} // namespace

MembersPane::MembersPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new MemberModel(this))
    , m_direction(new DirectionLine(this))
    , m_filter(new QLineEdit(this))
    , m_count(new MutedLabel(this))
    , m_duplicates(new MutedLabel(this))
    , m_table(new QTableView(this))
{
    setUpTable();
    addCopyActions();
    addHistoryActions();
    layOut();
    m_filter->setPlaceholderText(tr("Filter members"));
    m_filter->setAccessibleName(tr("Filter members"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &MemberModel::setFilter);
    connect(m_model, &MemberModel::arranged, this, &MembersPane::showCounts);
    connect(m_model, &MemberModel::arranged, this, [this] { selectMember(m_selected); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MembersPane::tellSelection);
}

void MembersPane::layOut()
{
    m_duplicates->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::s);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::m, spacing::m, 0);
    column->setSpacing(spacing::s);
    column->addWidget(m_direction);
    column->addWidget(m_duplicates);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
}

void MembersPane::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Members"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(tabularFont(font()));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::s);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void MembersPane::addCopyActions()
{
    auto *copy = new QAction(themedIcon(u"copy"_s), tr("Copy members"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &MembersPane::copySelected);
    auto *headed = new QAction(tr("Copy members with headings"), m_table);
    headed->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    headed->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(headed, &QAction::triggered, this, &MembersPane::copySelectedWithHeadings);
    m_table->addActions({copy, headed});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MembersPane::addHistoryActions()
{
    auto *host = new QAction(themedIcon(u"members"_s), tr("Show the page of this host"), m_table);
    auto *bond = new QAction(tr("Show the page of this bond"), m_table);
    for (QAction *action : {host, bond}) {
        connect(action, &QAction::triggered, this, [this, ofBond = action == bond] {
            if (const TestHost *chosen = selectedHost())
                emit historyWanted(*chosen, ofBond);
        });
    }
    m_table->addActions({host, bond});
}

const TestHost *MembersPane::selectedHost() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->members().at(m_model->memberAt(rows.first().row())).host;
}

void MembersPane::setTest(const NetTestPtr &test)
{
    if (!test) {
        m_model->setTest(nullptr);
        return;
    }
    if (!MemberRows(test).sameAs(m_model->members())) { // a filter or choice made among others means nothing here
        m_filter->clear();
        m_selected = -1;
    }
    m_direction->setTest(*test);
    m_model->setTest(test);
    const int twice = m_model->members().duplicateCount();
    m_duplicates->setText(
        tr("%Ln members stand in the record more than once, with the same ResourceId and bond.", nullptr, twice));
    m_duplicates->setVisible(twice > 0);
    showCounts();
}

void MembersPane::showCounts()
{
    const QString all = QLocale().toString(qlonglong(m_model->members().size()));
    m_count->setText(m_filter->text().isEmpty() ? tr("%Ln members", nullptr, int(m_model->members().size()))
                                                : tr("%1 of %2").arg(QLocale().toString(m_model->rowCount()), all));
    if (!m_sized && m_model->rowCount() > 0)
        sizeColumns();
}

void MembersPane::sizeColumns()
{
    m_sized = true;
    const QFontMetrics metrics(m_table->font());
    for (int column = 0; column < memberColumnCount; ++column) {
        int widest =
            metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 20;
        for (int row = 0; row < qMin(rowsMeasured, m_model->rowCount()); ++row)
            widest = qMax(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(column, qMin(widest + 2 * spacing::s, widestColumn));
    }
}

void MembersPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool MembersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MembersPane::selectMember(int member)
{
    m_selected = member;
    const int row = member < 0 ? -1 : m_model->rowOf(member);
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    if (m_table->currentIndex().row() == row && m_table->selectionModel()->isRowSelected(row))
        return;
    const QModelIndex index = m_model->index(row, int(MemberColumn::ResourceId));
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void MembersPane::tellSelection()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->memberAt(current.row()) == m_selected)
        return;
    m_selected = m_model->memberAt(current.row());
    emit memberSelected(m_selected);
}

void MembersPane::copySelected()
{
    copy(false);
}

void MembersPane::copySelectedWithHeadings()
{
    copy(true);
}

void MembersPane::copy(bool withHeadings)
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < memberColumnCount; ++place)
        columns += header->logicalIndex(place);
    QGuiApplication::clipboard()->setText(membersAsText(*m_model, rows, columns, withHeadings));
    emit notice(tr("Copied %n members", nullptr, int(rows.size())));
}

} // namespace fabriscope
