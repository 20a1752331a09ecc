// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/bytesearch.h"
#include "app/browse/namesearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What is looked for in many texts at once is found where FoldedText finds it in each of them.
class TestByteSearch : public QObject {
    Q_OBJECT
private slots:
    void findsWhatFoldedTextFinds_data();
    void findsWhatFoldedTextFinds();
    void findsNames();
};

namespace {

/// Few letters, so that words are often there, and often nearly.
QString randomText(QRandomGenerator &random, QStringView letters, int longest)
{
    QString text;
    for (int length = random.bounded(longest + 1); length > 0; --length)
        text += letters.at(random.bounded(letters.size()));
    return text;
}

} // namespace

void TestByteSearch::findsWhatFoldedTextFinds_data()
{
    QTest::addColumn<int>("longest");
    QTest::newRow("shorter than what is looked at together") << 9;
    QTest::newRow("about as long") << 20;
    QTest::newRow("longer") << 90;
}

void TestByteSearch::findsWhatFoldedTextFinds()
{
    QFETCH(int, longest);
    QRandomGenerator random(11);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        std::string all;
        QList<std::pair<size_t, size_t>> places;
        for (int i = random.bounded(12); i >= 0; --i) {
            const size_t from = all.size();
            all += randomText(random, u"aAbB-1@[{é", longest).toLatin1().toStdString();
            places.append({from, all.size()});
        }
        const FoldedText word(randomText(random, u"aB-1@", 4));
        const ByteSearch search(word);
        const ByteSearch::Marks marks(search, all);
        for (qsizetype i = 0; search.isPossible() && i < places.size(); ++i) {
            const auto [from, end] = places.at(i);
            const QLatin1StringView text(all.data() + from, qsizetype(end - from));
            QCOMPARE(search.isIn(all, from, end), word.isIn(text));
            QCOMPARE(marks.isIn(from, end), word.isIn(text));
            found += word.isIn(text) ? 1 : 0;
        }
    }
    QVERIFY(found > 50);
}

void TestByteSearch::findsNames()
{
    QRandomGenerator random(12);
    Vocabulary words;
    NameSearch search;
    for (int round = 0; round < 200; ++round) {
        words.names.intern(randomText(random, u"aAbK\u212a-1 é节", 12)); // U+212A folds to k
        if (round % 3 == 0)
            search.update(words); // the others are not taken in yet
        const QList<FoldedText> parts{FoldedText(randomText(random, u"aBk1- é", 3)),
                                      FoldedText(randomText(random, u"节k", 2))};
        const std::vector<quint8> holding = search.holding(parts, words);
        for (quint32 name = 0; name < words.names.size(); ++name) {
            const bool wanted = parts.first().isIn(words.names[name]) || parts.last().isIn(words.names[name]);
            QCOMPARE(holding[name] != 0, wanted);
        }
    }
}

QTEST_GUILESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"
