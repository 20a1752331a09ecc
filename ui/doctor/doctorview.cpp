// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/doctorview.h"

#include "app/nettest/displaytext.h"
#include "ui/details/mutedlabel.h"
#include "ui/doctor/stepbox.h"
#include "ui/doctor/steplist.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(640, 680);

} // namespace

DoctorView::DoctorView(DoctorSetup setup, QWidget *parent) : QDialog(parent), m_doctor(std::move(setup))
{
    setWindowTitle(tr("Connection check"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::l);
    column->setSpacing(spacing::m);
    column->addWidget(makeHead());
    column->addWidget(makeList(), 1);
    column->addWidget(makeButtons());
    resize(usualSize);
    connect(&m_doctor, &Doctor::stepChanged, this, &DoctorView::takeStep);
    connect(&m_doctor, &Doctor::finished, this, &DoctorView::end);
    showState();
}

QWidget *DoctorView::makeHead()
{
    auto *head = new QWidget(this);
    const DoctorReport &report = m_doctor.report();
    auto *about = new MutedLabel(head);
    about->setText(
        report.address.isEmpty()
            ? displayText(report.profile)
            : tr("%1 at %2", "a profile and an address").arg(displayText(report.profile), displayText(report.address)));
    about->setWordWrap(true);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    about->setFocusPolicy(Qt::ClickFocus);
    m_summary = new QLabel(head);
    QFont large = m_summary->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.1);
    m_summary->setFont(large);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::xs);
    column->addWidget(m_summary);
    column->addWidget(about);
    return head;
}

QWidget *DoctorView::makeList()
{
    auto *list = new StepList(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, spacing::xs, 0, spacing::xs);
    column->setSpacing(spacing::xs);
    for (const DoctorStep &step : m_doctor.report().steps) {
        auto *box = new StepBox(step.check, list);
        connect(box, &StepBox::copied, this, [this](const QString &sentence) { m_note->setText(sentence); });
        column->addWidget(box);
        m_boxes.append(box);
    }
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    area->setAccessibleName(tr("Steps of the check"));
    return area;
}

QWidget *DoctorView::makeButtons()
{
    auto *row = new QWidget(this);
    const auto button = [row](const QString &icon, const QString &text, const QString &tip) {
        auto *made = new QPushButton(themedIcon(icon), text, row);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        return made;
    };
    m_copy = button(u"copy"_s, tr("&Copy report"), tr("Copy everything as text; it holds no secret"));
    m_again = button(u"refresh"_s, tr("&Run again"), tr("Check once more from the beginning"));
    m_stop = button(u"stop"_s, tr("&Stop"), tr("End the check; what has been found stays"));
    auto *close = button(u"close"_s, tr("C&lose"), tr("Close this window (Esc)"));
    m_note = new MutedLabel(row);
    connect(m_copy, &QPushButton::clicked, this, &DoctorView::copyReport);
    connect(m_again, &QPushButton::clicked, this, &DoctorView::start);
    connect(m_stop, &QPushButton::clicked, &m_doctor, &Doctor::stop);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::s);
    line->addWidget(m_copy);
    line->addWidget(m_note, 1);
    line->addWidget(m_stop);
    line->addWidget(m_again);
    line->addWidget(close);
    return row;
}

void DoctorView::start()
{
    m_doctor.start();
    m_note->clear();
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setStep(m_doctor.report().steps.at(i));
    showState();
}

void DoctorView::takeStep(const DoctorStep &step)
{
    m_boxes.at(qsizetype(step.check))->setStep(step);
    if (m_doctor.isRunning() && step.outcome == DoctorStep::Outcome::Running)
        m_summary->setText(tr("Checking: %1").arg(titleOf(step.check)));
}

void DoctorView::end()
{
    showState();
    QAccessibleEvent alert(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The focus follows from a button that goes to the one that takes its place.
void DoctorView::showState()
{
    const bool running = m_doctor.isRunning();
    QPushButton *gone = running ? m_again : m_stop;
    QPushButton *come = running ? m_stop : m_again;
    const bool hadFocus = gone->hasFocus();
    come->show();
    if (hadFocus)
        come->setFocus();
    gone->hide();
    m_copy->setEnabled(!running && m_doctor.report().startedAt.isValid());
    if (!running && m_doctor.report().startedAt.isValid())
        m_summary->setText(displayText(summaryText(m_doctor.report()), 400));
    setAccessibleDescription(m_summary->text());
}

void DoctorView::copyReport()
{
    QGuiApplication::clipboard()->setText(reportText(m_doctor.report()));
    m_note->setText(tr("Copied the report"));
}

} // namespace fabriscope
