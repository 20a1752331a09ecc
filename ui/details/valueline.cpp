// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/valueline.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/plaintip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyle>

namespace fabriscope {

namespace {

constexpr int longestValue = 2000;
constexpr int sideRoom = 6;     ///< what QLineEdit keeps free left and right of its text
constexpr int roundingRoom = 2; ///< a text as wide as its room must not be elided for a fraction of a pixel

} // namespace

ValueLine::ValueLine(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setTextMargins(-2, 0, 0, 0);
    setCursor(Qt::IBeamCursor);
    setInk({});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueLine::setValue(const QString &value, const QString &note)
{
    m_value = fabriscope::displayText(value, longestValue);
    setToolTip(note.isEmpty() ? plainTip(m_value) : plainTip(m_value + QLatin1Char('\n') + note));
    setAccessibleDescription(note);
    hasFocus() ? showWhole() : showFitting();
}

void ValueLine::setInk(const QColor &colour)
{
    QPalette inked; // only what is set here differs from the application's palette, whatever that becomes
    inked.setColor(QPalette::Base, Qt::transparent);
    if (colour.isValid())
        inked.setColor(QPalette::Text, colour);
    setPalette(inked);
}

QSize ValueLine::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = metrics.horizontalAdvance(m_value.isEmpty() ? text() : m_value.left(200)) + sideRoom;
    return {width + roundingRoom, metrics.height() + 4};
}

QSize ValueLine::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMin(sizeHint().width(), metrics.averageCharWidth() * 8), metrics.height() + 4};
}

void ValueLine::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!hasFocus())
        showFitting();
}

void ValueLine::focusInEvent(QFocusEvent *event)
{
    showWhole();
    QLineEdit::focusInEvent(event);
}

void ValueLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        showFitting();
}

void ValueLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !hasSelectedText()) {
        QGuiApplication::clipboard()->setText(m_value);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ValueLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && !hasFocus())
        showFitting();
}

void ValueLine::showFitting()
{
    const int room = qMax(0, width() - sideRoom);
    const QString shown = m_value.isEmpty() ? tr("–", "a value that is missing")
                                            : QFontMetrics(font()).elidedText(m_value, Qt::ElideRight, room);
    if (shown != text())
        setText(shown);
    setCursorPosition(0);
    updateGeometry();
}

void ValueLine::showWhole()
{
    if (!m_value.isEmpty() && text() != m_value) {
        setText(m_value);
        setCursorPosition(0);
    }
}

} // namespace fabriscope
