// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigation.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameColumn = 0;
constexpr int countColumn = 1;
constexpr int queryRole = Qt::UserRole + 1;
constexpr int idRole = Qt::UserRole + 2;
constexpr int longestQuerySaid = 600;
} // namespace

Navigation::Navigation(QWidget *parent) : QTreeWidget(parent)
{
    setUpLook();
    QTreeWidgetItem *views = addSection(tr("Views"));
    m_allTests = addEntry(views, tr("Tests"));
    m_allTests->setIcon(nameColumn, themedIcon(u"list"_s));
    m_allTests->setData(nameColumn, queryRole, QString());
    m_overview = addEntry(views, tr("Overview"));
    m_overview->setIcon(nameColumn, themedIcon(u"overview"_s));
    m_saved = addSection(tr("Saved filters"));
    m_saved->setFlags(m_saved->flags() | Qt::ItemIsDropEnabled);
    expandAll();
    setCurrentItem(m_allTests);
    connect(this, &QTreeWidget::itemClicked, this, &Navigation::choose);
    connect(this, &QTreeWidget::itemActivated, this, &Navigation::choose);
    connect(this, &QTreeWidget::itemChanged, this, &Navigation::takeName);
}

void Navigation::setUpLook()
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Views and saved filters"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(false);
    setIndentation(spacing::s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDragDropMode(InternalMove);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(spacing::l);
    header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(countColumn, QHeaderView::ResizeToContents);
    setTextElideMode(Qt::ElideRight);
}

QTreeWidgetItem *Navigation::addSection(const QString &title)
{
    auto *section = new QTreeWidgetItem(this, {title});
    section->setFlags(Qt::ItemIsEnabled);
    section->setFirstColumnSpanned(true);
    QFont small = font();
    small.setBold(true);
    section->setFont(nameColumn, small);
    section->setSizeHint(nameColumn, QSize(0, fontMetrics().height() + spacing::l));
    return section;
}

QTreeWidgetItem *Navigation::addEntry(QTreeWidgetItem *section, const QString &title)
{
    auto *item = new QTreeWidgetItem({title});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setSizeHint(nameColumn, QSize(0, fontMetrics().height() + spacing::s));
    item->setTextAlignment(countColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(countColumn, tabularFont(font()));
    section->addChild(item);
    return item;
}

void Navigation::setConnected(bool connected)
{
    m_connected = connected;
    const QScopedValueRollback filling(m_filling, true);
    for (QTreeWidgetItem *item : QList{m_allTests, m_overview} + m_filterItems)
        item->setDisabled(!connected);
    if (!connected) {
        setCounts({});
        setCurrentItem(nullptr);
    }
}

void Navigation::setFilters(const QList<SavedFilter> &filters, const QHash<QString, QString> &faults)
{
    const QScopedValueRollback filling(m_filling, true);
    const QStringList selected = selectedFilters();
    QHash<QString, QString> counts;
    for (const QTreeWidgetItem *item : std::as_const(m_filterItems))
        counts.insert(item->data(nameColumn, queryRole).toString(), item->text(countColumn));
    while (m_filterItems.size() > filters.size())
        delete m_filterItems.takeLast();
    while (m_filterItems.size() < filters.size())
        m_filterItems.append(addEntry(m_saved, {}));
    for (qsizetype i = 0; i < filters.size(); ++i) {
        QTreeWidgetItem &item = *m_filterItems.at(i);
        showFilterIn(item, filters.at(i), faults.value(filters.at(i).id));
        item.setText(countColumn, counts.value(filters.at(i).query));
    }
    showFilter(m_shownQuery);
    // What was chosen is still chosen where it stands now.
    for (QTreeWidgetItem *item : std::as_const(m_filterItems)) {
        if (selected.size() == 1 && item->data(nameColumn, idRole) == selected.first())
            setCurrentItem(item);
    }
}

void Navigation::showFilterIn(QTreeWidgetItem &item, const SavedFilter &filter, const QString &fault)
{
    const QString title = displayText(filter.title(), longestFilterName);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    item.setDisabled(!m_connected);
    item.setText(nameColumn, title);
    item.setIcon(nameColumn, themedIcon(fault.isEmpty() ? u"filter"_s : u"warning"_s));
    item.setData(nameColumn, queryRole, filter.query);
    item.setData(nameColumn, idRole, filter.id);
    QStringList lines{title, displayText(filter.query, longestQuerySaid)};
    if (!fault.isEmpty())
        lines += tr("Part of this query cannot be read: %1").arg(fault);
    item.setToolTip(nameColumn, plainTip(lines.join(u'\n')));
    item.setData(nameColumn, Qt::AccessibleDescriptionRole, lines.sliced(1).join(u'\n'));
}

void Navigation::setCounts(const QList<int> &counts)
{
    const QScopedValueRollback filling(m_filling, true);
    for (qsizetype i = 0; i < m_filterItems.size(); ++i) {
        const int count = counts.value(i, -1);
        m_filterItems.at(i)->setText(countColumn, count < 0 ? QString() : locale().toString(count));
    }
}

void Navigation::showFilter(const QString &query)
{
    m_shownQuery = query.trimmed();
    if (m_showsOverview)
        return setCurrentItem(m_overview);
    const auto says = [this](const QTreeWidgetItem *item) {
        return item && item->data(nameColumn, queryRole).isValid()
            && item->data(nameColumn, queryRole).toString().trimmed() == m_shownQuery;
    };
    if (says(currentItem()) && selectedItems().size() == 1)
        return; // of several with this query, the one that was chosen
    QTreeWidgetItem *shown = says(m_allTests) ? m_allTests : nullptr;
    for (QTreeWidgetItem *item : std::as_const(m_filterItems)) {
        if (!shown && says(item))
            shown = item;
    }
    setCurrentItem(shown);
    if (!shown)
        clearSelection();
}

void Navigation::setShowsOverview(bool shown)
{
    m_showsOverview = shown;
    showFilter(m_shownQuery);
}

QStringList Navigation::selectedFilters() const
{
    QStringList ids;
    for (const QTreeWidgetItem *item : std::as_const(m_filterItems)) {
        if (item->isSelected())
            ids += item->data(nameColumn, idRole).toString();
    }
    return ids;
}

void Navigation::editName()
{
    for (QTreeWidgetItem *item : std::as_const(m_filterItems)) {
        if (!item->isSelected())
            continue;
        setFocus(Qt::OtherFocusReason);
        scrollToItem(item);
        return editItem(item, nameColumn);
    }
}

void Navigation::takeName(QTreeWidgetItem *item, int column)
{
    const QString id = item->data(nameColumn, idRole).toString();
    if (!m_filling && column == nameColumn && !id.isEmpty())
        emit renameWanted(id, item->text(nameColumn));
}

void Navigation::choose(QTreeWidgetItem *item)
{
    if (item == m_overview)
        return emit overviewChosen();
    if (item == m_allTests && m_showsOverview)
        return emit tableChosen();
    const QVariant query = item->data(nameColumn, queryRole);
    if (query.isValid() && selectedItems().size() <= 1)
        emit filterChosen(query.toString());
}

void Navigation::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this)
        return QTreeWidget::dragEnterEvent(event);
    event->ignore(); // files are for the window
}

void Navigation::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() == this)
        return QTreeWidget::dragMoveEvent(event);
    event->ignore();
}

/// The store moves the filter, and the list follows it.
void Navigation::dropEvent(QDropEvent *event)
{
    const QStringList chosen = selectedFilters();
    const QTreeWidgetItem *at = itemAt(event->position().toPoint());
    const qsizetype place = at ? m_filterItems.indexOf(at) : m_filterItems.size();
    const bool isAbove = dropIndicatorPosition() == AboveItem;
    event->setDropAction(Qt::IgnoreAction); // or the view takes the rows away
    event->accept();
    setState(NoState);
    viewport()->update();
    if (event->source() == this && chosen.size() == 1)
        emit moveWanted(chosen.first(), place < 0 ? 0 : int(isAbove || !at ? place : place + 1));
}

} // namespace fabriscope
