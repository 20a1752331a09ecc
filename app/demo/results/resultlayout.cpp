// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/results/resultlayout.h"

#include "app/demo/records/jsonwriter.h"
#include "app/demo/results/layouts.h"

namespace fabriscope::demo {

namespace {

/// A test that broke off by chance has no figures to show.
bool brokeOff(const PlannedTest &test)
{
    return test.failure == FailureCause::Chance;
}

bool hasPairs(const PlannedTest &test)
{
    return (test.kind == DemoKind::Traffic || test.kind == DemoKind::Delay) && !brokeOff(test);
}

bool isCollective(const PlannedTest &test)
{
    return test.kind == DemoKind::Comm && !brokeOff(test);
}

bool isDiagnosis(const PlannedTest &test)
{
    return test.kind == DemoKind::Diag;
}

constexpr std::array<ResultLayout, 9> layouts{{
    {"pair list", hasPairs, writePairList},
    {"matrix", hasPairs, writeMatrix},
    {"nested map", hasPairs, writeNestedMap},
    {"collective rows", isCollective, writeCollectiveRows},
    {"collective text", isCollective, writeCollectiveText},
    {"collective hosts", isCollective, writeCollectiveHosts},
    {"checks", isDiagnosis, writeChecks},
    {"reachability", isDiagnosis, writeReachability},
    {"break-off", brokeOff, writeBreakOff},
}};

} // namespace

std::span<const ResultLayout> resultLayouts()
{
    return layouts;
}

const ResultLayout &layoutOf(const PlannedTest &test)
{
    std::array<const ResultLayout *, layouts.size()> suiting{};
    quint32 count = 0;
    for (const ResultLayout &layout : layouts) {
        if (layout.suits(test))
            suiting[count++] = &layout;
    }
    return *suiting[Random(test.key, 0x6c61796f7574).below(count)]; // "layout"
}

QByteArray resultDetial(const Fleet &fleet, const PlannedTest &test, qint64 momentMsecs)
{
    if (test.kind == DemoKind::Sample)
        return "{}"; // the only public example
    if (momentMsecs < test.endedMsecs)
        return {};
    QByteArray text;
    JsonWriter json(text);
    layoutOf(test).write(json, Figures(fleet, test));
    return text;
}

} // namespace fabriscope::demo
