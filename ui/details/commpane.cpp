// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/commpane.h"

#include "ui/details/facts.h"
#include "ui/details/factsheet.h"

#include <QVBoxLayout>

namespace fabriscope {

CommPane::CommPane(QWidget *parent) : TypePane(parent), m_sheet(new FactSheet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
}

void CommPane::setTest(const NetTest &test)
{
    m_sheet->setSections(QList{commFacts(test), recordFacts(test)} + foreignFacts(test, TestKind::Comm));
}

} // namespace fabriscope
