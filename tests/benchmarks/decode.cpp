// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/decode.h"

#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/fleetanswer.h"

#include <QJsonDocument>

namespace fabriscope {

using namespace Qt::StringLiterals;

Benchmark decodeBenchmark()
{
    return {u"decode"_s,
            u"An answer of 100,000 tests decoded into our values; plain: QJsonDocument::fromJson alone."_s,
            {Goal::Kind::RatioBelow, 1.0},
            5,
            [](bool smoke) {
                const int tests = smoke ? 20 : 100'000;
                const QByteArray json = fleetAnswer(tests);
                return Contest{
                    [json, tests] {
                        return timed([&json] { return decodeListAnswer(json); },
                                     [tests](const auto &answer) { return answer && answer->records.size() == tests; });
                    },
                    [json] {
                        return timed([&json] { return QJsonDocument::fromJson(json); },
                                     [](const QJsonDocument &document) { return document.isObject(); });
                    }};
            }};
}

} // namespace fabriscope
