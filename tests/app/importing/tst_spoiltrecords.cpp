// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of every layout with some of their records spoilt at random: all the others come in, and what is told is how
// many are missing, and the lines they stand on.

#include "tests/app/importing/filereading.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

/// How the records of a file stand in it. With an indent, each is spread over lines.
struct Layout {
    QByteArray head;
    QByteArray between;
    QByteArray tail;
    QByteArray margin;
    QByteArray indent;
};

/// A record to spoil, and the lines it stands on.
struct Written {
    QByteArray text;
    bool isSpoilt = false;
    qint64 firstLine = 0;
    qint64 lastLine = 0;
};

enum class Spoiling { Cut, ChangedByte, LostByte, LostPart };

QByteArray oneOf(QRandomGenerator &random, const QByteArrayList &texts)
{
    return texts.at(random.bounded(int(texts.size())));
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QByteArray madeMembers(QRandomGenerator &random)
{
    QByteArrayList members;
    for (int i = random.bounded(5); i >= 0; --i)
        members += "{\"Bond\":\"bond0\",\"IP\":" + quoted("10.0.0." + QByteArray::number(random.bounded(250)))
            + ",\"ServerName\":" + quoted(oneOf(random, {"a", "", "é\\\"]", "}{", "x,\\\\"})) + '}';
    return '[' + members.join(',') + ']';
}

QByteArray madeRecord(QRandomGenerator &random, int number)
{
    QByteArrayList parts{"\"TestId\":" + quoted('t' + QByteArray::number(number)),
                         "\"NetTestType\":\"DelayTest\"",
                         "\"Status\":" + quoted(oneOf(random, {"Finished", "InProgress", ""})),
                         "\"DelayTest\":{\"Hosts\":" + madeMembers(random) + '}',
                         "\"Port\":23604",
                         "\"GDR\":false,\"Note\":null"};
    std::shuffle(parts.begin(), parts.end(), random);
    return '{' + parts.join(',') + '}';
}

/// Breaks the lines of \a json as other programs do, each behind the first with \a margin.
QByteArray spread(const QByteArray &json, const Layout &layout)
{
    QByteArray text;
    qsizetype depth = 0;
    bool isText = false;
    const auto newLine = [&] { text += '\n' + layout.margin + layout.indent.repeated(depth); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"' && (!isText || json.at(i - 1) != '\\' || json.at(i - 2) == '\\'))
            isText = !isText;
        if (!isText && (c == '}' || c == ']')) {
            --depth;
            newLine();
        }
        text += c;
        depth += !isText && (c == '{' || c == '[') ? 1 : 0;
        if (!isText && (c == ',' || c == '{' || c == '['))
            newLine();
        else if (!isText && c == ':')
            text += ' ';
    }
    return text;
}

void spoil(QRandomGenerator &random, Spoiling spoiling, QByteArray &text)
{
    const qsizetype at = random.bounded(1, int(text.size()));
    switch (spoiling) {
    case Spoiling::Cut:
        return text.truncate(at);
    case Spoiling::ChangedByte:
        text[at] = "\"{}[],:\\x1 \n\xff"[random.bounded(13)];
        return;
    case Spoiling::LostByte:
        text.remove(at, 1);
        return;
    case Spoiling::LostPart:
        text.remove(at, random.bounded(1, int(text.size() - at) + 1));
        return;
    }
}

QByteArray madeFile(QRandomGenerator &random, const Layout &layout, Spoiling spoiling, QList<Written> &records)
{
    QByteArray file = layout.head;
    const int count = random.bounded(1, 30);
    const int oneIn = random.bounded(1, 8);
    for (int i = 0; i < count; ++i) {
        Written one{.text = madeRecord(random, i)};
        if (!layout.indent.isEmpty())
            one.text = spread(one.text, layout);
        one.isSpoilt = random.bounded(oneIn + 1) == 0;
        if (one.isSpoilt)
            spoil(random, spoiling, one.text);
        file += (i > 0 ? layout.between : QByteArray()) + layout.margin;
        one.firstLine = file.count('\n') + 1;
        file += one.text;
        one.lastLine = file.count('\n') + 1;
        records += one;
    }
    return file + layout.tail;
}

qsizetype countSpoilt(const QList<Written> &records)
{
    return std::count_if(records.begin(), records.end(), [](const Written &one) { return one.isSpoilt; });
}

/// What is wrong with what \a contents tell of \a records; empty: nothing. Where a part is lost, what is left can end
/// the list in a way that is JSON; then the list's own end is the first that does not fit.
QString wrongIn(const FileContents &contents, const QList<Written> &records, Spoiling spoiling)
{
    const QSet<QByteArray> read(contents.raws.begin(), contents.raws.end());
    for (const Written &one : records) {
        if (!one.isSpoilt && !read.contains(one.text))
            return u"the record of line %1 is missing"_s.arg(one.firstLine);
    }
    for (const Damage &damage : contents.damages) {
        const bool isAtEnd = spoiling != Spoiling::Cut && damage.line > records.constLast().lastLine;
        if (!isAtEnd && std::none_of(records.begin(), records.end(), [&damage](const Written &one) {
                return one.isSpoilt && one.firstLine <= damage.line && damage.line <= one.lastLine;
            }))
            return u"nothing is wrong in line %1"_s.arg(damage.line);
    }
    return {};
}

} // namespace

class TestSpoiltRecords : public QObject {
    Q_OBJECT

private slots:
    void theOthersComeIn_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::newRow("lines") << Layout{.between = "\n", .tail = "\n"};
        QTest::newRow("lines of Windows") << Layout{.between = "\r\n"};
        QTest::newRow("list, one a line") << Layout{.head = "[\n", .between = ",\n", .tail = "\n]\n"};
        QTest::newRow("answer, one a line")
            << Layout{.head = "{\"NetTestResults\":[\n", .between = ",\n", .tail = "\n],\"RequestId\":\"R\"}\n"};
        QTest::newRow("spread list") << Layout{"[\n", ",\n", "\n]\n", "  ", "  "};
        QTest::newRow("spread answer") << Layout{"{\n\t\"MaxResults\": 20,\n\t\"NetTestResults\": [\n", ",\n",
                                                 "\n\t],\n\t\"RequestId\": \"R\"\n}\n", "\t\t", "\t"};
        QTest::newRow("spread, one after the other") << Layout{"", "\n", "\n", "", "    "};
    }
    void theOthersComeIn()
    {
        QFETCH(Layout, layout);
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            for (const Spoiling spoiling :
                 {Spoiling::Cut, Spoiling::ChangedByte, Spoiling::LostByte, Spoiling::LostPart}) {
                QList<Written> records;
                const QByteArray file = madeFile(random, layout, spoiling, records);
                const FileContents contents = readFile(file, random.bounded(2) == 0 ? 1'000'000 : 100);
                const QString wrong = wrongIn(contents, records, spoiling);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + QString::fromUtf8(file)));
                if (spoiling == Spoiling::Cut)
                    QCOMPARE(contents.damages.size(), countSpoilt(records));
            }
        }
    }

    /// Here only brackets tell where a record begins, so that two damaged ones in a row can be told as one.
    void theOthersComeInFromOneLine_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::newRow("list") << Layout{.head = "[", .between = ",", .tail = "]"};
        QTest::newRow("answer") << Layout{.head = "{\"NetTestResults\":[", .between = ", ", .tail = "],\"N\":1}"};
    }
    void theOthersComeInFromOneLine()
    {
        QFETCH(Layout, layout);
        QRandomGenerator random(12);
        for (int round = 0; round < 1000; ++round) {
            QList<Written> records;
            const FileContents contents = readFile(madeFile(random, layout, Spoiling::Cut, records));
            const QString wrong = wrongIn(contents, records, Spoiling::Cut);
            QVERIFY(contents.damages.size() <= countSpoilt(records));
            QVERIFY(contents.damages.isEmpty() == (countSpoilt(records) == 0));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void whatIsNoTestIsCounted_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<qint64>>("lines");
        const QByteArray a = "{\"TestId\":\"a\"}";
        const QByteArray b = "{\"TestId\":\"b\"}";
        const QByteArray cut = "{\"TestId\":\"x\",\"Clus";
        QTest::newRow("lines") << cut + '\n' + a + "\nnull\n{\"foo\":1}\n\"text\"\n" + b + '\n'
                               << QList<qint64>{1, 3, 4, 5};
        QTest::newRow("right behind it") << cut + "\nnull\n17\n" + cut + "\n\"text\"\n" + a + '\n' + b
                                         << QList<qint64>{1, 2, 3, 4, 5};
        QTest::newRow("list") << "[\n" + cut + ",\n" + a + ",\nnull,\n{\"foo\":1},\n\"text\",\n" + b + "\n]"
                              << QList<qint64>{2, 4, 5, 6};
        QTest::newRow("one line") << '[' + cut + ", " + a + ", null, {\"foo\":1}, \"text\", " + b + ']'
                                  << QList<qint64>{1, 1, 1, 1};
        QTest::newRow("prose") << cut + "\nDear reader,\nthis\nis none\n" + a + '\n' + b << QList<qint64>{1};
    }
    void whatIsNoTestIsCounted()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<qint64>, lines);
        for (const qint64 atATime : {1'000'000, 1}) {
            const FileContents contents = readFile(file, atATime);
            QCOMPARE(contents.raws, (QByteArrayList{"{\"TestId\":\"a\"}", "{\"TestId\":\"b\"}"}));
            QList<qint64> told;
            for (const Damage &damage : contents.damages)
                told += damage.line;
            QCOMPARE(told, lines);
        }
    }
};

QTEST_GUILESS_MAIN(TestSpoiltRecords)
#include "tst_spoiltrecords.moc"
