// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/markfader.h"

#include "app/browse/testtablemodel.h"

#include <QWidget>

namespace fabriscope {

using namespace std::chrono_literals;

namespace {
constexpr auto seenAfter = 8s;
constexpr auto lookEvery = 2s;
} // namespace

MarkFader::MarkFader(TestTableModel &model, QWidget &view) : QObject(&view), m_model(model), m_view(view)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &MarkFader::look);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_model.hasChangedMarks() && !m_timer.isActive())
            m_timer.start();
    });
}

void MarkFader::look()
{
    const bool seen = m_view.isVisible() && m_view.isActiveWindow();
    m_seenFor = seen ? m_seenFor + lookEvery : 0ms;
    if (m_seenFor < seenAfter)
        return;
    m_model.clearChangedMarks(seenAfter);
    if (!m_model.hasChangedMarks()) {
        m_timer.stop();
        m_seenFor = 0ms;
    }
}

} // namespace fabriscope
