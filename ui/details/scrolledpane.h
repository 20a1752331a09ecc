// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace fabriscope {

/// What is drawn keeps the least height at which it can be read: in a lower window it is scrolled, and takes no room
/// from the table. As wide as the pane has to be.
class ScrolledPane : public QScrollArea {
    Q_OBJECT
public:
    /// Takes \a pane over.
    explicit ScrolledPane(QWidget *pane, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace fabriscope
