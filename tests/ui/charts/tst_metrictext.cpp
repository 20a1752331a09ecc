// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/metrictext.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>
#include <QTranslator>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Speaks a language in which the statistic stands first.
class OtherLanguage : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words{{"latency", u"时延"_s}, {"bandwidth", u"带宽"_s},
                                                      {"min", u"最小"_s},     {"avg", u"平均"_s},
                                                      {"read", u"读"_s},      {"%1 %2", u"%2%1"_s}};
        return QByteArray(context) == "fabriscope::MetricText" ? words.value(source) : QString();
    }
};

} // namespace

/// Metrics have English names in results' own words; who reads another language is to read them, too.
class TestMetricText : public QObject {
    Q_OBJECT
private slots:
    void recognisedWordsAreTranslated_data();
    void recognisedWordsAreTranslated();
};

void TestMetricText::recognisedWordsAreTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("alone") << u"latency"_s << u"时延"_s;
    QTest::newRow("with a statistic") << u"latency min"_s << u"最小时延"_s;
    QTest::newRow("with two") << u"bandwidth read avg"_s << u"读 平均带宽"_s;
    QTest::newRow("with a number") << u"latency p99"_s << u"p99时延"_s;
    QTest::newRow("not translated yet") << u"busbw"_s << u"busbw"_s;
    QTest::newRow("with its place") << u"latency (data.min)"_s << u"时延 (data.min)"_s;
    QTest::newRow("somebody's own") << u"min of my latency"_s << u"min of my latency"_s;
    QTest::newRow("hostile") << u"x\n\u202Ey"_s << u"x \\u202Ey"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestMetricText::recognisedWordsAreTranslated()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    if (QByteArray(QTest::currentDataTag()) != "hostile")
        QCOMPARE(metricText(name), name); // in English nothing changes
    OtherLanguage other;
    QCoreApplication::installTranslator(&other);
    const QString text = metricText(name);
    QCoreApplication::removeTranslator(&other);
    QCOMPARE(text, shown);
    QVERIFY(metricText(name, 2).size() <= 2);
}

QTEST_MAIN(TestMetricText)
#include "tst_metrictext.moc"
