// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/filters/filterlist.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace fabriscope {

/// Asks for the name and the query of a filter. Says what is wrong with the query (it may be saved all the same), and,
/// before it happens, that a filter of that name will get this query.
class FilterDialog : public QDialog {
    Q_OBJECT
public:
    /// \a editedId: the filter that is changed; empty: a new one.
    FilterDialog(const FilterList &known, const QString &editedId, QWidget *parent);

    void setQuery(const QString &query);

signals:
    void saveWanted(const QString &name, const QString &query);

private:
    void layOut();
    void check();

    FilterList m_known;
    QString m_edited;
    QLineEdit *m_name;
    QLineEdit *m_query;
    QLabel *m_remark;
    QDialogButtonBox *m_buttons;
};

} // namespace fabriscope
