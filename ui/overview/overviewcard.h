// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartview.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace fabriscope {

/// One chart of the overview: its title, the chart or the same as a table, how to read it, and what it leaves out.
class OverviewCard : public QFrame {
    Q_OBJECT
public:
    explicit OverviewCard(QWidget *parent = nullptr);

    void setContent(const OverviewChart &content);
    [[nodiscard]] ChartView &view() { return *m_view; }
    [[nodiscard]] QTreeWidget &table() { return *m_table; }
    [[nodiscard]] QToolButton &tableButton() { return *m_asTable; }
    /// Each finds tests that are not drawn, and says so.
    [[nodiscard]] const QList<QToolButton *> &noteButtons() const { return m_noteButtons; }
    /// Puts something between the chart and the lines below. Takes it over.
    void addBelow(QWidget *widget);
    [[nodiscard]] bool isSettled() const { return m_view->isSettled(); }

signals:
    void markChosen(const fabriscope::ChartMark &mark); ///< or a note whose tests are wanted
    void settled();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTable();
    void fillTable();
    void showNotes(const OverviewChart &content);
    void muteLines();
    void chooseItem(QTreeWidgetItem *item);

    QLabel *m_title;
    QToolButton *m_asTable;
    QStackedWidget *m_stack;
    ChartView *m_view;
    QTreeWidget *m_table;
    QLabel *m_lines;
    QList<QToolButton *> m_noteButtons;
    QVBoxLayout *m_column;
};

} // namespace fabriscope
