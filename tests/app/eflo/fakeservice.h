// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/client.h"
#include "tests/support/fakenetwork.h"

#include <QStringList>

namespace fabriscope {

/// Waits short enough for a test, long enough to be told from none.
inline Pacing shortPacing()
{
    return {200, 200, 2, 4, 20};
}

/// A client of a made-up region over a fake network.
struct FakeService {
    explicit FakeService(const Credentials &credentials = {QStringLiteral("LTAI-test-key-0001"),
                                                           QStringLiteral("s3cret"),
                                                           {}})
        : keys(credentials)
        , client(std::make_unique<Client>(Client::Settings{*Endpoint::ofRegion(QStringLiteral("cn-test")), std::nullopt,
                                                           shortPacing(), network.factory()},
                                          [this]() -> Result<Credentials> {
                                              ++asked;
                                              if (keyProblem)
                                                  return tl::unexpected(*keyProblem);
                                              return keys;
                                          }))
    {
    }

    FakeNetwork network;
    Credentials keys;
    std::optional<Problem> keyProblem;
    int asked = 0; ///< how often the provider was
    std::unique_ptr<Client> client;
};

/// An answer of ListNetTestResults with a record for each id.
[[nodiscard]] inline QByteArray pageOf(const QStringList &ids, const QString &nextToken = {})
{
    QByteArrayList records;
    for (const QString &id : ids)
        records.append("{\"TestId\":\"" + id.toUtf8() + "\",\"Status\":\"Finished\"}");
    QByteArray json = "{\"RequestId\":\"REQ-" + QByteArray::number(ids.size())
        + "\",\"MaxResults\":100,\"NetTestResults\":[" + records.join(',') + "]";
    if (!nextToken.isEmpty())
        json += ",\"NextToken\":\"" + nextToken.toUtf8() + "\"";
    return json + "}";
}

} // namespace fabriscope
