// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/answerreader.h"

#include "app/eflo/unpack.h"

#include <QCryptographicHash>

namespace fabriscope {

namespace {

using Outcome = tl::expected<Reading, ServiceError>;

constexpr int firstGoodStatus = 200;
constexpr int firstOtherStatus = 300;

/// An answer without any content may be an error object that came with a good status.
bool saysSomething(const ListAnswer &list)
{
    return !list.records.isEmpty() || !list.nextToken.isEmpty() || list.skipped > 0;
}

bool saysSomething(const DescribeAnswer &answer)
{
    const NetTest &test = *answer.record.test;
    return !test.testId.isEmpty() || !test.status.isEmpty() || !answer.resultDetial.isEmpty();
}

Outcome unreadable(Problem problem, const HttpAnswer &answer, const ServiceRequest &request,
                   const Credentials &credentials)
{
    const ErrorBody body = readErrorBody(answer);
    if (body.namesError() || body.isWebPage)
        return tl::unexpected(readServiceError(answer, request, credentials));
    problem.requestId = readServiceError(answer, request, credentials).problem.requestId;
    problem.request = nameOf(request.action);
    return tl::unexpected(ServiceError{ErrorMeaning::AnswerUnreadable, problem, {}, {}});
}

template <class T>
Outcome finishReading(Result<T> decoded, const HttpAnswer &answer, const ServiceRequest &request,
                      const Credentials &credentials, const std::function<Reading(T &&)> &wrap)
{
    if (!decoded)
        return unreadable(decoded.error(), answer, request, credentials);
    if (!saysSomething(*decoded) && readErrorBody(answer).namesError())
        return tl::unexpected(readServiceError(answer, request, credentials));
    Reading reading = wrap(std::move(*decoded));
    reading.origin.receivedAt = answer.receivedAt;
    if (reading.origin.requestId.isEmpty())
        reading.origin.requestId = QString::fromUtf8(answer.header("x-acs-request-id"));
    return reading;
}

Reading listReading(ListAnswer &&list)
{
    ListReading reading{std::move(list), {}};
    reading.marks.reserve(reading.answer.records.size());
    for (const Record &record : std::as_const(reading.answer.records))
        reading.marks.append(QCryptographicHash::hash(record.raw, QCryptographicHash::Blake2b_256));
    const AnswerOrigin origin{reading.answer.requestId, reading.answer.maxResults, {}};
    return {origin, std::move(reading)};
}

Reading describeReading(DescribeAnswer &&answer)
{
    const AnswerOrigin origin{answer.requestId, std::nullopt, {}};
    return {origin, std::move(answer)};
}

} // namespace

Outcome readAnswer(const HttpAnswer &answer, const ServiceRequest &request, const Credentials &credentials)
{
    HttpAnswer plain = answer;
    const auto body = unpackedBody(answer, maxAnswerBytes);
    plain.body = body.value_or(QByteArray());
    if (plain.status < firstGoodStatus || plain.status >= firstOtherStatus)
        return tl::unexpected(readServiceError(plain, request, credentials));
    if (!body)
        return unreadable(body.error(), plain, request, credentials);
    if (request.action == Action::ListNetTestResults)
        return finishReading<ListAnswer>(decodeListAnswer(plain.body), plain, request, credentials, listReading);
    return finishReading<DescribeAnswer>(decodeDescribeAnswer(plain.body), plain, request, credentials,
                                         describeReading);
}

} // namespace fabriscope
