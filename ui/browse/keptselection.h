// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"

#include <QObject>

#include <tuple>

class QItemSelection;
class QTableView;

namespace fabriscope {

/// Keeps the selection, the current test and the place on the screen while filters, orders and new tests shuffle the
/// rows. A selected test that a filter hides is selected again when it comes back, until the user selects something
/// else. Works with ordinals: the cheapest identity of a test; where a test stands in several groups, with its group as
/// well. The head of a group can have the focus but is no test: what was current and selected stays so.
class KeptSelection : public QObject {
    Q_OBJECT
public:
    /// The view shows the model already. Becomes the view's child.
    KeptSelection(TestTableModel &model, QTableView &view);

    /// To be called when the view's current row or selection changed, by whomever.
    void currentMoved();
    void selectionMoved();

    void select(const TestKey &key);
    [[nodiscard]] std::optional<TestKey> current() const { return m_current; }
    /// The selected tests, each once, from top to bottom.
    [[nodiscard]] std::vector<Ordinal> tests() const;
    [[nodiscard]] int count() const { return int(tests().size()); }

signals:
    void currentTestChanged(const std::optional<fabriscope::TestKey> &key);
    void selectionCountChanged(int selected);

private:
    /// A row as it is known again, of a test or of a head.
    struct Row {
        std::optional<Ordinal> test;
        std::optional<quint32> group; ///< where a test has several, or of the head
        quint64 numbering = 0;        ///< of the group
    };
    struct Place {
        Row row;
        int y = 0; ///< in the viewport
    };
    using Order = std::tuple<int, Qt::SortOrder, Grouping>;
    [[nodiscard]] std::vector<int> rows() const;
    [[nodiscard]] Row known(int row) const;
    [[nodiscard]] int rowOf(const Row &row) const;
    [[nodiscard]] int wantedRow() const;
    [[nodiscard]] Order order() const;
    void remember();
    void restore();
    void restoreSelection();
    void restoreCurrent();
    void restorePlace() const;
    void announce();

    TestTableModel &m_model;
    QTableView &m_view;
    std::vector<Row> m_selected;      ///< as the user left it, shown or not
    std::optional<TestKey> m_wanted;  ///< the current test as the user left it
    Row m_focus;                      ///< the current row, if it is a head or the wanted test
    std::optional<TestKey> m_current; ///< as announced
    int m_count = 0;                  ///< as announced
    Place m_place;
    Order m_order{-1, Qt::AscendingOrder, {}};
    bool m_arranging = false;
    bool m_selectWanted = false; ///< asked for before it was shown
};

} // namespace fabriscope
