// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/pagetrail.h"

#include <QCoreApplication>

namespace fabriscope {

namespace {

struct PageTrailText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::PageTrail)
};

/// High enough for an account where a resource group's few tests lie behind 100,000 others.
constexpr int mostPagesWithoutNews = 1000;

Problem circle(const QString &happened)
{
    Problem problem;
    problem.kind = Problem::Kind::Answer;
    problem.happened = happened;
    problem.remedy = PageTrailText::tr("The tests already shown stay; refresh to try again");
    return problem;
}

} // namespace

void PageTrail::clearRun()
{
    ++m_run;
    m_token.clear();
    m_tokens.clear();
    m_pagesWithoutNews = 0;
    m_skippedInRun = 0;
}

void PageTrail::beginNext()
{
    clearRun();
    m_skippedDelivered = 0;
}

void PageTrail::beginAgain()
{
    clearRun();
}

PageTrail::News PageTrail::take(const ListReading &reading)
{
    News news;
    bool newInRun = false;
    for (qsizetype i = 0; i < reading.marks.size(); ++i) {
        int &run = m_marks[reading.marks.at(i)];
        if (run == 0)
            news.records.append(reading.answer.records.at(i));
        newInRun = newInRun || run != m_run;
        run = m_run;
    }
    m_pagesWithoutNews = newInRun ? 0 : m_pagesWithoutNews + 1;
    // Elements that were not objects have no identity; after a new beginning only their number tells new from old.
    m_skippedInRun += reading.answer.skipped;
    news.skipped = qMax(0, m_skippedInRun - m_skippedDelivered);
    m_skippedDelivered += news.skipped;
    return news;
}

std::optional<Problem> PageTrail::follow(const QString &nextToken)
{
    m_token = nextToken;
    if (nextToken.isEmpty())
        return std::nullopt;
    if (m_tokens.contains(nextToken))
        return circle(
            PageTrailText::tr("The service leads back to a page that was read before, so the list has no end"));
    if (m_pagesWithoutNews >= mostPagesWithoutNews)
        return circle(
            PageTrailText::tr("The service sends page after page without anything new, so the list has no end"));
    m_tokens.insert(nextToken);
    return std::nullopt;
}

} // namespace fabriscope
