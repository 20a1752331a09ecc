// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/topologypane.h"

#include "ui/details/directionline.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace fabriscope {

TopologyPane::TopologyPane(FilePrompt &prompt, QWidget *parent)
    : QWidget(parent), m_prompt(prompt), m_direction(new DirectionLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    column->addWidget(m_direction);
    column->addStretch(1);
}

void TopologyPane::setTest(const StoredTest &test)
{
    m_direction->setTest(*test.test);
}

void TopologyPane::selectMember(int) { }
void TopologyPane::exportPicture() { }
void TopologyPane::copyPicture() { }

} // namespace fabriscope
