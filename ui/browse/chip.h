// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QAbstractButton>

namespace fabriscope {

/// A small toggle with a count: "Failed 123". Plain text only.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);

    /// \a what and \a label are read aloud together: "Status: Failed, 123 tests".
    void setContent(const QString &what, const QString &label, int count);
    /// Draws the state's shape in front.
    void setState(TestState state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int shapeWidth() const;

    QString m_label;
    QString m_count;
    std::optional<TestState> m_state;
};

} // namespace fabriscope
