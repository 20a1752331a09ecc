// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace fabriscope {

/// Secondary text: plain, in the theme's muted ink whatever the theme is at the moment.
class MutedLabel : public QLabel {
    Q_OBJECT
public:
    explicit MutedLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mute();
};

} // namespace fabriscope
