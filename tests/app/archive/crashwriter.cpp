// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts batches into an archive without end, and says of each on standard output when it is acknowledged. Made to be
// killed: tst_archivecrash.

#include "app/archive/openarchive.h"
#include "app/record/decode.h"
#include "tests/support/testrecords.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto opened = openArchive(QCoreApplication::arguments().value(1));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    int first = QCoreApplication::arguments().value(2).toInt();
    const QDateTime moment(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    for (;; first += 10) {
        // Each batch brings ten tests, and each test of the batch before in its next version: an import and a refresh.
        QList<Record> records;
        for (int i = first - 10; i < first + 10; ++i)
            records.append(*decodeRecord(recordOf(u"t%1"_s.arg(i), i < first ? u"Finished"_s : u"InProgress"_s).raw));
        auto put = opened->archive->put({.profile = u"p"_s, .from = provenanceAt(moment), .records = records});
        put.waitForFinished();
        if (const auto receipt = put.result(); !receipt)
            qFatal("%s", qPrintable(receipt.error().line()));
        std::printf("%d\n", first + 10);
        std::fflush(stdout);
    }
}
