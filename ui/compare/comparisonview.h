// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/compare/comparisontext.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTreeView;

namespace fabriscope {

class ComparisonModel;
class StateMark;
class ValueLine;

/// Two tests side by side: which they are, how they stand to each other in time, and below what differs before what is
/// the same. The comparison is made on another thread; an outdated one is dropped. GUI thread.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setTests(const StoredTest &a, const StoredTest &b);
    /// A newer version of one of the tests; others are none of its business.
    void refresh(const StoredTest &test);
    void clear();
    /// False while a comparison is being made.
    [[nodiscard]] bool isSettled() const { return !m_working; }

public slots:
    /// B becomes A.
    void turnRound();
    void copyAll();
    void copySelected();

signals:
    void closeWanted();
    void testWanted(const fabriscope::TestKey &key);
    void notice(const QString &sentence);
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Side {
        StoredTest test;
        StateMark *mark = nullptr;
        QLabel *state = nullptr;
        ValueLine *id = nullptr;
    };
    struct Made {
        QList<ComparisonSection> sections;
        QString sentence;
    };

    QWidget *makeHead();
    void makeSide(Side &side, const QString &letter, QGridLayout *grid, int row);
    void makeActions();
    void showSide(Side &side);
    void compare(bool keepFolds);
    void take(const Made &made, bool keepFolds);
    [[nodiscard]] QList<ComparisonRow> selectedRows() const;

    Side m_a;
    Side m_b;
    QLabel *m_sentence;
    ComparisonModel *m_model;
    QTreeView *m_tree;
    quint64 m_generation = 0;
    bool m_working = false;
    bool m_sized = false;
};

} // namespace fabriscope
