// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/chainsource.h"

#include "app/accounts/accountproblem.h"
#include "app/futures/whendone.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ChainSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ChainSource)
};

} // namespace

ChainSource::ChainSource(std::vector<Link> links) : m_links(std::move(links)) { }

FetchFuture ChainSource::fetch()
{
    if (m_found)
        return m_links.at(*m_found).source->fetch();
    auto promise = newFetch();
    ask(0, promise, {});
    return promise->future();
}

void ChainSource::ask(std::size_t place, const std::shared_ptr<FetchPromise> &promise, const QStringList &failures)
{
    if (place == m_links.size()) {
        return endFetch(
            *promise,
            tl::unexpected(credentialsProblem(
                ChainSourceText::tr("None of the usual places has credentials"),
                ChainSourceText::tr("Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or run "
                                    "“aliyun configure”, or choose other credentials"),
                failures.join(u'\n'))));
    }
    whenDone(m_links.at(place).source->fetch(), &m_context, [this, place, promise, failures](const Fetched &fetched) {
        if (fetched)
            m_found = place;
        if (fetched || m_links.at(place).isFinal)
            return endFetch(*promise, fetched);
        ask(place + 1, promise, failures + QStringList{fetched.error().happened});
    });
}

QString ChainSource::description() const
{
    return m_found ? m_links.at(*m_found).source->description()
                   : ChainSourceText::tr("The first of the usual places that has credentials");
}

} // namespace fabriscope
