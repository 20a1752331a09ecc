// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/rowfacts.h"
#include "app/nettest/nettest.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace fabriscope {

/// Every thing the program knows about a test that can be a column, a query key or a CSV heading.
/// Declared in the order they are offered. Names are the service's own where it has one.
enum class FieldId : quint8 {
    Status,
    TestId,
    NetTestType,
    Cluster,       ///< ClusterName, or ClusterId where there is no name; matches both
    Members,       ///< count of all entries of Clients, Servers and Hosts
    Configuration, ///< the settings in a few words: "RDMA · Fullmesh · QP 8 · GDR · 30 s"
    Created,       ///< CreationTime
    Elapsed,       ///< FinishedTime − CreationTime, in s
    Port,
    NetworkMode,
    Finished, ///< FinishedTime
    ClusterId,
    ClusterName,
    Protocol,
    TrafficModel,
    Duration, ///< TrafficTest.Duration, in s
    QP,
    GDR,
    Clients,     ///< count
    Servers,     ///< count
    Hosts,       ///< count of the Hosts of DelayTest and CommTest
    Library,     ///< CommTest.Type
    Collective,  ///< CommTest.Model
    GPUNum,      ///< CommTest.GPUNum
    MemberNames, ///< every ResourceId, IP and ServerName: query key "host"
    Bonds,       ///< every Bond: query key "bond"
    Seen,        ///< when the record was last known to be so; not of the record, but of its row (RowFacts)
    Gone,        ///< since when the service has the test no more; likewise
};

/// A raw value to sort, compare and export by. monostate: missing (sorts last in both directions).
/// qint64: a moment in ms since the epoch, UTC. double: a number in the field's unit.
using FieldValue = std::variant<std::monostate, QString, double, qint64>;

enum class FieldKind : quint8 { Text, Number, Time, Flag };

/// Asked for one text after the other until it answers true.
using TextPredicate = std::function<bool(QStringView)>;

/// One entry of the catalogue. A plain value; all functions may be called on any thread.
struct Field {
    FieldId id;
    const char *key; ///< stable ASCII name: settings, query, and CSV heading: "status", "qp"
    FieldKind kind;
    const char *unit;  ///< "s" or ""
    bool shownAtFirst; ///< among the sensible dozen of a new table
    bool inFreeWords;  ///< a query's word without a key is compared with it (not so with counts and repetitions)
    FieldValue (*value)(const NetTest &); ///< raw
    QString (*text)(const NetTest &);     ///< one line to show, translated, display-safe, "" when missing
    /// What a query term is compared with, as sent (not cleaned), without building anything: true as soon as the
    /// predicate answers true.
    bool (*anyText)(const NetTest &, const TextPredicate &);
    // Of a field that no record tells, but its row: the functions above find nothing then.
    FieldValue (*rowValue)(const RowFacts &) = nullptr;
    QString (*rowText)(const RowFacts &, qint64 nowMsecs) = nullptr;

    [[nodiscard]] bool isOfRow() const { return rowValue != nullptr; }
    [[nodiscard]] FieldValue valueIn(const NetTest &test, const RowFacts &facts) const;
    [[nodiscard]] QString textIn(const NetTest &test, const RowFacts &facts) const; ///< as of now

    [[nodiscard]] QString title() const;      ///< translated
    [[nodiscard]] QString tooltip() const;    ///< translated, plain text: what it is, its unit, the service's name
    [[nodiscard]] QString csvHeading() const; ///< never translated: "duration (s)"
};

/// All fields, in the order of FieldId.
[[nodiscard]] const QList<Field> &fieldCatalogue();
[[nodiscard]] const Field &field(FieldId id);
/// By stable key or one of its other names ("id" and "testid", "gpus" and "gpunum"), in any case; null if there is
/// none.
[[nodiscard]] const Field *fieldByKey(QStringView key);

/// Orders raw values of one field: numbers and moments by value, texts by locale-independent natural order
/// ("bond2" before "bond10"), missing last. Negative, zero or positive.
[[nodiscard]] int compareValues(const FieldValue &a, const FieldValue &b);

} // namespace fabriscope
