// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/vocabulary.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What is the same gets the same number, wherever its texts stand in memory, and what differs gets another.
class TestVocabulary : public QObject {
    Q_OBJECT
private slots:
    void numbersFollowFromWhatIsSaid();
    void aTextThatChangedIsAnother();
};

namespace {

/// One of a few texts: one that others hold as well, or a copy of its own; empty and null are one text.
QString someText(QRandomGenerator &random, const QStringList &shared)
{
    const QString &text = shared.at(random.bounded(shared.size()));
    switch (random.bounded(3)) {
    case 0:
        return QString(text.constData(), text.size());
    case 1:
        return text.isEmpty() ? QString() : text;
    default:
        return text;
    }
}

NetTest someTest(QRandomGenerator &random, const QStringList &shared)
{
    const auto text = [&] { return someText(random, shared); };
    NetTest test;
    for (QString *part :
         {&test.status, &test.netTestType, &test.port, &test.networkMode, &test.clusterId, &test.clusterName})
        *part = text();
    if (random.bounded(2) == 0)
        test.traffic = TrafficTest{text(), text(), Quantity::fromText(text()), {}, Flag::fromText(text()), {}, {}};
    if (random.bounded(2) == 0)
        test.delay = DelayTest();
    if (random.bounded(2) == 0)
        test.comm = CommTest{text(), text(), Quantity::fromText(text()), {}};
    return test;
}

} // namespace

void TestVocabulary::numbersFollowFromWhatIsSaid()
{
    QRandomGenerator random(5);
    QStringList shared{QString(), u"1"_s, u"True"_s, u"a"_s};
    for (int i = 0; i < 600; ++i) // more than are remembered by their place
        shared.append(u"text %1"_s.arg(i));
    Vocabulary words;
    for (int round = 0; round < 20'000; ++round) {
        const NetTest test = someTest(random, round % 2 == 0 ? shared : shared.first(4));
        QCOMPARE(words.statuses[words.statusOf(test)], test.status);
        const Surroundings around{test.netTestType, test.port, test.networkMode, test.clusterId, test.clusterName};
        QVERIFY(words.surroundings[words.surroundingsOf(test)] == around);
        QCOMPARE(words.surroundingsOf(test), words.surroundings.intern(around));
        const NetTest &settings = words.settings[words.settingsOf(test)].test;
        QVERIFY(settings.traffic == test.traffic && settings.delay == test.delay && settings.comm == test.comm);
        QCOMPARE(words.settingsOf(test), words.settings.intern({settings}));
    }
}

void TestVocabulary::aTextThatChangedIsAnother()
{
    Vocabulary words;
    NetTest test;
    test.status = QString(u"Failed"_s.constData(), 6);
    const auto first = words.statusOf(test);
    test.status[0] = u'W';
    QVERIFY(words.statusOf(test) != first);
    test.status.chop(1);
    QCOMPARE(words.statuses[words.statusOf(test)], u"Waile"_s);
    QCOMPARE(words.statuses[first], u"Failed"_s);
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
