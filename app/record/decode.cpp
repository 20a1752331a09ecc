// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/decode.h"

#include "app/record/jsonsource.h"
#include "app/record/jsonvalue.h"
#include "app/record/recordreader.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

/// One decoding: the bytes, and what reads them.
struct Decoding {
    explicit Decoding(const QByteArray &json) : source(json), values(source, pool), reader(values) { }

    JsonSource source;
    TextPool pool;
    JsonValues values;
    RecordReader reader;
};

std::optional<int> toCount(const QString &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

void readResults(Decoding &decoding, ListAnswer &answer, ondemand::value &value)
{
    // Where the key stands twice, the last one counts, as everywhere.
    answer.records.clear();
    answer.skipped = 0;
    if (!JsonValues::isArray(value)) {
        decoding.values.check(value);
        if (!JsonValues::isNull(value))
            throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
        return;
    }
    for (auto result : value.get_array()) {
        ondemand::value element = std::move(result);
        if (!JsonValues::isObject(element)) {
            decoding.values.check(element);
            ++answer.skipped;
            continue;
        }
        const char *const start = element.raw_json_token().data();
        ondemand::object object = element.get_object();
        auto test = std::make_shared<const NetTest>(decoding.reader.read(object));
        answer.records.append({std::move(test), decoding.source.originalSince(start).toByteArray()});
    }
}

} // namespace

Result<ListAnswer> decodeListAnswer(const QByteArray &json)
{
    Decoding decoding(json);
    ListAnswer answer;
    const auto problem = decoding.source.readRoot([&](ondemand::object &root) {
        answer = {};
        decoding.values.eachField(root, [&](std::string_view key, ondemand::value &value) {
            if (key == "NetTestResults")
                readResults(decoding, answer, value);
            else if (key == "RequestId")
                answer.requestId = decoding.values.uniqueText(value);
            else if (key == "NextToken")
                answer.nextToken = decoding.values.uniqueText(value);
            else if (key == "MaxResults")
                answer.maxResults = toCount(decoding.values.uniqueText(value));
            else
                return false;
            return true;
        });
    });
    if (problem)
        return tl::unexpected(*problem);
    return answer;
}

Result<DescribeAnswer> decodeDescribeAnswer(const QByteArray &json)
{
    Decoding decoding(json);
    DescribeAnswer answer;
    NetTest test;
    const auto problem = decoding.source.readRoot([&](ondemand::object &root) {
        answer = {};
        test = {};
        decoding.values.eachField(root, [&](std::string_view key, ondemand::value &value) {
            if (key == "RequestId")
                answer.requestId = decoding.values.uniqueText(value);
            else if (key == "ResultDetial")
                answer.resultDetial = decoding.values.uniqueText(value);
            else
                return decoding.reader.readField(test, key, value);
            return true;
        });
    });
    if (problem)
        return tl::unexpected(*problem);
    answer.record = {std::make_shared<const NetTest>(std::move(test)), decoding.source.wholeObject()};
    return answer;
}

Result<Record> decodeRecord(const QByteArray &json)
{
    Decoding decoding(json);
    NetTest test;
    const auto problem = decoding.source.readRoot([&](ondemand::object &root) { test = decoding.reader.read(root); });
    if (problem)
        return tl::unexpected(*problem);
    return Record{std::make_shared<const NetTest>(std::move(test)), decoding.source.wholeObject()};
}

} // namespace fabriscope
