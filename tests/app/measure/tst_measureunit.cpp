// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/fieldwords.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;
using Role = FieldWords::Role;

class tst_measureunit : public QObject {
    Q_OBJECT
private slots:
    void readsNumbersInTheirUnits_data();
    void readsNumbersInTheirUnits();
    void takesNothingElseForOne_data();
    void takesNothingElseForOne();
    void knowsFigures_data();
    void knowsFigures();
    void knowsEnds_data();
    void knowsEnds();
};

void tst_measureunit::readsNumbersInTheirUnits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *text, double value, const char *unit) {
        QTest::newRow(text) << QByteArray(text) << value << QString::fromLatin1(unit);
    };
    row("387.1 Gbps", 387.1e9, "bit/s");
    row("387.1gbps", 387.1e9, "bit/s");
    row("387.1 Gb/s", 387.1e9, "bit/s");
    row("387.1 Gbit/s", 387.1e9, "bit/s");
    row("46.5 GB/s", 372e9, "bit/s");
    row("46.5 GBps", 372e9, "bit/s");
    row("100 MB/s", 8e8, "bit/s");
    row("1 KiB/s", 8192, "bit/s");
    row("2 Gibit/s", 2147483648.0, "bit/s");
    row("5 us", 5e-6, "s");
    row("5.1US", 5.1e-6, "s");
    row("5 \u00b5s", 5e-6, "s");
    row("5 \u03bcs", 5e-6, "s");
    row("5 usec", 5e-6, "s");
    row("+0.25 ms", 0.25e-3, "s");
    row("870ns", 870e-9, "s");
    row("1e3 us", 1e-3, "s");
    row("1E-3 s", 1e-3, "s");
    row("3 \u5fae\u79d2", 3e-6, "s");
    row("0.5%", 0.005, "1");
    row("100 percent", 1, "1");
    row("0 %", 0, "1");
    row("1048576 B", 1048576, "B");
    row("4 MiB", 4194304, "B");
}

void tst_measureunit::readsNumbersInTheirUnits()
{
    QFETCH(QByteArray, text);
    const auto number = numberText(text.toStdString());
    QVERIFY(number && number->unit);
    QTEST(siName(number->unit->dimension), "unit");
    const auto value = siValue(number->digits, *number->unit);
    QVERIFY(value);
    QTEST(*value, "value"); // to the last bit
}

void tst_measureunit::takesNothingElseForOne_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"5 gb/s", "5 GBPS",   "5 MB",    "5 Mb",  "5 parsec", "10.0.0.1", "2024-01-01", "5 us of 7",
          "us",     "",         " ",       "-5 us", "NaN us",   "inf",      "1e999 s",    "101 %",
          "-0.1 %", "1,234 us", "0x10 us", "5 u s", ".",        "-",        "5e us"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_measureunit::takesNothingElseForOne()
{
    QFETCH(QByteArray, text);
    const auto number = numberText(text.toStdString());
    QVERIFY(!number || !number->unit || !siValue(number->digits, *number->unit));
}

namespace {

void nameColumns()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("statistic");
    QTest::addColumn<QString>("unit");
}

void addName(const char *name, Role role, const char *quantity = "", const char *statistic = "", const char *unit = "")
{
    QTest::newRow(name) << QByteArray(name) << int(role) << QString::fromLatin1(quantity)
                        << QString::fromLatin1(statistic) << QString::fromLatin1(unit);
}

} // namespace

void tst_measureunit::knowsFigures_data()
{
    nameColumns();
    addName("latency", Role::Figure, "latency");
    addName("latencyUs", Role::Figure, "latency", "", "s");
    addName("avg_latency_us", Role::Figure, "latency", "avg", "s");
    addName("lat (us)", Role::Figure, "latency", "", "s");
    addName("RTT[ms]", Role::Figure, "rtt", "", "s");
    addName("p99", Role::Figure, "", "p99");
    addName("bw_gbps", Role::Figure, "bandwidth", "", "bit/s");
    addName("bandwidthGBps", Role::Figure, "bandwidth", "", "bit/s");
    addName("busbw (GB/s)", Role::Figure, "busbw", "", "bit/s");
    addName("Avg bus bandwidth", Role::Figure, "busbw", "avg");
    addName("packet_loss(%)", Role::Figure, "loss", "", "1");
    addName("\u5e26\u5bbd", Role::Figure, "bandwidth");
    addName("\u65f6\u5ef6(us)", Role::Figure, "latency", "", "s");
    addName("time_us", Role::Figure, "time", "", "s");
    addName("size (B)", Role::Size, "", "", "B");
    addName("msg_size", Role::Size);
}

void tst_measureunit::knowsEnds_data()
{
    nameColumns();
    addName("src", Role::Source);
    addName("srcIp", Role::Source);
    addName("source_host", Role::Source);
    addName("\u6e90\u7aef", Role::Source);
    addName("from", Role::Source);
    addName("dst_bond", Role::Target);
    addName("\u76ee\u7684\u7aef", Role::Target);
    addName("to", Role::Target);
    addName("ServerName", Role::Server);
    addName("host", Role::Host);
    addName("unit", Role::Unit);
    addName("latency_unit", Role::Unit, "latency");
    addName("expected_bandwidth_gbps", Role::NotReal, "", "", "bit/s");
    addName("threshold", Role::NotReal);
    addName("retries", Role::Other);
    addName("gpu_temp_avg", Role::Other);
    addName("", Role::Other);
}

void tst_measureunit::knowsFigures()
{
    QFETCH(QByteArray, name);
    const FieldWords words = fieldWords(name.toStdString());
    QTEST(int(words.role), "role");
    QTEST(words.quantity, "quantity");
    QTEST(words.statistic, "statistic");
    QTEST(words.unit ? siName(words.unit->dimension) : QString(), "unit");
}

void tst_measureunit::knowsEnds()
{
    knowsFigures();
}

QTEST_GUILESS_MAIN(tst_measureunit)
#include "tst_measureunit.moc"
