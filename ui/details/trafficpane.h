// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/typepane.h"

namespace fabriscope {

class FactSheet;

/// TrafficTest: protocol, model, duration, QP, GDR, port, members and pairs.
class TrafficPane : public TypePane {
    Q_OBJECT
public:
    explicit TrafficPane(QWidget *parent = nullptr);
    void setTest(const NetTest &test) override;

private:
    FactSheet *m_sheet;
};

} // namespace fabriscope
