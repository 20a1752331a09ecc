// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/doctorsetup.h"

#include "app/accounts/environmentaccount.h"
#include "app/connection/connection.h"
#include "app/doctor/doctortext.h"

#include <QProcessEnvironment>

namespace fabriscope {

namespace {

/// Asks what a connection would ask; what hands the credentials out is made with the first question, on its thread.
DoctorSetup::CredentialsSource askedCredentials(const ConnectionSetup &setup)
{
    return [make = setup.makeCredentials, made = std::make_shared<std::unique_ptr<CredentialsProvider>>()] {
        if (!*made)
            *made = make();
        return (*made)->credentials();
    };
}

} // namespace

DoctorSetup doctorSetupOf(const ConnectionSetup &setup, const QString &resourceGroup)
{
    return {.name = setup.name,
            .endpoint = setup.client.endpoint,
            .proxy = setup.client.proxy,
            .proxyPassword = setup.client.proxyPassword,
            .resourceGroup = resourceGroup,
            .credentials = setup.makeCredentials ? askedCredentials(setup) : knownCredentials(setup.credentials),
            .pacing = setup.client.pacing};
}

DoctorSetup doctorSetupOf(const QProcessEnvironment &environment)
{
    DoctorSetup setup{.name = DoctorText::tr("Environment")};
    if (const auto endpoint = environmentEndpoint(environment))
        setup.endpoint = *endpoint;
    const auto keys = environmentKeys(environment);
    if (!keys)
        setup.credentials = knownCredentials(tl::unexpected(keys.error()));
    else if (*keys)
        setup.credentials = knownCredentials(**keys);
    return setup;
}

DoctorSetup::CredentialsSource knownCredentials(const Result<Credentials> &credentials)
{
    return [credentials] {
        QPromise<Result<Credentials>> promise;
        promise.start();
        promise.addResult(credentials);
        promise.finish();
        return promise.future();
    };
}

Problem noCredentialsProblem()
{
    return {.kind = Problem::Kind::Credentials,
            .happened = DoctorText::tr("There are no credentials"),
            .remedy = DoctorText::tr("Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET")};
}

} // namespace fabriscope
