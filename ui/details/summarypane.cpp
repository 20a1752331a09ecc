// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/summarypane.h"

#include "ui/details/directionline.h"
#include "ui/details/typepane.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace fabriscope {

SummaryPane::SummaryPane(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    m_direction = new DirectionLine(content);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    m_column->setSpacing(spacing::m);
    m_column->addWidget(m_direction);
    m_column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Summary"));
}

void SummaryPane::setTest(const NetTest &test)
{
    m_direction->setTest(test);
    TypePane *&pane = m_panes.at(size_t(kindOf(test)));
    if (!pane) {
        pane = makeTypePane(kindOf(test), widget());
        m_column->insertWidget(m_column->count() - 1, pane);
    }
    if (m_current && m_current != pane)
        m_current->hide();
    m_current = pane;
    pane->setTest(test);
    pane->show();
}

void SummaryPane::setRaw(const QByteArray &json)
{
    if (m_current)
        m_current->setRaw(json);
}

bool SummaryPane::wantsRaw() const
{
    return m_current && m_current->wantsRaw();
}

} // namespace fabriscope
