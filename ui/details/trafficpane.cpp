// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/trafficpane.h"

#include "ui/details/facts.h"
#include "ui/details/factsheet.h"

#include <QVBoxLayout>

namespace fabriscope {

TrafficPane::TrafficPane(QWidget *parent) : TypePane(parent), m_sheet(new FactSheet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
}

void TrafficPane::setTest(const NetTest &test)
{
    m_sheet->setSections(QList{trafficFacts(test), recordFacts(test)} + foreignFacts(test, TestKind::Traffic));
}

} // namespace fabriscope
