// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace fabriscope {

/// A value on one line that can be selected and copied. Text of the service: it is cleaned, drawn as plain text, and
/// elided while it has no focus; the whole stands in the tooltip. Ctrl+C without a selection copies all of it.
class ValueLine : public QLineEdit {
    Q_OBJECT
public:
    explicit ValueLine(QWidget *parent = nullptr);

    /// \a value as sent; missing values show as a dash.
    void setValue(const QString &value, const QString &note = {});
    [[nodiscard]] QString value() const { return m_value; }
    /// Draws the text in \a colour; an invalid one takes the palette's.
    void setInk(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFitting();
    void showWhole();

    QString m_value; ///< cleaned, bounded; empty when missing
};

} // namespace fabriscope
