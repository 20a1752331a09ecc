// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/testtablemodel.h"
#include "tests/app/browse/reference.h"
#include "tests/support/madetests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Whatever is done to the model in whatever order, it shows what the plain way would show.
class TestAnyOrder : public QObject {
    Q_OBJECT
private slots:
    void anythingInAnyOrder_data();
    void anythingInAnyOrder();
};

namespace {

struct Checked {
    TestTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QStringList idsOf(const TestTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.testAt(row)->key.testId);
    return ids;
}

/// Changes a model at random, and keeps the tests it must hold.
class Monkey {
public:
    Monkey(TestTableModel &model, quint32 seed) : m_model(model), m_fleet(seed) { }

    void act()
    {
        switch (m_fleet.random().bounded(8)) {
        case 0:
        case 1:
            add(m_fleet.random().bounded(1, 40));
            break;
        case 2:
        case 3:
            change(m_fleet.random().bounded(1, 12));
            break;
        case 4:
        case 5:
            filter();
            break;
        case 6:
            sort();
            break;
        case 7:
            if (m_fleet.random().bounded(6) == 0)
                clear();
            break;
        }
    }

    [[nodiscard]] QStringList expected() const
    {
        const auto sortField = m_model.sortColumn() < 0 ? std::nullopt : std::optional(FieldId(m_model.sortColumn()));
        return referenceRows(m_tests, m_model.query(), sortField, m_model.sortOrder());
    }

private:
    void add(int count)
    {
        const QList<StoredTest> added = m_fleet.next(count);
        m_tests += added;
        m_model.apply(added);
    }

    void change(int count)
    {
        QList<StoredTest> changed;
        for (int i = 0; i < count && !m_tests.isEmpty(); ++i) {
            StoredTest &test = m_tests[m_fleet.random().bounded(m_tests.size())];
            test = m_fleet.version(test.key.testId.mid(5).toInt());
            changed += test;
        }
        m_model.apply(changed);
    }

    void filter()
    {
        static const QStringList queries{QString(),
                                         u"status:failed"_s,
                                         u"-status:failed"_s,
                                         u"qp>4"_s,
                                         u"type:traffic"_s,
                                         u"cluster:prod-1"_s,
                                         u"nothing-like-it"_s,
                                         u"members>3"_s,
                                         u"-type:traffic,delay status:finished"_s};
        m_model.setQuery(Query::parse(queries.at(m_fleet.random().bounded(queries.size()))));
    }

    void sort()
    {
        const int column = int(m_fleet.random().bounded(m_model.columnCount() + 1)) - 1;
        m_model.sort(column, m_fleet.random().bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }

    void clear()
    {
        m_tests.clear();
        m_model.clear();
    }

    TestTableModel &m_model;
    MadeFleet m_fleet;
    QList<StoredTest> m_tests;
};

/// Persistent indexes of some rows, and the tests they must go on pointing at.
struct Watched {
    QList<QPair<QPersistentModelIndex, TestKey>> indexes;

    explicit Watched(const TestTableModel &model)
    {
        for (int row = 0; row < model.rowCount(); row += 3)
            indexes.append({model.index(row, row % model.columnCount()), model.testAt(row)->key});
    }
    [[nodiscard]] bool holds(const TestTableModel &model, bool wasReset) const
    {
        return std::all_of(indexes.begin(), indexes.end(), [&](const auto &watched) {
            const auto &[index, key] = watched;
            return index.isValid() ? model.testAt(index.row())->key == key : wasReset || model.rowOf(key) < 0;
        });
    }
};

} // namespace

void TestAnyOrder::anythingInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAnyOrder::anythingInAnyOrder()
{
    QFETCH(quint32, seed);
    Checked checked;
    Monkey monkey(checked.model, seed);
    QRandomGenerator random(seed + 100);
    QSignalSpy reset(&checked.model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 30; ++round) {
        const Watched watched(checked.model);
        reset.clear();
        for (quint32 i = random.bounded(1, 4); i > 0; --i)
            monkey.act();
        QTRY_VERIFY(checked.model.isSettled());
        QCOMPARE(idsOf(checked.model), monkey.expected());
        QVERIFY(watched.holds(checked.model, !reset.isEmpty()));
    }
}

QTEST_GUILESS_MAIN(TestAnyOrder)
#include "tst_anyorder.moc"
