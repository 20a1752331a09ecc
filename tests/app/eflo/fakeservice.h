// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/client.h"
#include "tests/support/fakenetwork.h"

#include <QPromise>
#include <QStringList>

#include <utility>
#include <vector>

namespace fabriscope {

/// Waits short enough for a test, long enough to be told from none.
inline Pacing shortPacing()
{
    return {200, 200, 2, 4, 20};
}

/// What a FakeService signs with.
struct FakeKeys {
    Credentials keys;
    std::optional<Problem> problem;
    int asked = 0;     ///< how often
    int renewals = 0;  ///< how often for others
    bool held = false; ///< nobody gets an answer before release()
    std::vector<QPromise<Result<Credentials>>> waiting;

    [[nodiscard]] Result<Credentials> said() const
    {
        return problem ? Result<Credentials>(tl::unexpected(*problem)) : Result<Credentials>(keys);
    }
    void release()
    {
        held = false;
        for (auto &promise : std::exchange(waiting, {})) {
            promise.addResult(said());
            promise.finish();
        }
    }
};

class FakeProvider final : public CredentialsProvider {
public:
    explicit FakeProvider(FakeKeys &keys) : m_keys(keys) { }
    QFuture<Result<Credentials>> credentials() override
    {
        ++m_keys.asked;
        return answer();
    }
    QFuture<Result<Credentials>> renewed(const Credentials &) override
    {
        ++m_keys.renewals;
        return answer();
    }

private:
    [[nodiscard]] QFuture<Result<Credentials>> answer()
    {
        if (!m_keys.held)
            return QtFuture::makeReadyFuture(m_keys.said());
        QPromise<Result<Credentials>> promise;
        promise.start();
        m_keys.waiting.push_back(std::move(promise));
        return m_keys.waiting.back().future();
    }

    FakeKeys &m_keys;
};

/// A client of a made-up region over a fake network.
struct FakeService : FakeKeys {
    explicit FakeService(const Credentials &credentials = {QStringLiteral("LTAI-test-key-0001"),
                                                           QStringLiteral("s3cret"),
                                                           {}})
        : FakeKeys{credentials}
        , client(std::make_unique<Client>(Client::Settings{*Endpoint::ofRegion(QStringLiteral("cn-test")), std::nullopt,
                                                           shortPacing(), network.factory()},
                                          std::make_unique<FakeProvider>(*this)))
    {
    }

    FakeNetwork network;
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
