// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/browse/emptystate.h"
#include "ui/overview/overviewcard.h"
#include "ui/overview/overviewfeed.h"
#include "ui/overview/overviewpicture.h"
#include "ui/overview/rangebrush.h"

#include <QScrollArea>

class QGridLayout;
class QStackedWidget;

namespace fabriscope {

class StateLegend;

/// The tests that the filter leaves, in charts. It counts only while it is seen. What is chosen in a chart it tells as
/// a filter; that the filter is set is somebody else's business. GUI thread; the model must outlive it.
class OverviewPage : public QScrollArea {
    Q_OBJECT
public:
    explicit OverviewPage(TestTableModel &model, QWidget *parent = nullptr);

    /// Why there are no tests, if there are none whatever the filter.
    void setEmptyState(const EmptyState &state);
    [[nodiscard]] const OverviewFigures &figures() const { return m_figures; }
    [[nodiscard]] const QList<OverviewCard *> &cards() const { return m_cards; }
    [[nodiscard]] RangeBrush &brush() { return *m_brush; }
    [[nodiscard]] EmptyStateOverlay &emptyState() { return *m_empty; }
    /// What is shown is what is so, and drawn.
    [[nodiscard]] bool isSettled() const;
    /// The charts drawn afresh with the tests of now.
    [[nodiscard]] Picture picture(const OverviewCaption &caption, const QPalette &palette, const QSizeF &size) const;

signals:
    /// A part of a chart was chosen: \a query finds what it counts.
    void filterChosen(const QString &query);
    /// The range of days was chosen: as above, but it belongs to the charts.
    void rangeChosen(const QString &query);
    void clearFilterRequested();
    void emptyActionTriggered();
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeCards();
    void arrange();
    void take(const OverviewFigures &figures);
    void showWhetherEmpty();
    void tellSettled();

    TestTableModel &m_model;
    OverviewFeed *m_feed;
    QStackedWidget *m_stack;
    QWidget *m_charts;
    QGridLayout *m_grid;
    EmptyStateOverlay *m_empty;
    StateLegend *m_legend;
    RangeBrush *m_brush;
    QList<OverviewCard *> m_cards;
    OverviewFigures m_figures;
    EmptyState m_emptyState;
    bool m_known = false; ///< the figures have been counted
    int m_columns = 0;
};

} // namespace fabriscope
