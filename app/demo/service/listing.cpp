// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/listing.h"

#include "app/demo/records/recordencoder.h"
#include "app/demo/service/pagetoken.h"
#include "app/demo/service/parameters.h"

#include <algorithm>

namespace fabriscope::demo {

namespace {

constexpr int fewestResults = 20;
constexpr int mostResults = 100;

std::optional<int> clamped(const QString &text)
{
    if (text.isEmpty())
        return fewestResults;
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = QStringView(text).mid(isNegative || text.startsWith(u'+') ? 1 : 0);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool fits = false;
    const int number = digits.toInt(&fits);
    if (isNegative)
        return fewestResults;
    return fits ? std::clamp(number, fewestResults, mostResults) : mostResults;
}

bool matches(const Fleet &fleet, const PlannedTest &test, const ListQuery &query)
{
    return (query.netTestType.isEmpty() || netTestTypeOf(test) == query.netTestType)
        && (query.resourceGroupId.isEmpty() || fleet.resourceGroupOf(test) == query.resourceGroupId);
}

/// How many of the tests from \a first up to \a end match.
quint32 countMatching(const Fleet &fleet, const ListQuery &query, quint32 first, quint32 end)
{
    if (query.netTestType.isEmpty() && query.resourceGroupId.isEmpty())
        return end - first;
    quint32 count = 0;
    for (quint32 ordinal = first; ordinal < end; ++ordinal)
        count += matches(fleet, fleet.test(ordinal), query) ? 1 : 0;
    return count;
}

} // namespace

quint32 ListQuery::filter() const
{
    quint64 number = 0;
    for (const char c : netTestType + '\0' + resourceGroupId)
        number = Random::mixed(number, static_cast<unsigned char>(c));
    return static_cast<quint32>(number);
}

tl::expected<ListQuery, ServiceError> listQuery(const ParameterList &parameters)
{
    const auto maxResults = clamped(parameter(parameters, u"MaxResults"));
    if (!maxResults)
        return tl::unexpected(
            ServiceError{400, "InvalidParameter", "The parameter MaxResults is not a whole number.", {}, {}});
    ListQuery query;
    query.netTestType = parameter(parameters, u"NetTestType").toUtf8();
    query.resourceGroupId = parameter(parameters, u"ResourceGroupId").toUtf8();
    query.nextToken = parameter(parameters, u"NextToken").toUtf8();
    query.maxResults = *maxResults;
    return query;
}

tl::expected<ListedPage, ServiceError> listedPage(Fleet &fleet, const ListQuery &query, quint64 secret,
                                                  qint64 momentMsecs)
{
    const quint32 count = fleet.countAt(momentMsecs);
    quint32 below = count;
    if (!query.nextToken.isEmpty()) {
        const auto token = PageToken::fromText(query.nextToken, secret);
        if (!token || token->filter != query.filter() || token->belowOrdinal > count)
            return tl::unexpected(
                ServiceError{417, "UnsatisfiedExpect", "The NextToken is unknown or expired.", {}, {}});
        below = token->belowOrdinal;
    }
    ListedPage page;
    page.before = countMatching(fleet, query, below, count);
    page.inAll = page.before + countMatching(fleet, query, 0, below);
    quint32 next = below;
    while (next > 0) {
        const quint32 ordinal = next - 1;
        if (matches(fleet, fleet.test(ordinal), query)) {
            if (page.ordinals.size() == static_cast<std::size_t>(query.maxResults)) {
                page.nextToken = PageToken{next, query.filter()}.text(secret);
                break;
            }
            page.ordinals.push_back(ordinal);
        }
        --next;
    }
    return page;
}

} // namespace fabriscope::demo
