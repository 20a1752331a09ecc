// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/serviceproblem.h"

#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Service)
};

constexpr qsizetype longestMessage = 500;
constexpr qsizetype longestWord = 120;

struct Words {
    Problem::Kind kind;
    QString happened;
    QString remedy;
};

QString message(const ErrorReport &report)
{
    QString text = redacted(report.body.message, report.credentials, longestMessage);
    while (text.endsWith(u'.') || text.endsWith(u'。'))
        text.chop(1);
    return text;
}

/// The action that AccessDeniedDetail names if it looks like one, else the one that was asked for.
QString missingAction(const ErrorReport &report)
{
    static const QRegularExpression action(u"^[A-Za-z0-9-]{1,40}:[A-Za-z0-9*]{1,80}$"_s);
    if (action.match(report.body.deniedAction).hasMatch())
        return report.body.deniedAction;
    return permissionOf(report.request.action);
}

Words keyWords(const ErrorReport &report)
{
    const QString key = report.credentials.shownId();
    switch (report.error.meaning) {
    case ErrorMeaning::UnknownKey:
        return {Problem::Kind::Credentials, ServiceText::tr("The service does not know the access key %1").arg(key),
                ServiceText::tr("Check the AccessKey id, or make a new access key in the RAM console")};
    case ErrorMeaning::DisabledKey:
        return {Problem::Kind::Credentials, ServiceText::tr("The access key %1 is disabled").arg(key),
                ServiceText::tr("Enable it in the RAM console, or use another one")};
    case ErrorMeaning::WrongSecret:
        return {Problem::Kind::Credentials, ServiceText::tr("The secret does not belong to the access key %1").arg(key),
                ServiceText::tr("Enter the AccessKey secret again, without blanks or line breaks")};
    case ErrorMeaning::NonceUsed:
        return {Problem::Kind::Service, ServiceText::tr("The service says that it has seen this very request before"),
                ServiceText::tr("Try again; if it stays so, look for something in between that repeats requests")};
    default:
        return {Problem::Kind::Credentials,
                report.credentials.securityToken.isEmpty()
                    ? ServiceText::tr("The access key %1 is a temporary one and needs its security token").arg(key)
                    : ServiceText::tr("The security token of the access key %1 is expired or wrong").arg(key),
                ServiceText::tr("Get new temporary keys, all three parts together")};
    }
}

Words clockWords(const ErrorReport &report)
{
    const QString remedy = ServiceText::tr("Set this computer's clock, best by switching on automatic time");
    if (!report.error.clockOffSecs)
        return {Problem::Kind::Clock, ServiceText::tr("This computer's clock is too far from the service's"), remedy};
    const qint64 off = *report.error.clockOffSecs;
    if (off == 0) {
        return {Problem::Kind::Clock,
                ServiceText::tr("The service refuses the time of the request, though both clocks agree"),
                ServiceText::tr("Try again; if it stays so, the proxy may keep requests for too long")};
    }
    return {Problem::Kind::Clock, clockSkewText(off), remedy};
}

Words permissionWords(const ErrorReport &report)
{
    const QString key = report.credentials.shownId();
    const QString action = missingAction(report);
    if (report.body.noPermissionType.compare("ExplicitDeny"_L1, Qt::CaseInsensitive) == 0) {
        return {Problem::Kind::Permission, ServiceText::tr("A policy denies %2 to the access key %1").arg(key, action),
                ServiceText::tr("Ask the administrator of the account to take that policy away")};
    }
    return {Problem::Kind::Permission, ServiceText::tr("The access key %1 has no permission for %2").arg(key, action),
            ServiceText::tr(
                "Ask the administrator of the account to grant it, for instance by AliyunLINGJUNReadOnlyAccess")};
}

Words notFoundWords(const ErrorReport &report)
{
    if (report.request.action == Action::DescribeNetTestResult) {
        return {Problem::Kind::NotFound, ServiceText::tr("The service has no such test (any more)"),
                ServiceText::tr("Check the test id and the region, or refresh the list")};
    }
    return {Problem::Kind::NotFound, ServiceText::tr("The service does not find what was asked for"),
            ServiceText::tr("Check the resource group and the region")};
}

Words redirectWords(const ErrorReport &report)
{
    const QUrl target(QString::fromUtf8(report.answer.header("location")));
    const QString remedy =
        ServiceText::tr("Check the address of the service and the proxy; no credentials were sent on");
    if (target.host().isEmpty())
        return {Problem::Kind::Answer, ServiceText::tr("Another page of the same host was named instead of an answer"),
                remedy};
    return {Problem::Kind::Answer,
            ServiceText::tr("A redirect to %1 came instead of an answer").arg(displayText(target.host(), longestWord)),
            remedy};
}

Words betweenWords(const ErrorReport &report)
{
    if (report.error.meaning == ErrorMeaning::ProxySignIn) {
        return {Problem::Kind::Proxy, ServiceText::tr("The proxy wants a user name and a password, or other ones"),
                ServiceText::tr("Check the proxy's address and its user name and password")};
    }
    return {Problem::Kind::Answer, ServiceText::tr("A web page came instead of the service's answer"),
            ServiceText::tr("Something in between answered, often a proxy or a sign-in page: check the proxy and the "
                            "address of the service")};
}

Words serviceWords(const ErrorReport &report)
{
    switch (report.error.meaning) {
    case ErrorMeaning::Throttled:
        return {Problem::Kind::Throttled,
                ServiceText::tr("The account made more calls than the service allows in a minute"),
                ServiceText::tr("Wait a minute; the limit is shared by everybody who uses the account")};
    case ErrorMeaning::LimitExceeded:
        return {Problem::Kind::Throttled,
                ServiceText::tr("The service's own servers are asked too often at the moment"),
                ServiceText::tr("Try again in a minute")};
    case ErrorMeaning::Unavailable:
        return {Problem::Kind::Service, ServiceText::tr("The service is not available at the moment"),
                ServiceText::tr("Try again in a few minutes; if it stays so, report it with the request id")};
    case ErrorMeaning::GatewayFailed:
        return {Problem::Kind::Service, ServiceText::tr("A gateway in front of the service got no answer from it"),
                ServiceText::tr("Try again in a few minutes; if it stays so, check the proxy")};
    case ErrorMeaning::NotOfferedHere:
        return {Problem::Kind::Service, ServiceText::tr("The host does not offer this call"),
                ServiceText::tr("Check the region and the address of the service")};
    case ErrorMeaning::PageTokenRefused:
        return {Problem::Kind::Answer,
                ServiceText::tr("The service no longer knows the place in the list where it was to go on"),
                ServiceText::tr("Refresh to read the list again from its first page")};
    default:
        break;
    }
    const QString said = message(report);
    return {Problem::Kind::Service,
            said.isEmpty() ? ServiceText::tr("The service refused the request without saying why")
                           : ServiceText::tr("The service refused the request: %1").arg(said),
            ServiceText::tr("Check the resource group, the type and the address of the service")};
}

Words wordsFor(const ErrorReport &report)
{
    switch (report.error.meaning) {
    case ErrorMeaning::UnknownKey:
    case ErrorMeaning::DisabledKey:
    case ErrorMeaning::WrongSecret:
    case ErrorMeaning::NonceUsed:
    case ErrorMeaning::TokenRefused:
        return keyWords(report);
    case ErrorMeaning::ClockOff:
        return clockWords(report);
    case ErrorMeaning::NotAllowed:
        return permissionWords(report);
    case ErrorMeaning::NotFound:
        return notFoundWords(report);
    case ErrorMeaning::Redirected:
        return redirectWords(report);
    case ErrorMeaning::ProxySignIn:
    case ErrorMeaning::WebPage:
        return betweenWords(report);
    default:
        // Whatever the status makes of it, a page of HTML was not written by the service.
        if (report.body.isWebPage && report.error.meaning != ErrorMeaning::Throttled)
            return betweenWords(report);
        return serviceWords(report);
    }
}

QString detailOf(const ErrorReport &report)
{
    QStringList lines;
    if (report.error.meaning == ErrorMeaning::NotAllowed)
        lines += smallestPolicy(missingAction(report));
    if (report.error.meaning == ErrorMeaning::WrongSecret)
        lines += ServiceText::tr("The service's message is left out, because it repeats the signed request");
    else if (const QString said = message(report); !said.isEmpty())
        lines += said;
    if (report.answer.status < 200 || report.answer.status >= 300)
        lines += ServiceText::tr("HTTP status %1").arg(report.answer.status);
    return lines.join(u'\n');
}

} // namespace

QString smallestPolicy(const QString &missingAction)
{
    QStringList actions{u"eflo:ListNetTestResults"_s, u"eflo:DescribeNetTestResult"_s};
    if (!actions.contains(missingAction))
        actions += missingAction;
    return uR"({"Version":"1","Statement":[{"Effect":"Allow","Action":["%1"],"Resource":"acs:eflo:*:*:cluster/*"}]})"_s
        .arg(actions.join(uR"(",")"_s));
}

Problem serviceProblem(const ErrorReport &report)
{
    const Words words = wordsFor(report);
    Problem problem;
    problem.kind = words.kind;
    problem.happened = words.happened;
    problem.remedy = words.remedy;
    problem.detail = detailOf(report);
    problem.code = redacted(report.body.code, report.credentials, longestWord);
    problem.requestId = redacted(report.body.requestId, report.credentials, longestWord);
    problem.request = nameOf(report.request.action);
    return problem;
}

} // namespace fabriscope
