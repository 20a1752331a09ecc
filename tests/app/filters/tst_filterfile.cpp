// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/filterfile.h"
#include "app/filters/namedfilter.h"
#include "app/filters/storedfilters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestFilterFile : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead();
    void unknownThingsStay();
    void whatIsNoFilterIsRefused_data();
    void whatIsNoFilterIsRefused();
    void isKnownByItsContent_data();
    void isKnownByItsContent();
    void handWrittenIdsAreMendedTheSameWay();
    void tenThousandAreRead();
    void aDamagedFileIsSetAsideNotLost();
    void aLaterVersionIsOnlyRead();
    void anUnwritableFolderIsAProblem();
    void namesStandForQueries();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList oddNames{u"two\nlines"_s,
                           u"\u202Eright to left"_s,
                           u"<b>bold</b>"_s,
                           u"quote \" backslash \\ \u0000 end"_s,
                           QString(3000, u'長'),
                           u"%1 %2"_s,
                           u"😀"_s};

} // namespace

void TestFilterFile::whatIsWrittenIsRead()
{
    FilterList list = FilterList::builtIn();
    for (const QString &name : oddNames)
        list.append({name, name, u"host:\""_s + name + u'"', {}});
    const QByteArray json = writtenFilters(list);
    const auto read = readFilters(json, u"f"_s);
    QVERIFY(read);
    QCOMPARE(read->list, list);
    QVERIFY(!read->isNewer);
    QCOMPARE(json.count('\n'), 6 + list.filters().size()); // one line a filter
    QVERIFY(json.indexOf("\"format\"") < json.indexOf("\"filters\""));
    QCOMPARE(readFilters(writtenFilters({}), u"f"_s)->list, FilterList());
}

void TestFilterFile::unknownThingsStay()
{
    const QByteArray json = R"({"filters": [{"query": "a", "colour": "red", "big": 9007199254740993, "name": "A"},
        "a word", {"name": "no query"}, {"query": 7}, null], "format": "fabriscope-filters", "version": 1,
        "team": {"name": "net"}})";
    auto read = readFilters(json, u"f"_s);
    QVERIFY(read);
    QCOMPARE(read->list.filters().size(), 1);
    read->list.rename(QString(read->list.filters().first().id), u"B"_s);
    const auto again = readFilters(writtenFilters(read->list), u"f"_s);
    QVERIFY(again);
    QCOMPARE(again->list, read->list);
    const SavedFilter &filter = again->list.filters().first();
    QCOMPARE(filter.others.value(u"colour"_s).toString(), u"red"_s);
    QCOMPARE(filter.others.value(u"big"_s).toInteger(), 9007199254740993LL);
    QCOMPARE(again->list.others.value(u"team"_s).toObject().value(u"name"_s).toString(), u"net"_s);
    QCOMPARE(again->list.notUnderstood.size(), 4);
}

void TestFilterFile::whatIsNoFilterIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QByteArray whole = writtenFilters(FilterList::builtIn());
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"no JSON"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}") << u"no JSON"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"that Fabriscope wrote"_s;
    QTest::newRow("tests") << QByteArray(R"({"NetTestResults": []})") << u"that Fabriscope wrote"_s;
    QTest::newRow("no list") << QByteArray(R"({"format": "fabriscope-filters", "version": 1, "filters": {}})")
                             << u"that Fabriscope wrote"_s;
    QTest::newRow("no version") << QByteArray(R"({"format": "fabriscope-filters", "filters": []})") << u"version"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"no JSON"_s;
}

void TestFilterFile::whatIsNoFilterIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto read = readFilters(json, u"mine.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Problem::Kind::File);
    QVERIFY(read.error().happened.contains(u"mine.json"_s));
    QVERIFY2(read.error().remedy.contains(says), qPrintable(read.error().remedy));
}

void TestFilterFile::isKnownByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isOne");
    const QByteArray whole = writtenFilters(FilterList::builtIn());
    QTest::newRow("whole") << whole << true;
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + whole << true;
    QTest::newRow("damaged") << whole.first(whole.size() - 5) << true;
    QTest::newRow("other order") << QByteArray(R"({"filters":[],"version":2,"format":"fabriscope-filters"})") << true;
    QTest::newRow("tests") << QByteArray(R"({"NetTestResults":[{"TestId":"fabriscope-filters"}]})") << false;
    QTest::newRow("lines of tests") << QByteArray("{\"TestId\":\"" + QByteArray(300, 'x')
                                                  + "\"}\n{\"format\":\"fabriscope-filters\"}")
                                    << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestFilterFile::isKnownByItsContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isOne);
    QCOMPARE(looksLikeFilters(bytes), isOne);
}

void TestFilterFile::handWrittenIdsAreMendedTheSameWay()
{
    const QByteArray json = R"({"format": "fabriscope-filters", "version": 1, "filters": [
        {"name": "A", "query": "1"}, {"name": "A", "query": "1"}, {"id": "x", "query": "2"}, {"id": "x", "query": "3"}]})";
    const auto read = readFilters(json, u"f"_s);
    QVERIFY(read);
    QSet<QString> ids;
    for (const SavedFilter &filter : read->list.filters())
        ids += filter.id;
    QCOMPARE(ids.size(), 4);
    QCOMPARE(readFilters(json, u"f"_s)->list, read->list);
}

void TestFilterFile::tenThousandAreRead()
{
    FilterList list;
    for (int i = 0; i < 10'000; ++i)
        list.append({QString::number(i), u"Filter %1"_s.arg(i), u"host:h%1 status:failed"_s.arg(i), {}});
    QCOMPARE(readFilters(writtenFilters(list), u"f"_s)->list, list);
}

void TestFilterFile::aDamagedFileIsSetAsideNotLost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.json"_s);
    const QByteArray damaged = "{\"format\": \"fabriscope-filters\", \"filters\": [{\"name\": \"Precious\"";
    write(path, damaged);
    StoredFilters stored(path);
    QVERIFY(!stored.read());
    QCOMPARE(contentOf(path), damaged); // to look does not change it
    const auto nothing = stored.change([](FilterList &list) { list.remove(u"none"_s); });
    QVERIFY(nothing && !*nothing);
    QCOMPARE(contentOf(path), damaged);
    QVERIFY(stored.change([](FilterList &list) { list.add(u"New"_s, u"x"_s); }));
    QCOMPARE(contentOf(stored.setAside()), damaged);
    QVERIFY(readFilters(contentOf(path), path)->list.named(u"New"_s));
    write(path, damaged); // and again, within the same second
    QVERIFY(stored.change([](FilterList &list) { list.add(u"New"_s, u"x"_s); }));
    QCOMPARE(QDir(folder.path()).entryList({u"f.json.damaged-*"_s}).size(), 2);
}

void TestFilterFile::aLaterVersionIsOnlyRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.json"_s);
    const QByteArray later =
        R"({"format": "fabriscope-filters", "version": 2, "filters": [{"id": "1", "name": "A", "query": "a", "when": 1}]})";
    write(path, later);
    StoredFilters stored(path);
    QVERIFY(stored.read());
    QVERIFY(stored.list().named(u"A"_s));
    const auto changed = stored.change([](FilterList &list) { list.add(u"New"_s, u"x"_s); });
    QVERIFY(!changed);
    QVERIFY(changed.error().happened.contains(u"later"_s));
    QCOMPARE(contentOf(path), later);
}

void TestFilterFile::anUnwritableFolderIsAProblem()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    StoredFilters stored(folder.filePath(u"file/f.json"_s)); // root may write anywhere, but not into a file
    QVERIFY(stored.read());
    const auto changed = stored.change([](FilterList &list) { list.add(u"New"_s, u"x"_s); });
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Problem::Kind::File);
    QVERIFY(!changed.error().remedy.isEmpty());
    QCOMPARE(stored.list(), FilterList::builtIn()); // what is not kept is not shown either
    QVERIFY(QDir().mkpath(folder.filePath(u"g.json"_s)));
    StoredFilters inTheWay(folder.filePath(u"g.json"_s));
    QVERIFY(!inTheWay.read());
    QVERIFY(!inTheWay.change([](FilterList &list) { list.add(u"New"_s, u"x"_s); }));
    QVERIFY(QFileInfo(folder.filePath(u"g.json"_s)).isDir());
}

void TestFilterFile::namesStandForQueries()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.json"_s);
    QCOMPARE(*queryOf(u"status:failed"_s, path), u"status:failed"_s);
    QCOMPARE(*queryOf(u"@in progress"_s, path), u"status:running"_s);
    QCOMPARE(*queryOf(u"@failed-24h"_s, path), u"status:failed created<24h"_s); // in any language
    StoredFilters stored(path);
    QVERIFY(stored.change([](FilterList &list) { list.add(u"My hosts"_s, u"host:a,b"_s); }));
    QCOMPARE(*queryOf(u" @my  HOSTS "_s, path), u"host:a,b"_s);
    const auto none = queryOf(u"@mine"_s, path);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Problem::Kind::Usage);
    QVERIFY2(none.error().line().contains(u"@In progress, @Failed in 24 h, @Failed in 7 days, @My hosts"_s),
             qPrintable(none.error().line()));
    write(path, "{");
    QCOMPARE(queryOf(u"@mine"_s, path).error().kind, Problem::Kind::File);
    QCOMPARE(*queryOf(u"mine"_s, path), u"mine"_s);
}

QTEST_GUILESS_MAIN(TestFilterFile)
#include "tst_filterfile.moc"
