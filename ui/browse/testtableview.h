// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"
#include "ui/browse/columnlayout.h"
#include "ui/browse/emptystate.h"

#include <QTableView>

class QSettings;

namespace fabriscope {

class Copier;
class GroupingActions;
class HeaderLayout;
class KeptSelection;

/// The table of tests: uniform rows, whole-row selection that outlives filters and orders, columns the user chooses,
/// moves and sizes, copying, and a word about why it is empty. The model must outlive it.
class TestTableView : public QTableView {
    Q_OBJECT
public:
    explicit TestTableView(TestTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ColumnLayout columnLayout() const;
    void setColumnLayout(const ColumnLayout &layout);
    /// Takes layout and grouping from \a settings now and puts every change back there. The settings must outlive the
    /// view.
    void keepLayoutIn(QSettings &settings);
    /// The columns as they stand on the screen, left to right.
    [[nodiscard]] QList<FieldId> visibleFields() const;

    /// What is said while there are no tests at all. A filter that matches none is noticed by the view itself.
    void setEmptyState(const EmptyState &state);

    [[nodiscard]] std::optional<TestKey> currentTest() const;
    /// Makes \a key the current and only selected row and brings it into view; kept in mind until it is shown.
    void selectTest(const TestKey &key);
    /// The selected tests, or all shown ones while none is selected, in the order of the screen.
    [[nodiscard]] TestRows selectedTests() const;
    [[nodiscard]] int selectedCount() const;

    /// Actions for menus; they know themselves when they can do something.
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *copyWithHeadingsAction() const { return m_copyWithHeadings; }
    [[nodiscard]] QAction *copyTestIdAction() const { return m_copyId; }
    [[nodiscard]] QAction *copyCellAction() const { return m_copyCell; }
    /// Two selected tests side by side, or the selected one with the one remembered by compareWithAction().
    [[nodiscard]] QAction *compareAction() const { return m_compare; }
    [[nodiscard]] QAction *compareWithAction() const { return m_compareWith; }
    [[nodiscard]] QAction *sortAction() const { return m_sort; }
    [[nodiscard]] GroupingActions &groupingActions() const { return *m_grouping; }
    [[nodiscard]] QAction *chooseColumnsAction() const { return m_chooseColumns; }
    [[nodiscard]] QAction *resetColumnsAction() const { return m_resetColumns; }

    void keyboardSearch(const QString &text) override;

signals:
    void compareWanted(const fabriscope::TestKey &a, const fabriscope::TestKey &b);
    /// Something was done or is to be done next; a whole sentence for the status line.
    void notice(const QString &sentence);
    /// Enter or a double click.
    void testActivated(const fabriscope::TestKey &key);
    void currentTestChanged(const std::optional<fabriscope::TestKey> &key);
    void selectionCountChanged(int selected);
    void columnLayoutChanged();
    void clearFilterRequested();
    /// The button of the empty state that was set from outside.
    void emptyActionTriggered();
    /// Something went into the clipboard; a whole sentence for the status line.
    void copied(const QString &sentence);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const QString &text, const QKeySequence &shortcut, void (TestTableView::*slot)());
    void setUpLook();
    void setUpActions();
    void setUpHeader();
    /// Does what the key means to a group: collapse, expand, go in or out. False if it means nothing.
    bool takeGroupKey(const QKeyEvent &event);
    void setCollapsed(quint32 group, bool collapsed);
    void moveToRow(int row);
    void copyRows();
    void copyRowsWithHeadings();
    void copyTestIds();
    void copyCell();
    void compareSelected();
    void compareWithAnother();
    void sayHowToCompare();
    [[nodiscard]] bool canCompare() const;
    void sortByCurrentColumn();
    void chooseColumns();
    void resetColumns();
    void showHeaderMenu(const QPoint &position);
    void updateOverlay();
    void updateRowHeight();
    void updateActions();

    TestTableModel &m_model;
    HeaderLayout *m_header = nullptr;
    KeptSelection *m_kept = nullptr;
    Copier *m_copier;
    EmptyStateOverlay *m_overlay;
    EmptyState m_emptyState;
    QAction *m_copy = nullptr;
    QAction *m_copyWithHeadings = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_copyCell = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_compareWith = nullptr;
    std::optional<TestKey> m_compareBase; ///< the test the next one is to be compared with
    GroupingActions *m_grouping;
    QAction *m_sort = nullptr;
    QAction *m_chooseColumns = nullptr;
    QAction *m_resetColumns = nullptr;
};

} // namespace fabriscope
