// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/decode.h"

#include "app/record/answerproblem.h"
#include "app/record/recordblock.h"
#include "app/record/recordreader.h"

namespace fabriscope {

namespace ondemand = simdjson::ondemand;

namespace {

std::optional<int> toCount(const QString &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// Reads \a json with \a read(source), a second time through a mask if single bytes of it are bad.
template <class Read> std::optional<Problem> readAnswer(const QByteArray &json, Read read)
{
    if (json.size() > maxAnswerBytes)
        return answerTooLarge();
    JsonSource source(json);
    ReadError error = read(source);
    if (error.code == simdjson::UTF8_ERROR || error.code == simdjson::UNESCAPED_CHARS) {
        source.mask();
        error = read(source);
    }
    return error ? std::optional(unreadableAnswer(source, error)) : std::nullopt;
}

/// The elements of NetTestResults that are objects, still unread.
QList<std::string_view> elementsOf(const JsonValues &values, ondemand::value &results, int &skipped)
{
    QList<std::string_view> elements;
    if (JsonValues::isNull(results))
        return elements;
    ondemand::array array = results.get_array();
    for (auto result : array) {
        ondemand::value element = std::move(result);
        if (JsonValues::isObject(element)) {
            ondemand::object object = element.get_object();
            elements.append(withoutBlanks(object.raw_json()));
        } else {
            values.check(element);
            ++skipped;
        }
    }
    return elements;
}

ReadError readList(const JsonSource &source, ListAnswer &answer)
{
    ondemand::parser parser;
    TextPool pool;
    JsonValues values(source.toOriginal(), pool);
    QList<std::string_view> elements;
    answer = {};
    const ReadError error = readObject(parser, source.walked(), [&](ondemand::object &root) {
        values.eachField(root, [&](std::string_view key, ondemand::value &value) {
            if (key == "NetTestResults") {
                answer.skipped = 0; // where the key stands twice, the last one counts, as everywhere
                elements = elementsOf(values, value, answer.skipped);
            } else if (key == "RequestId") {
                answer.requestId = values.uniqueText(value);
            } else if (key == "NextToken") {
                answer.nextToken = values.uniqueText(value);
            } else if (key == "MaxResults") {
                answer.maxResults = toCount(values.uniqueText(value));
            } else {
                return false;
            }
            return true;
        });
    });
    if (error)
        return error;
    RecordBlock block = readRecords(source, elements);
    answer.records = std::move(block.records);
    return block.error;
}

/// The whole text from its first to its last brace.
QByteArray wholeObject(const JsonSource &source)
{
    return source.original(source.walked()).trimmed().toByteArray();
}

ReadError readDescription(const JsonSource &source, DescribeAnswer &answer)
{
    ondemand::parser parser;
    RecordPools pools;
    JsonValues values(source.toOriginal(), pools.texts);
    RecordReader reader(values, pools.members);
    NetTest test;
    answer = {};
    const ReadError error = readObject(parser, source.walked(), [&](ondemand::object &root) {
        values.eachField(root, [&](std::string_view key, ondemand::value &value) {
            if (key == "RequestId")
                answer.requestId = values.uniqueText(value);
            else if (key == "ResultDetial")
                answer.resultDetial = values.uniqueText(value);
            else
                return reader.readField(test, key, value);
            return true;
        });
    });
    answer.record = {std::make_shared<const NetTest>(std::move(test)), wholeObject(source)};
    return error;
}

} // namespace

Result<ListAnswer> decodeListAnswer(const QByteArray &json)
{
    ListAnswer answer;
    if (const auto problem = readAnswer(json, [&](const JsonSource &source) { return readList(source, answer); }))
        return tl::unexpected(*problem);
    return answer;
}

Result<DescribeAnswer> decodeDescribeAnswer(const QByteArray &json)
{
    DescribeAnswer answer;
    if (const auto problem =
            readAnswer(json, [&](const JsonSource &source) { return readDescription(source, answer); }))
        return tl::unexpected(*problem);
    return answer;
}

Result<Record> decodeRecord(const QByteArray &json)
{
    RecordBlock block;
    const auto problem = readAnswer(json, [&](const JsonSource &source) {
        RecordPools pools;
        block = readBlock(source, {source.walked()}, pools);
        return block.error;
    });
    if (problem)
        return tl::unexpected(*problem);
    return Record{block.records.front().test, block.records.front().raw.trimmed()};
}

} // namespace fabriscope
