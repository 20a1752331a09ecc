// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profilepanel.h"

#include "ui/accounts/profiledelegate.h"
#include "ui/accounts/profilelistmodel.h"
#include "ui/theme/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 6; ///< more of them scroll
} // namespace

ProfilePanel::ProfilePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProfileListModel(this))
    , m_head(new QWidget(this))
    , m_add(new QToolButton(m_head))
    , m_list(new QListView(this))
{
    makeHead();
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_list);
    const auto ask = [this](const QModelIndex &index) { emit wanted(index.data(ProfileListModel::IdRole).toString()); };
    connect(m_list, &QListView::clicked, this, ask);
    connect(m_list, &QListView::activated, this, ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilePanel::currentChanged);
    fitHeight();
}

void ProfilePanel::makeHead()
{
    auto *title = new QLabel(tr("Profiles"), m_head);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setTextFormat(Qt::PlainText);
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_add->hide(); // until there is something to do
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(spacing::xs, spacing::xs, spacing::xs, spacing::xs);
    row->addWidget(title, 1);
    row->addWidget(m_add);
}

void ProfilePanel::setActions(QAction *add, const QList<QAction *> &menu)
{
    m_add->setDefaultAction(add);
    m_add->setAccessibleName(plainLabel(add->text()));
    m_add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_add->show();
    fitHeight();
    m_list->addActions(menu);
}

void ProfilePanel::setLines(const QList<ProfileLine> &lines)
{
    if (lines == m_model->lines())
        return;
    const ProfileLine *before = current();
    const auto chosen = before ? std::optional(before->id) : std::nullopt;
    m_model->setLines(lines);
    if (chosen && !current() && m_model->rowOf(*chosen) >= 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(*chosen)));
    followFront();
    fitHeight();
    emit currentChanged(); // its line may be another now
}

const ProfileLine *ProfilePanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->lines().size() ? &m_model->lines().at(row) : nullptr;
}

void ProfilePanel::followFront()
{
    if (m_list->hasFocus() && current())
        return;
    const auto &lines = m_model->lines();
    const auto shown = std::find_if(lines.begin(), lines.end(), [](const ProfileLine &line) { return line.isShown; });
    if (shown != lines.end())
        m_list->setCurrentIndex(m_model->index(int(shown - lines.begin())));
}

void ProfilePanel::fitHeight()
{
    const int lines = std::min(m_model->rowCount(), mostLines);
    setVisible(lines > 0 || !m_add->isHidden()); // where there can be none, nothing speaks of them
    QStyleOptionViewItem option;
    option.fontMetrics = m_list->fontMetrics();
    m_list->setFixedHeight(lines * m_list->itemDelegate()->sizeHint(option, {}).height());
}

void ProfilePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace fabriscope
