// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/endednews.h"

#include "app/fields/field.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fabriscope {

namespace {

struct News {
    Q_DECLARE_TR_FUNCTIONS(News)
};

constexpr qsizetype idLength = 60;

EndedNews newsOfOne(const NetTest &test)
{
    const QString id = displayText(test.testId, idLength);
    const QString about = News::tr("%1, %2", "type and configuration of a test")
                              .arg(field(FieldId::NetTestType).text(test), field(FieldId::Configuration).text(test));
    switch (stateOf(test)) {
    case TestState::Finished:
        return {News::tr("Test finished: %1").arg(id), about};
    case TestState::Failed:
        return {News::tr("Test failed: %1").arg(id), about};
    case TestState::Running:
    case TestState::Other:
        break;
    }
    return {News::tr("Test ended: %1").arg(id), about};
}

} // namespace

EndedNews endedNews(const QList<StoredTest> &tests)
{
    if (tests.size() == 1)
        return newsOfOne(*tests.first().test);
    const auto failed = std::count_if(tests.begin(), tests.end(), [](const StoredTest &stored) {
        return stateOf(*stored.test) == TestState::Failed;
    });
    return {News::tr("%Ln test(s) ended", nullptr, int(tests.size())),
            failed > 0 ? News::tr("%Ln of them failed", nullptr, int(failed)) : News::tr("None of them failed")};
}

} // namespace fabriscope
