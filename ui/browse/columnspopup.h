// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/browse/columnlayout.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace fabriscope {

/// The list of all columns: which are shown, in which order, with a search. A popup that edits a ColumnLayout at once.
class ColumnsPopup : public QFrame {
    Q_OBJECT
public:
    ColumnsPopup(ColumnLayout layout, QWidget *parent);

    [[nodiscard]] const ColumnLayout &columnLayout() const { return m_layout; }

signals:
    void layoutEdited(const fabriscope::ColumnLayout &layout);
    void resetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showMatching(const QString &words);
    void take(const QListWidgetItem &item);
    /// Moves the chosen column by one place among those that are listed.
    void moveColumn(int by);

    ColumnLayout m_layout;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace fabriscope
