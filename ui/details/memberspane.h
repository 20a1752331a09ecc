// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace fabriscope {

class DirectionLine;
class MemberModel;

/// Who takes part: the direction in a sentence, and every member in a table that can be filtered, sorted and copied.
class MembersPane : public QWidget {
    Q_OBJECT
public:
    explicit MembersPane(QWidget *parent = nullptr);

    void setTest(const NetTestPtr &test);
    void focusFilter();
    /// The host of the selected row, or null.
    [[nodiscard]] const TestHost *selectedHost() const;
    [[nodiscard]] MemberModel *model() const { return m_model; }

public slots:
    /// Selects the row of a member (index into membersOf()); -1 selects none.
    void selectMember(int member);
    void copySelected();
    void copySelectedWithHeadings();

signals:
    void memberSelected(int member);
    /// Everything this host (\a ofBond: this bond of it) took part in is wanted.
    void historyWanted(const fabriscope::TestHost &host, bool ofBond);
    void notice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void layOut();
    void addCopyActions();
    void addHistoryActions();
    void copy(bool withHeadings);
    void showCounts();
    void sizeColumns();
    void tellSelection();

    MemberModel *m_model;
    DirectionLine *m_direction;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_duplicates;
    QTableView *m_table;
    int m_selected = -1; ///< the member that was told or set last
    bool m_sized = false;
};

} // namespace fabriscope
