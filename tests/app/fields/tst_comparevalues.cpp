// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

int sign(int order)
{
    return (order > 0) - (order < 0);
}

/// Short texts over few characters, so that equal beginnings, digits, zeros and cases meet often.
FieldValue randomValue(QRandomGenerator &random)
{
    switch (random.bounded(10)) {
    case 0:
        return {};
    case 1:
        return double(random.bounded(5)) - 2;
    case 2:
        return qint64(random.bounded(5));
    default:
        break;
    }
    static const QString alphabet = u"0012aAb-é\xD800. "_s;
    QString text;
    for (int length = random.bounded(6); length > 0; --length)
        text += alphabet.at(random.bounded(int(alphabet.size())));
    return text;
}

} // namespace

class TestCompareValues : public QObject {
    Q_OBJECT
private slots:
    void order_data();
    void order();
    void totalOrder();
};

void TestCompareValues::order_data()
{
    QTest::addColumn<FieldValue>("less");
    QTest::addColumn<FieldValue>("more");
    const auto row = [](const char *name, const FieldValue &less, const FieldValue &more) {
        QTest::newRow(name) << less << more;
    };
    row("numbers by value", 9.0, 10.0);
    row("negative", -1.5, 0.0);
    row("moments", qint64(-1), qint64(0));
    row("bonds", u"bond2"_s, u"bond10"_s);
    row("inner numbers", u"e01-2-9"_s, u"e01-10-1"_s);
    row("digits longer than any integer", u"x99999999999999999999999999"_s, u"x100000000000000000000000000"_s);
    row("case does not matter first", u"a"_s, u"B"_s);
    row("but decides at last", u"A"_s, u"a"_s);
    row("zeros decide at last", u"a01"_s, u"a1"_s);
    row("shorter first", u"prod"_s, u"prod-1"_s);
    row("word in a number column", 1e300, u"RDMA"_s);
    row("missing last", u"zzz"_s, FieldValue());
    row("missing after a number", 1e300, FieldValue());
}

void TestCompareValues::order()
{
    QFETCH(FieldValue, less);
    QFETCH(FieldValue, more);
    QVERIFY(compareValues(less, more) < 0);
    QVERIFY(compareValues(more, less) > 0);
    QCOMPARE(compareValues(less, less), 0);
    QCOMPARE(compareValues(more, more), 0);
}

void TestCompareValues::totalOrder()
{
    QRandomGenerator random(20240119);
    for (int round = 0; round < 100'000; ++round) {
        const FieldValue a = randomValue(random);
        const FieldValue b = randomValue(random);
        const FieldValue c = randomValue(random);
        QCOMPARE(sign(compareValues(a, b)), -sign(compareValues(b, a)));
        QCOMPARE(compareValues(a, b) == 0, a == b);
        if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0)
            QVERIFY(compareValues(a, c) <= 0);
    }
}

QTEST_APPLESS_MAIN(TestCompareValues)
#include "tst_comparevalues.moc"
