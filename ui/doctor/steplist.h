// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace fabriscope {

/// A column in a scroll area whose texts wrap: as high as they need at the width it has, which a QScrollArea does not
/// ask for by itself. GUI thread.
class StepList : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace fabriscope
