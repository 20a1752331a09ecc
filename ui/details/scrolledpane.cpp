// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/scrolledpane.h"

#include <QStyle>

namespace fabriscope {

namespace {
constexpr int leastSeen = 120; ///< of the pane's height
} // namespace

ScrolledPane::ScrolledPane(QWidget *pane, QWidget *parent) : QScrollArea(parent)
{
    setWidget(pane);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ScrolledPane::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {widget()->minimumSizeHint().width() + bar, leastSeen};
}

} // namespace fabriscope
