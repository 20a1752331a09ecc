// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewcard.h"

#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal cornerRadius = 6;
} // namespace

OverviewCard::OverviewCard(QWidget *parent)
    : QFrame(parent)
    , m_title(wrappedLabel({}, this))
    , m_asTable(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ChartView(m_stack))
    , m_table(new QTreeWidget(m_stack))
    , m_lines(wrappedLabel({}, this))
    , m_column(new QVBoxLayout(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_asTable->setAutoRaise(true);
    m_asTable->setCheckable(true);
    m_asTable->setIcon(themedIcon(u"list"_s));
    m_asTable->setToolTip(tr("Show the figures as a table"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    makeTable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    m_column->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::m);
    m_column->setSpacing(spacing::xs);
    m_column->addLayout(head);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_lines);
    muteLines();
    connect(m_view, &ChartView::markChosen, this, &OverviewCard::markChosen);
    connect(m_view, &ChartView::settled, this, &OverviewCard::settled);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool asTable) {
        fillTable();
        m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_view);
    });
}

void OverviewCard::makeTable()
{
    m_table->setColumnCount(2);
    m_table->setHeaderLabels({tr("Part of the chart"), tr("Tests")});
    m_table->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    connect(m_table, &QTreeWidget::itemActivated, this, &OverviewCard::chooseItem);
}

void OverviewCard::setContent(const OverviewChart &content)
{
    if (content == m_view->content())
        return;
    m_view->setContent(content);
    m_title->setText(content.title);
    m_table->setAccessibleName(content.title);
    m_asTable->setAccessibleName(tr("Show “%1” as a table").arg(content.title));
    showNotes(content);
    setAccessibleName(content.title);
    fillTable();
}

/// Those whose tests can be found are buttons.
void OverviewCard::showNotes(const OverviewChart &content)
{
    for (QToolButton *button : std::as_const(m_noteButtons))
        button->deleteLater(); // it may be the one that was clicked
    m_noteButtons.clear();
    QStringList lines;
    if (!content.legend.isEmpty() && !content.isEmpty())
        lines += content.legend;
    for (const ChartNote &note : content.notes) {
        if (note.term.isEmpty()) {
            lines += note.text;
            continue;
        }
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setText(note.text);
        button->setToolTip(tr("Find these tests"));
        button->setAccessibleName(note.text);
        button->setAccessibleDescription(tr("Find these tests"));
        connect(button, &QToolButton::clicked, this,
                [this, note] { emit markChosen({.name = note.text, .figures = {}, .term = note.term}); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
        m_noteButtons.append(button);
    }
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

/// Filled only while it is seen.
void OverviewCard::fillTable()
{
    m_table->clear();
    if (!m_asTable->isChecked())
        return;
    QList<QTreeWidgetItem *> items;
    const QList<ChartMark> &marks = m_view->content().marks;
    for (const ChartMark &mark : marks)
        items.append(new QTreeWidgetItem({mark.name, mark.figures}));
    m_table->addTopLevelItems(items);
    m_table->setColumnWidth(0, width() / 2);
}

void OverviewCard::chooseItem(QTreeWidgetItem *item)
{
    const int mark = m_table->indexOfTopLevelItem(item);
    if (mark >= 0 && mark < int(m_view->content().marks.size()))
        emit markChosen(ChartMark(m_view->content().marks.at(mark)));
}

void OverviewCard::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_lines), widget);
}

void OverviewCard::muteLines()
{
    const QColor muted = ink(Ink::Muted, palette());
    if (m_lines->palette().color(QPalette::WindowText) == muted)
        return;
    QPalette quiet; // only this role differs from what is inherited
    quiet.setColor(QPalette::WindowText, muted);
    m_lines->setPalette(quiet);
}

void OverviewCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        muteLines();
}

void OverviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(Ink::Grid, palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace fabriscope
