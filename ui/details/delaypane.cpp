// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/delaypane.h"

#include "ui/details/facts.h"
#include "ui/details/factsheet.h"

#include <QVBoxLayout>

namespace fabriscope {

DelayPane::DelayPane(QWidget *parent) : TypePane(parent), m_sheet(new FactSheet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
}

void DelayPane::setTest(const NetTest &test)
{
    m_sheet->setSections(QList{delayFacts(test), recordFacts(test)} + foreignFacts(test, TestKind::Delay));
}

} // namespace fabriscope
