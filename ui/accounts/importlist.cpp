// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/importlist.h"

#include "app/nettest/displaytext.h"
#include "ui/details/mutedlabel.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNameListed = 60;
constexpr int longestRemark = 300;
constexpr int mostLines = 8;
enum Column { NameColumn, ModeColumn, RegionColumn };

/// Why it cannot be chosen; empty: it can.
QString whyNot(const ListedRecipe &profile, bool isTaken)
{
    if (!profile.whyNot.isEmpty())
        return profile.whyNot;
    if (isTaken)
        return ImportList::tr("There is a profile of that name already");
    if (profile.region.isEmpty() && profile.endpoint.isEmpty())
        return ImportList::tr("It names no region: add a profile by hand, and choose it there");
    return {};
}

} // namespace

ImportList::ImportList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_refer(new QRadioButton(tr("&Read them from there each time"), this))
    , m_copy(new QRadioButton(tr("Cop&y their keys into the keyring"), this))
    , m_import(new QPushButton(this))
    , m_note(new MutedLabel(this))
{
    m_list->setObjectName(u"importList"_s);
    m_list->setAccessibleName(tr("Profiles of the aliyun command line"));
    m_list->setHeaderLabels({tr("Name"), tr("Mode"), tr("Region")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setIndentation(spacing::l);
    m_refer->setObjectName(u"refer"_s);
    m_refer->setToolTip(tr("What the aliyun command line changes there holds for Fabriscope too"));
    m_refer->setChecked(true);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setToolTip(tr("Modes without keys of their own are read from there all the same"));
    m_import->setObjectName(u"import"_s);
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::s);
    row->addWidget(m_import);
    row->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::s);
    column->addWidget(m_list);
    column->addWidget(m_refer);
    column->addWidget(m_copy);
    column->addLayout(row);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportList::showReady);
    connect(m_import, &QPushButton::clicked, this, [this] { emit importWanted(chosen(), way()); });
    showReady();
}

QTreeWidgetItem *ImportList::makeItem(const ListedRecipe &profile, bool isTaken) const
{
    const QString name = displayText(profile.name, longestNameListed);
    auto *item = new QTreeWidgetItem({name, displayText(profile.mode), displayText(profile.region)});
    const QString why = displayText(whyNot(profile, isTaken), longestRemark);
    const QString remark = why.isEmpty() && profile.isCurrent ? tr("The current one of the command line") : why;
    item->setToolTip(NameColumn,
                     plainTip(remark.isEmpty() ? name : tr("%1: %2", "a profile and a remark").arg(name, remark)));
    item->setCheckState(NameColumn, why.isEmpty() && profile.isCurrent ? Qt::Checked : Qt::Unchecked);
    item->setData(NameColumn, Qt::AccessibleDescriptionRole, remark);
    item->setSizeHint(NameColumn, QSize(0, fontMetrics().height() + spacing::s)); // the rows are all alike
    if (!why.isEmpty())
        item->setFlags(Qt::ItemIsSelectable);
    if (remark.isEmpty())
        return item;
    auto *line = new QTreeWidgetItem(item, {remark});
    line->setToolTip(NameColumn, item->toolTip(NameColumn));
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren);
    line->setForeground(NameColumn, ink(Ink::Muted, palette()));
    line->setToolTip(NameColumn, plainTip(remark));
    return item;
}

void ImportList::setProfiles(const QList<ListedRecipe> &profiles, const QStringList &taken)
{
    const QSignalBlocker filling(m_list);
    m_profiles = profiles;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    int lines = 0;
    for (const ListedRecipe &profile : profiles) {
        items += makeItem(profile, taken.contains(profile.name, Qt::CaseInsensitive));
        lines += 1 + items.constLast()->childCount();
    }
    m_list->addTopLevelItems(items);
    for (QTreeWidgetItem *item : std::as_const(items)) {
        if (item->childCount() > 0)
            item->child(0)->setFirstColumnSpanned(true);
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {ModeColumn, RegionColumn})
        m_list->resizeColumnToContents(column);
    fitHeight(lines);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.constFirst());
    showReady();
}

void ImportList::fitHeight(int lines)
{
    const int row = m_list->topLevelItemCount() > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + spacing::xs;
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + qBound(1, lines, mostLines) * row
                           + 2 * m_list->frameWidth() + spacing::xs);
}

QStringList ImportList::chosen() const
{
    QStringList chosen;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(NameColumn) == Qt::Checked)
            chosen += m_profiles.at(i).name;
    }
    return chosen;
}

ImportWay ImportList::way() const
{
    return m_copy->isChecked() ? ImportWay::Copy : ImportWay::Refer;
}

void ImportList::setBusy(bool busy, const QString &sentence)
{
    m_isBusy = busy;
    m_note->setText(displayText(sentence, longestRemark));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_refer, m_copy})
        widget->setEnabled(!busy);
    showReady();
}

void ImportList::showReady()
{
    const int count = int(chosen().size());
    m_import->setText(count == 0 ? tr("Add") : tr("Add %Ln profile(s)", nullptr, count));
    m_import->setEnabled(count > 0 && !m_isBusy);
}

} // namespace fabriscope
