// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/historymodel.h"

#include <QTableView>

namespace fabriscope {

/// One of the tables of a host's page: sorted by its headings, copied as text. GUI thread.
class HistoryTable : public QTableView {
    Q_OBJECT
public:
    HistoryTable(const QString &name, QWidget *parent = nullptr);

    /// The order the user chose stays.
    void setRows(const HistoryRowsPtr &rows);
    [[nodiscard]] HistoryModel &model() const { return *m_model; }
    void selectSourceRow(int source);

public slots:
    void copySelected();

signals:
    void rowActivated(int source);
    void currentSourceChanged(int source); ///< by the user
    void notice(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    HistoryModel *m_model;
    bool m_sized = false;
    bool m_selecting = false; ///< by selectSourceRow()
};

} // namespace fabriscope
