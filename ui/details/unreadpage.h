// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;

namespace fabriscope {

class TextRowsTable;

/// What of a result was not read, and why, and what every place in it was read as. GUI thread.
class UnreadPage : public QWidget {
    Q_OBJECT
public:
    explicit UnreadPage(QWidget *parent = nullptr);

    /// Null: it is being read, or there is none.
    void setResults(const std::shared_ptr<const MeasuredResults> &results);

signals:
    void notice(const QString &sentence);

private:
    QWidget *titled(QLabel *title, QWidget *table);

    QLabel *m_unreadTitle;
    QLabel *m_placesTitle;
    TextRowsTable *m_unread;
    TextRowsTable *m_places;
    QSplitter *m_halves;
};

} // namespace fabriscope
