// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "app/overview/narrowing.h"
#include "ui/overview/overviewgrid.h"
#include "ui/overview/statelegend.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QStackedWidget>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(TestTableModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_feed(new OverviewFeed(model, this))
    , m_stack(new QStackedWidget(this))
    , m_charts(new QWidget(m_stack))
    , m_grid(new QGridLayout(m_charts))
    , m_empty(new EmptyStateOverlay(m_stack))
    , m_legend(new StateLegend(m_charts))
    , m_brush(new RangeBrush(m_charts))
    , m_emptyState(EmptyState::loading())
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview of the tests"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    m_grid->setSpacing(spacing::m);
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_empty);
    makeCards();
    setWidget(m_stack);
    connect(m_feed, &OverviewFeed::counted, this, &OverviewPage::take);
    connect(&m_model, &TestTableModel::settled, this, &OverviewPage::tellSettled);
    connect(m_brush, &RangeBrush::rangeChosen, this, [this](const std::optional<DayRange> &range) {
        emit rangeChosen(withCreatedDays(m_model.query().text(), range));
    });
    connect(m_empty, &EmptyStateOverlay::actionTriggered, this, [this] {
        if (m_figures.allTests > 0)
            emit clearFilterRequested();
        else
            emit emptyActionTriggered();
    });
    arrange();
    showWhetherEmpty();
}

void OverviewPage::makeCards()
{
    const QList<OverviewChart> charts = overviewCharts({});
    for (const OverviewChart &chart : charts) {
        auto *card = new OverviewCard(m_charts);
        card->setContent(chart);
        connect(card, &OverviewCard::markChosen, this,
                [this](const ChartMark &mark) { emit filterChosen(narrowed(m_model.query().text(), mark.term)); });
        connect(card, &OverviewCard::settled, this, &OverviewPage::tellSettled);
        m_cards.append(card);
    }
    m_cards.first()->addBelow(m_brush);
}

void OverviewPage::arrange()
{
    const int columns = overviewColumns(viewport()->width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    m_grid->addWidget(m_legend, 0, 0, 1, columns);
    const QList<QRect> places = overviewGrid(columns);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const QRect &place = places.at(i);
        m_grid->addWidget(m_cards.at(i), place.y() + 1, place.x(), 1, place.width());
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPage::setEmptyState(const EmptyState &state)
{
    m_emptyState = state;
    showWhetherEmpty();
}

void OverviewPage::take(const OverviewFigures &figures)
{
    m_figures = figures;
    m_known = true;
    const QList<OverviewChart> charts = overviewCharts(figures);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setContent(charts.at(i));
    m_brush->setDays(figures.allDays);
    m_brush->setRange(createdDays(m_model.query().text()));
    showWhetherEmpty();
    tellSettled();
}

void OverviewPage::showWhetherEmpty()
{
    const bool isEmpty = m_known && m_figures.tests == 0;
    if (m_known && m_figures.allTests > 0)
        m_empty->setState(EmptyState::noMatch(m_model.query().text()));
    else
        m_empty->setState(m_emptyState);
    // A stack is as high as its highest page wants to be, seen or not: the word would stand out of sight.
    m_stack->setMaximumHeight(isEmpty ? viewport()->height() : QWIDGETSIZE_MAX);
    m_stack->setCurrentWidget(isEmpty || !m_known ? static_cast<QWidget *>(m_empty) : m_charts);
}

bool OverviewPage::isSettled() const
{
    return m_feed->isSettled()
        && (m_stack->currentWidget() != m_charts || !isVisible()
            || std::all_of(m_cards.begin(), m_cards.end(), [](const OverviewCard *card) { return card->isSettled(); }));
}

void OverviewPage::tellSettled()
{
    if (isSettled())
        emit settled();
}

Picture OverviewPage::picture(const OverviewCaption &caption, const QPalette &palette, const QSizeF &size) const
{
    return overviewPicture(m_figures, caption, palette, size);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    showWhetherEmpty();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_feed->setActive(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_feed->setActive(false);
}

} // namespace fabriscope
