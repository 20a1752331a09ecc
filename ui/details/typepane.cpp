// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/typepane.h"

#include "ui/details/commpane.h"
#include "ui/details/delaypane.h"
#include "ui/details/otherpane.h"
#include "ui/details/trafficpane.h"

namespace fabriscope {

TypePane *makeTypePane(TestKind kind, QWidget *parent)
{
    switch (kind) {
    case TestKind::Traffic:
        return new TrafficPane(parent);
    case TestKind::Delay:
        return new DelayPane(parent);
    case TestKind::Comm:
        return new CommPane(parent);
    case TestKind::Other:
        break;
    }
    return new OtherPane(parent);
}

} // namespace fabriscope
