// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/columnspopup.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fabriscope {

namespace {

constexpr int idRole = Qt::UserRole;

FieldId idOf(const QListWidgetItem &item)
{
    return FieldId(item.data(idRole).toInt());
}

} // namespace

ColumnsPopup::ColumnsPopup(ColumnLayout layout, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(std::move(layout))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Columns"));
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(tr("Search columns"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Columns shown"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    auto *hint = new QLabel(tr("Space shows or hides a column, Ctrl+Up and Ctrl+Down move it."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *reset = new QPushButton(tr("Reset columns"), this);
    reset->setAccessibleName(reset->text());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::s, spacing::s, spacing::s, spacing::s);
    column->setSpacing(spacing::s);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    column->addWidget(reset, 0, Qt::AlignLeft);
    resize(300, 440);
    setFocusProxy(m_search);
    fill();

    connect(m_search, &QLineEdit::textChanged, this, &ColumnsPopup::showMatching);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) { take(*item); });
    connect(reset, &QPushButton::clicked, this, [this] {
        emit resetRequested();
        close();
    });
}

void ColumnsPopup::fill()
{
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    for (const ColumnLayout::Column &column : std::as_const(m_layout.columns)) {
        auto *item = new QListWidgetItem(field(column.id).title(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.visible ? Qt::Checked : Qt::Unchecked);
        item->setData(idRole, int(column.id));
        item->setSizeHint(QSize(0, m_list->fontMetrics().height() + spacing::s));
    }
    m_list->setCurrentRow(qMax(0, current));
    showMatching(m_search->text());
}

void ColumnsPopup::showMatching(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const Field &shown = field(idOf(*m_list->item(row)));
        const bool matches = shown.title().contains(words.trimmed(), Qt::CaseInsensitive)
            || QLatin1StringView(shown.key).contains(words.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!matches);
    }
}

void ColumnsPopup::take(const QListWidgetItem &item)
{
    for (ColumnLayout::Column &column : m_layout.columns) {
        if (column.id == idOf(item))
            column.visible = item.checkState() == Qt::Checked;
    }
    if (m_layout.visible().isEmpty()) { // a table of no columns cannot be asked for its columns any more
        const QSignalBlocker quiet(m_list);
        m_list->item(m_list->row(&item))->setCheckState(Qt::Checked);
        take(item);
        return;
    }
    emit layoutEdited(m_layout);
}

void ColumnsPopup::moveColumn(int by)
{
    const int from = m_list->currentRow();
    int to = from + by;
    while (to >= 0 && to < m_list->count() && m_list->item(to)->isHidden())
        to += by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_layout.columns.move(from, to);
    fill();
    m_list->setCurrentRow(to);
    emit layoutEdited(m_layout);
}

bool ColumnsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (watched == m_list && vertical && key->modifiers() == Qt::ControlModifier) {
        moveColumn(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace fabriscope
