// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/valuetext.h"

#include <QDialog>

#include <optional>

class QLineEdit;

namespace fabriscope {

/// Asks for limits of one's own, in the unit in which figures are shown. Shown with open(); GUI thread.
class LimitsDialog : public QDialog {
    Q_OBJECT
public:
    struct Limits {
        std::optional<double> warn; ///< in the SI unit
        std::optional<double> act;
    };

    LimitsDialog(const ShownUnit &unit, const Limits &limits, QWidget *parent);
    /// What is typed; what is no number is no limit.
    [[nodiscard]] Limits limits() const;

private:
    [[nodiscard]] std::optional<double> valueOf(const QLineEdit &line) const;

    ShownUnit m_unit;
    QLineEdit *m_warn;
    QLineEdit *m_act;
};

} // namespace fabriscope
