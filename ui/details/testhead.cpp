// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/testhead.h"

#include "app/fields/field.h"
#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/statemark.h"
#include "ui/details/testnotes.h"
#include "ui/details/valueline.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideFrom = 720;    ///< from this width on the head needs only two lines
constexpr int wideLowFrom = 480; ///< where lines are dearer than what is cut
constexpr std::array wideStretch{3, 5, 4};

QHBoxLayout *tightRow(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::s);
    return row;
}

/// The end of a test, without its day if that is the day it began.
QString finishedText(const NetTest &test)
{
    const QString created = timeText(test.created);
    const QString finished = timeText(test.finished);
    const qsizetype day = created.indexOf(u' ') + 1;
    const bool sameDay =
        test.created.hasMoment() && test.finished.hasMoment() && day > 0 && finished.startsWith(created.left(day));
    return sameDay ? finished.sliced(day) : finished;
}

QString clusterText(const NetTest &test)
{
    if (test.clusterName.isEmpty() || test.clusterId.isEmpty())
        return test.clusterName + test.clusterId;
    return u"%1 · %2"_s.arg(test.clusterName, test.clusterId);
}

} // namespace

TestHead::TestHead(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_stateBox(new QWidget(this))
    , m_mark(new StateMark(m_stateBox))
    , m_status(new QLabel(m_stateBox))
    , m_type(new MutedLabel(m_stateBox))
    , m_idBox(new QWidget(this))
    , m_id(new ValueLine(m_idBox))
    , m_copyId(new QToolButton(m_idBox))
    , m_cluster(new ValueLine(this))
    , m_times(new ValueLine(this))
    , m_configuration(new ValueLine(this))
    , m_notes(new QLabel(this))
{
    auto *stateRow = tightRow(m_stateBox);
    stateRow->addWidget(m_mark);
    stateRow->addWidget(m_status);
    stateRow->addWidget(m_type);
    stateRow->addStretch(1);
    auto *idRow = tightRow(m_idBox);
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    idRow->addWidget(m_id);
    idRow->addWidget(m_copyId);
    idRow->addStretch(1);
    m_grid->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    m_grid->setHorizontalSpacing(spacing::l);
    m_grid->setVerticalSpacing(2);
    nameParts();
    connect(m_copyId, &QToolButton::clicked, this, &TestHead::copyTestId);
    arrange();
}

void TestHead::nameParts()
{
    QFont bold = font();
    bold.setBold(true);
    m_status->setFont(bold);
    m_status->setTextFormat(Qt::PlainText);
    m_copyId->setIcon(themedIcon(u"copy"_s));
    m_copyId->setAutoRaise(true);
    m_copyId->setToolTip(tr("Copy the TestId as it was sent"));
    m_copyId->setAccessibleName(tr("Copy TestId"));
    m_id->setAccessibleName(tr("TestId"));
    m_cluster->setAccessibleName(tr("Cluster"));
    m_times->setAccessibleName(tr("Created and finished"));
    m_configuration->setAccessibleName(tr("Configuration"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setAutoFillBackground(true);
    m_notes->setMargin(spacing::xs);
    m_notes->setAccessibleName(tr("Remarks on this record"));
}

void TestHead::setTest(const StoredTest &stored)
{
    const NetTest &test = *stored.test;
    m_testId = test.testId;
    showState(test);
    m_id->setValue(test.testId);
    m_copyId->setEnabled(!test.testId.isEmpty());
    m_cluster->setValue(clusterText(test), tr("Cluster: name and id"));
    showTimes(stored);
    m_configuration->setValue(configurationText(test), tr("Configuration"));
    QStringList notes = notesOn(test);
    if (stored.goneSince.isValid()) {
        notes += tr("On %1 the service no longer had this test. What is kept of it is shown.")
                     .arg(momentText(stored.goneSince.toMSecsSinceEpoch()));
    }
    m_remarks = notes;
    showNotes();
}

void TestHead::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    arrange();
    showNotes();
}

void TestHead::setBare(bool bare)
{
    for (ValueLine *value : {m_cluster, m_times, m_configuration})
        value->setVisible(!bare);
}

void TestHead::showNotes()
{
    const QString whole = m_remarks.join(u'\n');
    const QString line = m_remarks.join(u' ');
    const QMargins edges = m_grid->contentsMargins();
    const int room = width() - edges.left() - edges.right() - 2 * m_notes->margin();
    m_notes->setWordWrap(!m_low);
    m_notes->setText(m_low ? m_notes->fontMetrics().elidedText(line, Qt::ElideRight, room) : whole);
    m_notes->setToolTip(m_notes->text() == (m_low ? line : whole) ? QString() : plainTip(whole));
    m_notes->setAccessibleDescription(whole);
    m_notes->setVisible(!m_remarks.isEmpty());
}

void TestHead::showState(const NetTest &test)
{
    m_state = stateOf(test);
    m_mark->setState(m_state);
    const QString status = field(FieldId::Status).text(test);
    m_status->setText(status.isEmpty() ? tr("No status") : displayText(status, 40));
    m_type->setText(displayText(field(FieldId::NetTestType).text(test), 40));
    m_stateBox->setAccessibleName(m_status->text());
    QPalette inked;
    inked.setColor(QPalette::WindowText, ink(inkOf(m_state), palette()));
    m_status->setPalette(inked);
    QPalette note;
    note.setColor(QPalette::Window, ink(Ink::WarningBack, palette()));
    note.setColor(QPalette::WindowText, ink(Ink::WarningText, palette()));
    m_notes->setPalette(note);
}

void TestHead::showTimes(const StoredTest &stored)
{
    const NetTest &test = *stored.test;
    const QString created = timeText(test.created);
    const QString finished = finishedText(test);
    const auto elapsed = elapsedMsecs(test);
    QString text = created;
    if (!finished.isEmpty() && elapsed)
        text = tr("%1 → %2 (%3)", "created, finished, elapsed").arg(created, finished, elapsedText(*elapsed));
    else if (!finished.isEmpty())
        text = tr("%1 → %2", "created, finished").arg(created.isEmpty() ? tr("–") : created, finished);
    else if (!created.isEmpty() && stateOf(test) == TestState::Running)
        text = tr("since %1").arg(created);
    if (stored.lastSeen.isValid() && !stored.goneSince.isValid())
        text = tr("%1 · seen %2", "the times of a test, and when it was last known to be so")
                   .arg(text, momentText(stored.lastSeen.toMSecsSinceEpoch()));
    m_times->setValue(text, tr("CreationTime and FinishedTime in this computer's time zone"));
}

void TestHead::copyTestId()
{
    QGuiApplication::clipboard()->setText(m_testId);
    emit notice(tr("Copied the TestId"));
}

void TestHead::arrange()
{
    m_wide = width() >= (m_low ? wideLowFrom : wideFrom);
    if (m_wide) {
        m_grid->addWidget(m_stateBox, 0, 0);
        m_grid->addWidget(m_idBox, 0, 1, 1, 2);
        m_grid->addWidget(m_cluster, 1, 0);
        m_grid->addWidget(m_times, 1, 1);
        m_grid->addWidget(m_configuration, 1, 2);
        m_grid->addWidget(m_notes, 2, 0, 1, 3);
    } else {
        int row = 0;
        for (QWidget *widget :
             {m_stateBox, m_idBox, static_cast<QWidget *>(m_configuration), static_cast<QWidget *>(m_times),
              static_cast<QWidget *>(m_cluster), static_cast<QWidget *>(m_notes)})
            m_grid->addWidget(widget, row++, 0);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, m_wide ? wideStretch.at(size_t(column)) : column == 0 ? 1 : 0);
}

void TestHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_wide != (width() >= (m_low ? wideLowFrom : wideFrom)))
        arrange();
    if (m_low)
        showNotes();
}

void TestHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_status)
        return;
    QPalette inked;
    inked.setColor(QPalette::WindowText, ink(inkOf(m_state), palette()));
    m_status->setPalette(inked);
    QPalette note;
    note.setColor(QPalette::Window, ink(Ink::WarningBack, palette()));
    note.setColor(QPalette::WindowText, ink(Ink::WarningText, palette()));
    m_notes->setPalette(note);
}

} // namespace fabriscope
