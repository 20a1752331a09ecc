// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/starttrace.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

namespace fabriscope {

namespace {
Q_LOGGING_CATEGORY(startLog, "fabriscope.start", QtWarningMsg)
}

StartTrace::StartTrace(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    if (!startLog().isDebugEnabled())
        return;
    view.viewport()->installEventFilter(this);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &StartTrace::tellRows);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &StartTrace::tellRows);
}

void StartTrace::tellRows()
{
    qCDebug(startLog, "%d rows", m_view.model()->rowCount());
}

bool StartTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_view.model()->rowCount() > 0) {
        m_view.viewport()->removeEventFilter(this);
        // The paint event has only begun; this runs when it and the flush to the screen are done.
        QTimer::singleShot(0, this, [] { qCDebug(startLog, "first rows painted"); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fabriscope
