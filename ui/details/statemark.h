// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QWidget>

namespace fabriscope {

/// The shape of a state, 16 × 16 logical pixels.
class StateMark : public QWidget {
    Q_OBJECT
public:
    explicit StateMark(QWidget *parent = nullptr);

    void setState(TestState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TestState m_state = TestState::Other;
};

} // namespace fabriscope
