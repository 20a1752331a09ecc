// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/textrowsmodel.h"

#include <QTableView>

namespace fabriscope {

/// Shows a TextRowsModel: lines can be chosen and copied. GUI thread.
class TextRowsTable : public QTableView {
    Q_OBJECT
public:
    TextRowsTable(const QString &name, const QStringList &headings, const QList<int> &numeric,
                  QWidget *parent = nullptr);

    void setRows(const QList<TextRowsModel::Row> &rows);

public slots:
    void copySelected();

signals:
    void notice(const QString &sentence);

private:
    TextRowsModel *m_model;
};

} // namespace fabriscope
