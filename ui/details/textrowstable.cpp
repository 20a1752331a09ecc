// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/textrowstable.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int textRowsMeasured = 100; ///< enough to know how wide a column wants to be
constexpr int widestTextColumn = 300;
} // namespace

TextRowsTable::TextRowsTable(const QString &name, const QStringList &headings, const QList<int> &numeric,
                             QWidget *parent)
    : QTableView(parent), m_model(new TextRowsModel(headings, numeric, this))
{
    setModel(m_model);
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setFont(tabularFont(font()));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::s);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    auto *copy = new QAction(themedIcon(u"copy"_s), tr("Copy lines"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TextRowsTable::copySelected);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TextRowsTable::setRows(const QList<TextRowsModel::Row> &rows)
{
    m_model->setRows(rows);
    const int sample = std::min(textRowsMeasured, m_model->rowCount());
    for (int column = 0; sample > 0 && column < m_model->columnCount(); ++column) {
        int widest =
            fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < sample; ++row)
            widest = std::max(widest, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
        setColumnWidth(column, std::min(widest + 2 * spacing::m, widestTextColumn));
    }
}

void TextRowsTable::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += m_model->index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit notice(tr("Copied %Ln line(s)", nullptr, int(rows.size())));
}

} // namespace fabriscope
