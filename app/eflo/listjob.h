// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/answerorigin.h"
#include "app/problem/problem.h"
#include "app/record/record.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

namespace fabriscope {

/// What a list asks of the server. Empty texts are not sent, nor is a page size below 1.
/// The end of a list that is known from an earlier pass over it, in which all of it came newest first.
struct KnownRest {
    qint64 createdBefore = 0; ///< ms since the epoch, by the service's clock: every test created before it is known
    QSet<QString> mayChange;  ///< TestIds of those that had not ended
};

struct ListRequest {
    QString netTestType;
    QString resourceGroupId;
    int pageSize = 100; ///< MaxResults; the service serves 20 to 100
    /// Not empty: the job ends, without a problem, after the page on which the last of these TestIds was met.
    QSet<QString> untilSeen;
    /// Not 0: the job ends, without a problem, after this many pages.
    int maxPages = 0;
    /// The job ends, without a problem, where nothing further can be new: the service has sent the newest first from
    /// the beginning (ListOrder), the page ended before `createdBefore`, and every test that may change was met. Where
    /// that cannot be told, it reads on to the last page.
    std::optional<KnownRest> known;
};

/// A page as it arrives: only records not delivered before by the same job (same TestId and same bytes).
struct ListPage {
    QList<Record> records;
    AnswerOrigin origin;
    int number = 0;  ///< 1 for the first answer of the job
    int skipped = 0; ///< elements that were not objects
    bool last = false;
};

/// One list, from the first page to the last. One finished() ends it, whatever happens; afterwards it deletes itself.
/// Lives on the client's thread and starts once control is back in its event loop. If the client is destroyed first,
/// the job goes with it, silently.
class ListJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
public slots:
    virtual void cancel() = 0; ///< finished() follows with Kind::Cancelled, from the event loop
signals:
    void page(const fabriscope::ListPage &page);
    /// A wait before a further try, so that nobody wonders: what happened and until when.
    void waiting(const fabriscope::Problem &why, const QDateTime &untilUtc);
    /// Empty problem: every page came that was asked for.
    void finished(const std::optional<fabriscope::Problem> &problem);
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::ListPage)
Q_DECLARE_METATYPE(std::optional<fabriscope::Problem>)
