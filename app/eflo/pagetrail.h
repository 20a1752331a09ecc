// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/answerreader.h"
#include "app/problem/problem.h"

#include <QHash>
#include <QSet>

namespace fabriscope {

/// Where a list stands among the service's pages: the token to go on with, what was delivered before, and whether the
/// service leads in a circle. A run goes from a first page to a last; a list may need several (one for each type, or
/// again from the start after its token expired).
class PageTrail {
public:
    /// What a page brings that was not delivered before.
    struct News {
        QList<Record> records;
        int skipped = 0;
    };

    /// Begins a run over other records.
    void beginNext();
    /// Begins the run again from its first page: what comes a second time is not news.
    void beginAgain();

    [[nodiscard]] News take(const ListReading &reading);
    /// Kind::Answer if the service leads in a circle: a token that was used before in this run, or no end of pages
    /// without anything new.
    [[nodiscard]] std::optional<Problem> follow(const QString &nextToken);

    /// To ask with; empty on the first page, and again once the run is at its end.
    [[nodiscard]] const QString &token() const { return m_token; }

private:
    void clearRun();

    QString m_token;
    QSet<QString> m_tokens;         ///< of this run
    QHash<QByteArray, int> m_marks; ///< of every record delivered → the run it was seen in last
    int m_run = 1;
    int m_pagesWithoutNews = 0;
    int m_skippedInRun = 0;
    int m_skippedDelivered = 0;
};

} // namespace fabriscope
