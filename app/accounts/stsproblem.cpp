// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/stsproblem.h"

#include "app/accounts/ststext.h"
#include "app/eflo/serviceproblem.h"
#include "app/nettest/displaytext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 500;
constexpr qsizetype longestArn = 160;

QString policyFor(const QString &roleArn)
{
    return uR"({"Version":"1","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"%1"}]})"_s.arg(
        roleArn);
}

void sayNotAllowed(Problem &problem, const ServiceRequest &request, const QString &key, const QString &role)
{
    problem.kind = Problem::Kind::Permission;
    if (request.action == Action::AssumeRoleWithOidc) {
        problem.happened = StsText::tr("The OIDC token may not assume the role %1").arg(role);
        problem.remedy = StsText::tr("Let the role trust this OIDC provider, its audience and its subject");
        return;
    }
    problem.happened = StsText::tr("The access key %1 may not assume the role %2 (sts:AssumeRole)").arg(key, role);
    problem.remedy = StsText::tr("Ask the administrator to grant sts:AssumeRole on that role and to let the role trust "
                                 "this user; the key of the account itself can assume no role");
    problem.detail = policyFor(role) + u'\n' + problem.detail;
}

void sayRefused(Problem &problem, const QString &said, const QString &role)
{
    problem.kind = Problem::Kind::Credentials;
    problem.happened = said.isEmpty() ? StsText::tr("STS did not hand out keys for the role %1").arg(role)
                                      : StsText::tr("STS did not hand out keys for the role %1: %2").arg(role, said);
    problem.remedy = StsText::tr("Check the role's ARN, the session name, the duration and the external id");
}

} // namespace

ServiceError readStsError(const HttpAnswer &answer, const ServiceRequest &request, const Credentials &credentials,
                          const QString &roleArn)
{
    ServiceError error = readServiceError(answer, request, credentials);
    const ErrorBody body = readErrorBody(answer);
    const QString role = displayText(roleArn, longestArn);
    const bool notAllowed = error.meaning == ErrorMeaning::NotAllowed || body.code.contains("NoPermission"_L1);
    QString said = redacted(body.message, credentials, longestMessage);
    while (said.endsWith(u'.'))
        said.chop(1);
    if (body.code.startsWith("AuthenticationFail.OIDCToken"_L1)) {
        error.problem.kind = Problem::Kind::Credentials;
        error.problem.happened = body.code.endsWith(".Expired"_L1) ? StsText::tr("The OIDC token is expired")
                                                                   : StsText::tr("STS does not accept the OIDC token");
        error.problem.remedy = StsText::tr("Have the token file written anew, and check the OIDC provider");
    } else if (notAllowed) {
        error.problem.detail = said;
        sayNotAllowed(error.problem, request, credentials.shownId(), role);
    } else if (body.code.startsWith("EntityNotExist.Role"_L1)) {
        error.problem.kind = Problem::Kind::Credentials;
        error.problem.happened = StsText::tr("There is no role %1").arg(role);
        error.problem.remedy = StsText::tr("Check the role's ARN");
    } else if (error.meaning == ErrorMeaning::Refused || error.meaning == ErrorMeaning::NotFound) {
        sayRefused(error.problem, said, role);
    }
    return error;
}

} // namespace fabriscope
