// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/tablefleet.h"

#include "app/record/decode.h"
#include "tests/benchmarks/fleetanswer.h"

#include <QSignalSpy>

#include <malloc.h>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int decodedTests = 100'000;

const QList<Record> &decodedFleet(int tests)
{
    static const QList<Record> records = decodeListAnswer(fleetAnswer(tests)).value().records;
    return records;
}

double heapBytes()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

StoredTest storedTest(const Record &record, int number)
{
    static const auto from = std::make_shared<const Provenance>();
    auto test = std::make_shared<NetTest>(*record.test);
    test->testId += u"-%1"_s.arg(number / decodedTests);
    StoredTest stored;
    stored.sequence = quint64(number) + 1;
    stored.key = {u"p"_s, test->testId};
    stored.test = std::move(test);
    stored.from = from;
    return stored;
}

} // namespace

bool waitUntilSettled(TestTableModel &model)
{
    static constexpr int longEnough = 300'000;
    QSignalSpy settled(&model, &TestTableModel::settled);
    while (!model.isSettled()) {
        if (!settled.wait(longEnough))
            return false;
    }
    return true;
}

double fillTable(TestTableModel &model, int count)
{
    static constexpr int batch = 20'000;
    const QList<Record> &records = decodedFleet(qMin(count, decodedTests));
    const double before = heapBytes();
    QList<StoredTest> tests;
    for (int i = 0; i < count; ++i) {
        tests.append(storedTest(records.at(i % records.size()), i));
        if (tests.size() < batch && i + 1 < count)
            continue;
        model.apply(std::exchange(tests, {}));
        if (!waitUntilSettled(model))
            return 0;
    }
    return heapBytes() - before;
}

double plainTestBytes()
{
    const QList<Record> &records = decodedFleet(decodedTests);
    const double before = heapBytes();
    QList<NetTestPtr> tests;
    for (const Record &record : records) {
        auto test = std::make_shared<NetTest>(*record.test);
        for (auto *hosts :
             {test->traffic ? &test->traffic->clients : nullptr, test->traffic ? &test->traffic->servers : nullptr,
              test->delay ? &test->delay->hosts : nullptr, test->comm ? &test->comm->hosts : nullptr}) {
            if (hosts)
                *hosts = hosts->toList(); // members of its own, as plain values would be
        }
        tests.append(std::move(test));
    }
    return (heapBytes() - before) / double(qMax(records.size(), qsizetype(1)));
}

QList<StoredTest> newerVersions(const TestTableModel &model, int count)
{
    static quint64 sequence = quint64(1) << 40;
    QList<StoredTest> tests;
    const int step = qMax(1, model.rowCount() / count);
    for (int row = 0; row < model.rowCount() && tests.size() < count; row += step) {
        StoredTest stored = *model.testAt(row);
        auto test = std::make_shared<NetTest>(*stored.test);
        test->status = ++sequence % 2 == 0 ? u"Failed"_s : u"Finished"_s;
        stored.test = std::move(test);
        stored.sequence = sequence;
        tests.append(stored);
    }
    return tests;
}

PlainTable::PlainTable(TestTableModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const StoredTest stored = *model.testAt(row);
        for (int column = 0; column < columns; ++column)
            m_texts.append(*m_shared.insert(fieldCatalogue().at(column).text(*stored.test)));
    }
}

int PlainTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size() / columns);
}

int PlainTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PlainTable::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? m_texts.at(index.row() * columns + index.column()) : QVariant();
}

void PlainTable::change(int count)
{
    const int step = qMax(1, rowCount() / count);
    for (int row = 0; row < rowCount(); row += step) {
        QString &status = m_texts[row * columns];
        status = status == "Failed"_L1 ? u"Finished"_s : u"Failed"_s;
        emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

} // namespace fabriscope
