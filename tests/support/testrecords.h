// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QByteArray>

namespace fabriscope::testing {

/// A record made by hand, its raw bytes carrying the same id and status.
inline Record recordOf(const QString &testId, const QString &status = QStringLiteral("Finished"),
                       const QString &type = QStringLiteral("TrafficTest"))
{
    NetTest test;
    test.testId = testId;
    test.status = status;
    test.netTestType = type;
    test.created = TestTime::fromText(QStringLiteral("2026-01-02T03:04:05Z"));
    if (stateOf(status) != TestState::Running)
        test.finished = TestTime::fromText(QStringLiteral("2026-01-02T03:09:05Z"));
    const QByteArray raw = R"({"TestId":")" + testId.toUtf8() + R"(","Status":")" + status.toUtf8() + "\"}";
    return {std::make_shared<const NetTest>(std::move(test)), raw};
}

inline Provenance provenanceAt(const QDateTime &receivedAt)
{
    return {.source = QStringLiteral("127.0.0.1"),
            .requestId = QStringLiteral("R-1"),
            .maxResults = 100,
            .receivedAt = receivedAt};
}

} // namespace fabriscope::testing
