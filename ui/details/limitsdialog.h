// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/valuetext.h"
#include "app/pairs/pairtable.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fabriscope {

/// Asks for limits of one's own, in the unit in which figures are shown. Shown with open(); GUI thread.
class LimitsDialog : public QDialog {
    Q_OBJECT
public:
    /// Of what the limits are.
    struct Figures {
        ShownUnit unit;
        Worse worse = Worse::Higher;
        bool isSigned = false; ///< differences: less than 0 is a figure, too
    };
    struct Limits {
        std::optional<double> warn; ///< in the SI unit
        std::optional<double> act;
    };

    LimitsDialog(Figures figures, const Limits &limits, QWidget *parent);
    /// What is typed; an empty line is no limit. Accepted only when all of it is right.
    [[nodiscard]] Limits limits() const;

private:
    void check();
    [[nodiscard]] QString mistake() const;
    [[nodiscard]] QString mistakeIn(const QLineEdit &line) const;
    [[nodiscard]] std::optional<double> valueOf(const QLineEdit &line) const;

    Figures m_figures;
    QLineEdit *m_warn;
    QLineEdit *m_act;
    QLabel *m_mistake;
    QPushButton *m_ok;
};

} // namespace fabriscope
