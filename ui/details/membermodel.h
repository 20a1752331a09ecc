// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/memberrows.h"

#include <QAbstractTableModel>

#include <memory>

namespace fabriscope {

/// The members of one test as a table, filtered and sorted. Small ones are arranged at once, big ones on the thread
/// pool (arranged() tells when); an outdated arrangement is dropped. Lives on the GUI thread.
class MemberModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : quint16 {
        MemberRoleIndex = Qt::UserRole, ///< int: index into membersOf()
        DuplicateRole,                  ///< bool
        RawTextRole,                    ///< QString as sent
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties the table. A test with the same members keeps rows, order and selection.
    void setTest(const NetTestPtr &test);
    void setFilter(const QString &filter);
    void sort(int column, Qt::SortOrder order) override; ///< -1: the record's own order

    [[nodiscard]] const MemberRows &members() const { return *m_rows; }
    [[nodiscard]] int memberAt(int row) const { return m_shown.at(row); }
    /// The row of a member, or -1 while the filter hides it.
    [[nodiscard]] int rowOf(int member) const { return int(m_shown.indexOf(member)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Rows are in place again after a change of test, filter or order.
    void arranged();

private:
    void arrange(bool rowsStay);
    void take(const QList<int> &shown, bool rowsStay);

    std::shared_ptr<const MemberRows> m_rows = std::make_shared<MemberRows>();
    MemberRowOrder m_order;
    QList<int> m_shown;
    quint64 m_generation = 0;
};

/// The rows of \a rows as tab-separated lines, the model's columns in \a columns' order, with a line of headings if
/// wanted. Cells are cleaned, so that a name cannot break out of its cell.
[[nodiscard]] QString membersAsText(const MemberModel &model, const QList<int> &rows, const QList<int> &columns,
                                    bool withHeadings);

} // namespace fabriscope
