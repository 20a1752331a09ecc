// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigation.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameColumn = 0;
constexpr int countColumn = 1;
constexpr int queryRole = Qt::UserRole + 1;
} // namespace

Navigation::Navigation(QWidget *parent)
    : QTreeWidget(parent)
    , m_filters{{tr("In progress"), u"status:running"_s},
                {tr("Failed in 24 h"), u"status:failed created<24h"_s},
                {tr("Failed in 7 days"), u"status:failed created<7d"_s}}
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Profiles, views and saved filters"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(spacing::s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(spacing::l);
    header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(countColumn, QHeaderView::ResizeToContents);
    setTextElideMode(Qt::ElideRight);

    m_profile = addEntry(addSection(tr("Profile")), {});
    m_profile->setFirstColumnSpanned(true);
    QTreeWidgetItem *views = addSection(tr("Views"));
    m_allTests = addEntry(views, tr("Tests"));
    m_allTests->setIcon(nameColumn, themedIcon(u"list"_s));
    m_allTests->setData(nameColumn, queryRole, QString());
    QTreeWidgetItem *saved = addSection(tr("Saved filters"));
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        QTreeWidgetItem *item = addEntry(saved, filter.name);
        item->setIcon(nameColumn, themedIcon(u"filter"_s));
        item->setData(nameColumn, queryRole, filter.query);
        item->setToolTip(nameColumn, filter.query.toHtmlEscaped());
        m_filterItems += item;
    }
    expandAll();
    setCurrentItem(m_allTests);
    connect(this, &QTreeWidget::itemClicked, this, &Navigation::choose);
    connect(this, &QTreeWidget::itemActivated, this, &Navigation::choose);
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
    auto *item = new QTreeWidgetItem(section, {title});
    item->setSizeHint(nameColumn, QSize(0, fontMetrics().height() + spacing::s));
    item->setTextAlignment(countColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(countColumn, tabularFont(font()));
    return item;
}

void Navigation::setProfile(const QString &name, const QString &place, const QString &state)
{
    m_profile->setText(nameColumn, tr("%1 · %2", "a profile and its state").arg(displayText(name), state));
    m_profile->setIcon(nameColumn, themedIcon(u"profile"_s));
    m_profile->setToolTip(nameColumn,
                          tr("%1, %2: %3").arg(displayText(name), displayText(place), state).toHtmlEscaped());
    m_profile->setData(nameColumn, Qt::AccessibleDescriptionRole, state);
}

void Navigation::setConnected(bool connected)
{
    for (QTreeWidgetItem *item : QList{m_allTests} + m_filterItems)
        item->setDisabled(!connected);
    if (!connected) {
        setCounts({});
        setCurrentItem(nullptr);
    }
}

void Navigation::setCounts(const QList<int> &counts)
{
    for (qsizetype i = 0; i < m_filterItems.size(); ++i) {
        const int count = counts.value(i, -1);
        m_filterItems.at(i)->setText(countColumn, count < 0 ? QString() : locale().toString(count));
    }
}

void Navigation::showFilter(const QString &query)
{
    QTreeWidgetItem *shown = query.trimmed().isEmpty() ? m_allTests : nullptr;
    for (qsizetype i = 0; i < m_filterItems.size(); ++i) {
        if (m_filters.at(i).query == query.trimmed())
            shown = m_filterItems.at(i);
    }
    setCurrentItem(shown);
}

void Navigation::choose(QTreeWidgetItem *item)
{
    const QVariant query = item->data(nameColumn, queryRole);
    if (query.isValid())
        emit filterChosen(query.toString());
}

} // namespace fabriscope
