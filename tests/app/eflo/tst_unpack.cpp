// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/unpack.h"
#include "tests/app/eflo/gzip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestUnpack : public QObject {
    Q_OBJECT
private slots:
    void roundTrips_data();
    void roundTrips();
    void cutAnywhere();
    void damagedAnywhere();
    void bombStopsAtTheLimit();
    void otherEncodings_data();
    void otherEncodings();
};

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

Result<QByteArray> unpack(const QByteArray &body, const QByteArray &encoding = "gzip", qsizetype limit = 64 * megabyte)
{
    return unpackedBody({200, {{"Content-Encoding", encoding}}, body, {}}, limit);
}

} // namespace

void TestUnpack::roundTrips_data()
{
    QTest::addColumn<QByteArray>("plain");
    QRandomGenerator random(7);
    QByteArray noise(3 * megabyte, '\0');
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("{}");
    QTest::newRow("one piece exactly") << QByteArray(megabyte, 'a');
    QTest::newRow("many pieces") << QByteArray(5 * megabyte + 1, 'a');
    QTest::newRow("what does not pack") << noise;
}

void TestUnpack::roundTrips()
{
    QFETCH(const QByteArray, plain);
    QVERIFY(unpack(gzipped(plain)) == plain);
    QVERIFY(unpack(gzipped(plain), "x-gzip") == plain);
    QVERIFY(unpack(qCompress(plain).mid(4), "deflate") == plain);
    QVERIFY(unpack(plain, "identity") == plain);
    QVERIFY(unpack(gzipped(plain), "GZIP", plain.size()) == plain); // a limit that just suffices
}

void TestUnpack::cutAnywhere()
{
    const QByteArray packed = gzipped(R"({"NetTestResults":[{"TestId":"a"}]})");
    for (qsizetype size = 1; size < packed.size(); ++size) {
        const auto body = unpack(packed.left(size));
        QVERIFY2(!body.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(body.error().kind, Problem::Kind::Answer);
    }
}

void TestUnpack::damagedAnywhere()
{
    const QByteArray plain = R"({"NetTestResults":[{"TestId":"a"}]})";
    const QByteArray packed = gzipped(plain);
    constexpr qsizetype bytesOfHead = 10; // time, system and flags may differ without harm
    for (qsizetype i = bytesOfHead; i < packed.size(); ++i) {
        QByteArray damaged = packed;
        damaged[i] = char(damaged.at(i) ^ 0x10);
        QVERIFY2(!unpack(damaged).has_value(), qPrintable(QString::number(i)));
    }
}

void TestUnpack::bombStopsAtTheLimit()
{
    const QByteArray bomb = gzipped(QByteArray(50 * megabyte, '\0'));
    QVERIFY(bomb.size() < megabyte);
    const auto body = unpack(bomb, "gzip", 10 * megabyte);
    QVERIFY(!body.has_value());
    QCOMPARE(body.error().kind, Problem::Kind::Answer);
    QVERIFY2(body.error().happened.contains("larger"_L1), qPrintable(body.error().happened));
}

void TestUnpack::otherEncodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"br", "zstd", "gzip, gzip", "compress"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

void TestUnpack::otherEncodings()
{
    QFETCH(const QByteArray, encoding);
    const auto body = unpack("whatever", encoding);
    QVERIFY(!body.has_value());
    QCOMPARE(body.error().kind, Problem::Kind::Answer);
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "tst_unpack.moc"
