// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/typepane.h"

namespace fabriscope {

class FactSheet;

/// CommTest: library, collective, GPUs.
class CommPane : public TypePane {
    Q_OBJECT
public:
    explicit CommPane(QWidget *parent = nullptr);
    void setTest(const NetTest &test) override;

private:
    FactSheet *m_sheet;
};

} // namespace fabriscope
