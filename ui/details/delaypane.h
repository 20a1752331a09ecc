// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/typepane.h"

namespace fabriscope {

class FactSheet;

/// DelayTest: hosts and pairs.
class DelayPane : public TypePane {
    Q_OBJECT
public:
    explicit DelayPane(QWidget *parent = nullptr);
    void setTest(const NetTest &test) override;

private:
    FactSheet *m_sheet;
};

} // namespace fabriscope
