// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/rolesource.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

namespace {

struct RoleSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::RoleSource)
};

} // namespace

RoleSource::RoleSource(std::unique_ptr<CredentialSource> base, AssumedRole role, const SourceSurroundings &surroundings)
    : m_base(std::move(base)), m_role(std::move(role)), m_sts(surroundings)
{
}

FetchFuture RoleSource::fetch()
{
    auto promise = newFetch();
    whenDone(m_base->fetch(), &m_context, [this, promise](const Fetched &base) {
        if (!base)
            return endFetch(*promise, base);
        whenDone(m_sts.assumeRole(m_role, base->credentials), &m_context,
                 [promise](const Fetched &fetched) { endFetch(*promise, fetched); });
    });
    return promise->future();
}

QString RoleSource::description() const
{
    return RoleSourceText::tr("Role %1, assumed with: %2").arg(displayText(m_role.arn, 160), m_base->description());
}

} // namespace fabriscope
