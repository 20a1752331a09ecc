// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/jsonwriter.h"
#include "app/demo/results/figures.h"
#include "app/demo/results/layouts.h"

namespace fabriscope::demo {

namespace {

constexpr std::array<const char *, 4> checkItems{"link", "mtu", "pfc", "route"};

void writeCheck(JsonWriter &json, const Figures &figures, int member, const char *item, bool passed)
{
    const PortId port = figures.port(member);
    json.beginObject();
    json.string("host", figures.fleet().hosts().host(hostOf(port)).resourceId);
    json.string("bond", "bond" + QByteArray::number(bondOf(port) + 1));
    json.string("item", item);
    json.string("result", passed ? "pass" : "fail");
    json.endObject();
}

/// Whether the cause of the test's failure lies at this member.
bool isCulprit(const Figures &figures, int member)
{
    const PlantedFaults &faults = figures.fleet().faults();
    switch (figures.test().failure) {
    case FailureCause::SickHost:
        return faults.sickHost == hostOf(figures.port(member));
    case FailureCause::SickPort:
        return faults.sickPort == figures.port(member);
    case FailureCause::SlowPair:
        return faults.slowPair->first == hostOf(figures.port(member))
            || faults.slowPair->second == hostOf(figures.port(member));
    case FailureCause::BadNight:
        return true;
    case FailureCause::Chance:
        return member == 0;
    case FailureCause::None:
        break;
    }
    return false;
}

/// Whether nothing comes through between two members: one of them is at fault, or what lies between them is.
bool isCut(const Figures &figures, int from, int to)
{
    if (figures.test().failure == FailureCause::SlowPair)
        return isCulprit(figures, from) && isCulprit(figures, to);
    return isCulprit(figures, from) || isCulprit(figures, to);
}

} // namespace

void writeChecks(JsonWriter &json, const Figures &figures)
{
    json.beginObject();
    json.key("checks");
    json.beginArray();
    for (int member = 0; member < figures.members(); ++member) {
        for (const char *item : checkItems)
            writeCheck(json, figures, member, item, item != checkItems[0] || !isCulprit(figures, member));
    }
    json.endArray();
    json.endObject();
}

void writeReachability(JsonWriter &json, const Figures &figures)
{
    const auto address = [&figures](int member) { return figures.fleet().hosts().bondAddress(figures.port(member)); };
    json.beginObject();
    json.key("reachability");
    json.beginObject();
    for (int from = 0; from < figures.members(); ++from) {
        json.key(address(from));
        json.beginObject();
        for (int to = 0; to < figures.members(); ++to) {
            if (from != to)
                json.string(address(to), isCut(figures, from, to) ? "timeout" : "ok");
        }
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

void writeBreakOff(JsonWriter &json, const Figures &figures)
{
    const PortId port = figures.port(static_cast<int>(figures.test().key % quint64(figures.members())));
    json.beginObject();
    json.string("errorCode", "AgentTimeout");
    json.string("errorMsg", "no answer from " + figures.fleet().hosts().host(hostOf(port)).resourceId + " within 60 s");
    json.endObject();
}

} // namespace fabriscope::demo
