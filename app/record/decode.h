// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"
#include "app/record/record.h"

namespace fabriscope {

/// One answer of ListNetTestResults.
struct ListAnswer {
    QList<Record> records;
    QString requestId;
    QString nextToken;             ///< empty: this was the last page
    std::optional<int> maxResults; ///< as the answer says it
    int skipped = 0;               ///< elements of NetTestResults that were not objects
};

/// One answer of DescribeNetTestResult.
struct DescribeAnswer {
    Record record; ///< the whole answer is the record
    QString requestId;
    QString resultDetial; ///< the string as sent; its layout is documented nowhere; may be empty

    friend bool operator==(const DescribeAnswer &, const DescribeAnswer &) = default;
};

/// Largest answer read, in bytes (after unpacking).
inline constexpr qsizetype maxAnswerBytes = qsizetype(256) * 1024 * 1024;

/// Decodes the answer of ListNetTestResults. Any thread; keeps no reference to \a json.
/// Errors (Kind::Answer): larger than maxAnswerBytes, not JSON, root not an object, NetTestResults neither absent, null
/// nor an array. Everything else of the service's oddities is read: a field of the wrong type becomes its JSON text.
[[nodiscard]] Result<ListAnswer> decodeListAnswer(const QByteArray &json);

/// Decodes the answer of DescribeNetTestResult; the same errors.
[[nodiscard]] Result<DescribeAnswer> decodeDescribeAnswer(const QByteArray &json);

/// Decodes one record (one JSON object). Kind::Answer if it is none.
[[nodiscard]] Result<Record> decodeRecord(const QByteArray &json);

/// Writes `{"NetTestResults":[…]}` with each record's own bytes, in the order given, so that it can be opened again.
[[nodiscard]] QByteArray encodeRecords(const QList<QByteArray> &raws);

} // namespace fabriscope
