// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace fabriscope {

/// What can be typed into the filter: examples with their meaning, and every key. A popup; Esc closes it.
class QueryHelpPopup : public QFrame {
    Q_OBJECT
public:
    explicit QueryHelpPopup(QWidget *parent);

    /// Opens below \a anchor, within its screen.
    void openBelow(const QWidget &anchor);
};

} // namespace fabriscope
