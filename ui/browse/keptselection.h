// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"

#include <QObject>

class QItemSelection;
class QTableView;

namespace fabriscope {

/// Keeps the selection, the current test and the place on the screen while filters, orders and new tests shuffle the
/// rows. A selected test that a filter hides is selected again when it comes back, until the user selects something
/// else. Works with ordinals: the cheapest identity of a test.
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
    /// The selected rows on the screen, from top to bottom.
    [[nodiscard]] std::vector<int> rows() const;

signals:
    void currentTestChanged(const std::optional<fabriscope::TestKey> &key);
    void selectionCountChanged(int selected);

private:
    struct Place {
        std::optional<Ordinal> test;
        int y = 0; ///< of its row in the viewport
    };
    void remember();
    void restore();
    void restoreSelection();
    void restoreCurrent();
    void restorePlace() const;
    void announce();

    TestTableModel &m_model;
    QTableView &m_view;
    std::vector<Ordinal> m_selected;  ///< as the user left it, shown or not
    std::optional<TestKey> m_wanted;  ///< the current test as the user left it
    std::optional<TestKey> m_current; ///< as announced
    int m_count = 0;                  ///< as announced
    Place m_place;
    std::pair<int, Qt::SortOrder> m_order{-1, Qt::AscendingOrder};
    bool m_arranging = false;
    bool m_selectWanted = false; ///< asked for before it was shown
};

} // namespace fabriscope
