// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/figurerows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fabriscope {

class Copier;
class FigureModel;

/// The recognised figures in a table: of one metric or of all, filtered, sorted, copied. GUI thread.
class FiguresPage : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPage(QWidget *parent = nullptr);

    /// Null: there are none yet, and \a word says why. The chosen metric stays where there is one of that name.
    void setResults(const std::shared_ptr<const MeasuredResults> &results, const QString &word = {});
    /// Prints its names bold, and offers to show only its rows; an empty host is nobody.
    void selectMember(const QString &host, const QString &bond);
    void focusFilter();
    [[nodiscard]] FigureModel *model() const { return m_model; }

public slots:
    /// The selected cells as tab-separated lines.
    void copySelected();
    void copySelectedWithHeadings();

signals:
    /// The user went to a figure of it: its target where the cell of the target was chosen, else its source.
    void memberSelected(const QString &host, const QString &bond);
    /// And that figure is one of a pair.
    void pairSelected(const fabriscope::MeasuredEnd &source, const fabriscope::MeasuredEnd &target);
    void notice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void setUpTable();
    void addCopyActions();
    void connectParts();
    void copy(bool withHeadings);
    void fillMetrics(const FigureRows &rows);
    void chooseMetric();
    void showArranged();
    void sizeColumns();
    void mark(const MeasuredEnd &member);
    void goToMember();
    void tellMember(const QModelIndex &index);

    FigureModel *m_model;
    Copier *m_copier;
    QComboBox *m_metric;
    QLineEdit *m_filter;
    QToolButton *m_only;
    QLabel *m_count;
    QStackedWidget *m_pages;
    QLabel *m_word;
    QTableView *m_table;
    MeasuredEnd m_member;
    QString m_chosenMetric;  ///< by its name, to find it again in the next result
    bool m_toMember = false; ///< once the rows are in place
};

} // namespace fabriscope
