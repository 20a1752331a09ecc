// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QByteArray>
#include <QWidget>

namespace fabriscope {

/// What the Summary shows of one type of test. A new type needs one class and one line in makeTypePane().
class TypePane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setTest(const NetTest &test) = 0;
    /// The record's bytes, some time after setTest(), for panes that show more than the program knows.
    virtual void setRaw(const QByteArray &json) { Q_UNUSED(json) }
    [[nodiscard]] virtual bool wantsRaw() const { return false; }
};

[[nodiscard]] TypePane *makeTypePane(TestKind kind, QWidget *parent);

} // namespace fabriscope
