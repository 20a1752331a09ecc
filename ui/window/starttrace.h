// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;

namespace fabriscope {

/// Says on standard error when the first rows of a view have been painted, and how many rows there are whenever some
/// came, for the benchmarks of the start; only with QT_LOGGING_RULES="fabriscope.start.debug=true".
class StartTrace : public QObject {
    Q_OBJECT
public:
    explicit StartTrace(QAbstractItemView &view);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellRows();

    QAbstractItemView &m_view;
};

} // namespace fabriscope
