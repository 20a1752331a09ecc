// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelinestrip.h"

#include "ui/history/historytext.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastStep = 3; ///< pixels from mark to mark
constexpr int mostStep = 14;
constexpr int tall = 26;
constexpr int low = 10;

int badness(TestState state)
{
    switch (state) {
    case TestState::Failed:
        return 3;
    case TestState::Running:
        return 2;
    case TestState::Finished:
        return 0;
    default:
        return 1;
    }
}

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How the tests went, the oldest first"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineStrip::sizeHint() const
{
    return {400, tall + 2 * spacing::xs};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {80, tall + 2 * spacing::xs};
}

void TimelineStrip::setHistory(const HistoryPtr &history)
{
    const TestKey was = m_current >= 0 && m_current < runCount() ? m_history->runs.at(m_current).key : TestKey();
    m_history = history;
    int current = -1;
    for (int run = 0; run < runCount(); ++run) {
        if (m_history->runs.at(run).key == was)
            current = run;
    }
    m_current = current;
    show(m_current);
}

int TimelineStrip::markCount() const
{
    return std::min(runCount(), std::max(1, (width() - 2 * spacing::xs) / leastStep));
}

std::pair<int, int> TimelineStrip::runsOf(int mark) const
{
    const qint64 runs = runCount();
    const int marks = markCount();
    return {int(mark * runs / marks), int((mark + 1) * runs / marks)};
}

int TimelineStrip::markOf(int run) const
{
    int mark = int(qint64(run) * markCount() / std::max(1, runCount()));
    while (mark + 1 < markCount() && runsOf(mark).second <= run) // rounding
        ++mark;
    return mark;
}

std::pair<int, int> TimelineStrip::runsAt(int x) const
{
    if (runCount() == 0)
        return {0, 0};
    const double step = std::min(double(mostStep), double(width() - 2 * spacing::xs) / markCount());
    const int mark = int((x - spacing::xs) / step);
    return x < spacing::xs || mark >= markCount() ? std::pair(0, 0) : runsOf(mark);
}

TestState TimelineStrip::worstOf(std::pair<int, int> runs) const
{
    TestState worst = m_history->runs.at(runs.first).state;
    for (int run = runs.first + 1; run < runs.second; ++run) {
        if (const TestState state = m_history->runs.at(run).state; badness(state) > badness(worst))
            worst = state;
    }
    return worst;
}

QRect TimelineStrip::markRect(int mark, TestState state) const
{
    const double step = std::min(double(mostStep), double(width() - 2 * spacing::xs) / markCount());
    const int left = spacing::xs + int(mark * step);
    const int right = spacing::xs + int((mark + 1) * step);
    const int gap = step >= 5 ? 2 : 1;
    const int high = badness(state) > 0 ? (state == TestState::Failed ? tall : (tall + low) / 2) : low;
    return {left, spacing::xs + tall - high, std::max(1, right - left - gap), high};
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, spacing::xs + tall, width(), 1), ink(Ink::Grid, palette()));
    for (int mark = 0; mark < markCount(); ++mark) {
        const TestState state = worstOf(runsOf(mark));
        painter.fillRect(markRect(mark, state), ink(inkOf(state), palette()));
    }
    if (m_current < 0)
        return;
    const int mark = markOf(m_current);
    const QRect frame = markRect(mark, TestState::Failed).adjusted(-2, -2, 1, 1);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : ink(Ink::Muted, palette()));
    painter.drawRect(frame);
}

void TimelineStrip::setCurrentRun(int run)
{
    if (run < -1 || run >= runCount() || run == m_current)
        return;
    show(run);
    emit currentRunChanged(run);
}

void TimelineStrip::show(int run)
{
    m_current = run;
    setAccessibleDescription(m_history ? runSentence(*m_history, run) : QString());
    update();
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto [first, last] = runsAt(help->pos().x());
    QStringList sentences;
    for (int run = first; run < last; ++run) {
        if (last - first == 1 || m_history->runs.at(run).state == worstOf({first, last}))
            sentences.append(runSentence(*m_history, run).toHtmlEscaped());
    }
    QToolTip::showText(help->globalPos(), sentences.isEmpty() ? QString() : sentences.mid(0, 8).join("<br>"_L1), this);
    return true;
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    const auto [first, last] = runsAt(event->position().toPoint().x());
    for (int run = first; run < last; ++run) {
        if (m_history->runs.at(run).state == worstOf({first, last}))
            return setCurrentRun(run);
    }
}

void TimelineStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (m_current >= 0)
        emit runActivated(m_current);
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = runCount() - 1;
    if (last >= 0 && event->key() == Qt::Key_Left)
        setCurrentRun(m_current < 0 ? last : std::max(0, m_current - 1));
    else if (last >= 0 && event->key() == Qt::Key_Right)
        setCurrentRun(m_current < 0 ? 0 : std::min(last, m_current + 1));
    else if (last >= 0 && event->key() == Qt::Key_Home)
        setCurrentRun(0);
    else if (last >= 0 && event->key() == Qt::Key_End)
        setCurrentRun(last);
    else if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit runActivated(m_current);
    else
        QWidget::keyPressEvent(event);
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace fabriscope
