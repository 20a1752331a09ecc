// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/testnotes.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

namespace {

class TestNotesText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::TestNotes)
};

void addTimeNotes(QStringList &notes, const TestTime &time, const QString &name)
{
    if (time.reading == TestTime::Reading::AssumedUtc)
        notes += TestNotesText::tr("%1 was sent without a time zone and is read as UTC.").arg(name);
    else if (time.reading == TestTime::Reading::Unreadable)
        notes += TestNotesText::tr("%1 is not a time the program can read; it is shown as sent.").arg(name);
}

} // namespace

QStringList notesOn(const NetTest &test)
{
    QStringList notes;
    if (isContradictory(test)) {
        notes += TestNotesText::tr(
                     "The record says both that the test is running (“%1”) and when it finished. Both are shown as "
                     "sent; the test is not watched.")
                     .arg(displayText(test.status, 40));
    }
    addTimeNotes(notes, test.created, QStringLiteral("CreationTime"));
    addTimeNotes(notes, test.finished, QStringLiteral("FinishedTime"));
    const auto created = test.created.moment();
    const auto finished = test.finished.moment();
    if (created && finished && *finished < *created)
        notes += TestNotesText::tr("FinishedTime lies before CreationTime, so no elapsed time is given.");
    return notes;
}

} // namespace fabriscope
