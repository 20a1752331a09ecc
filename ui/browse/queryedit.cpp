// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/queryedit.h"

#include "ui/browse/querycompletion.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringListModel>
#include <QStyle>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

void drawWave(QPainter &painter, const QRect &below)
{
    constexpr qreal step = 2;
    const qreal y = below.bottom();
    QPainterPath wave(QPointF(below.left(), y));
    bool up = true;
    for (qreal x = below.left() + step; x <= below.right() + 1; x += step) {
        wave.lineTo(x, up ? y - step : y);
        up = !up;
    }
    painter.drawPath(wave);
}

} // namespace

QueryEdit::QueryEdit(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_candidates(new QStringListModel(this))
{
    setClearButtonEnabled(true);
    setMaxLength(4000);
    addAction(themedIcon(u"search"_s), LeadingPosition);
    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Suggestions for the filter"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryEdit::accept);
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::suggest);
}

void QueryEdit::setErrors(const QList<QueryError> &errors)
{
    m_errors = errors;
    update();
}

QRect QueryEdit::rectOf(qsizetype position, qsizetype length) const
{
    const QRect cursor = inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const auto widthOf = [this](qsizetype end) { return fontMetrics().horizontalAdvance(text().left(end)); };
    const int left = cursor.center().x() + widthOf(position) - widthOf(cursorPosition());
    const int width = widthOf(position + length) - widthOf(position);
    return {left, cursor.top(), qMax(width, fontMetrics().averageCharWidth()), cursor.height()};
}

void QueryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_errors.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Ink::Failed, palette()), 1.2));
    const int icons = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 2 * spacing::s;
    painter.setClipRect(rect().adjusted(icons, 0, -icons, 0));
    for (const QueryError &error : std::as_const(m_errors))
        drawWave(painter, rectOf(error.position, error.length).adjusted(0, 0, 0, 1));
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit leaveRequested();
        else
            clear();
        return;
    case Qt::Key_Down:
        emit leaveRequested();
        return;
    case Qt::Key_F1:
        emit helpRequested();
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            suggest();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit typingEnded();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit typingEnded();
}

void QueryEdit::suggest()
{
    const QueryCompletion completion = queryCompletion(text(), cursorPosition(), m_facets);
    m_candidates->setStringList(completion.candidates);
    if (completion.candidates.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    const QFontMetrics metrics(m_completer->popup()->font());
    int width = 0;
    for (const QString &candidate : completion.candidates)
        width = qMax(width, metrics.horizontalAdvance(candidate));
    QRect place = rectOf(completion.position, completion.length);
    place.setWidth(qBound(120, width + 3 * spacing::l, 480));
    m_completer->complete(place);
}

void QueryEdit::accept(const QString &candidate)
{
    const QueryCompletion completion = queryCompletion(text(), cursorPosition(), m_facets);
    setSelection(int(completion.position), int(completion.length));
    insert(candidate); // keeps undo working
    if (candidate.endsWith(u':'))
        suggest();
}

} // namespace fabriscope
