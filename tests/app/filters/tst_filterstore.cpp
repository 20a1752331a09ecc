// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/filterstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestFilterStore : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatIsChanged();
    void twoSeeEachOthersChangesAndLoseNone();
    void followsAnEditor();
    void tellsWhatIsWrong();
    void namesTheFaultsOfQueries();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestFilterStore::keepsWhatIsChanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/f.json"_s);
    {
        FilterStore store(path);
        QTRY_VERIFY(store.isSettled());
        QVERIFY(!QFile::exists(path)); // nothing to keep yet
        const auto done = store.change([](FilterList &list) { list.add(u"Mine"_s, u"host:a"_s); });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result() && *done.result());
        QVERIFY(store.list().named(u"Mine"_s));
    }
    FilterStore again(path);
    QTRY_VERIFY(again.list().named(u"Mine"_s));
    QCOMPARE(again.list().filters().size(), 4);
}

void TestFilterStore::twoSeeEachOthersChangesAndLoseNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.json"_s);
    FilterStore one(path);
    FilterStore other(path);
    QTRY_VERIFY(one.isSettled() && other.isSettled());
    for (int i = 0; i < 20; ++i) {
        one.change([i](FilterList &list) { list.add(u"one %1"_s.arg(i), u"x"_s); });
        other.change([i](FilterList &list) { list.add(u"other %1"_s.arg(i), u"y"_s); });
    }
    QTRY_COMPARE(one.list().filters().size(), 43);
    QTRY_COMPARE(other.list(), one.list());
    const QString first = one.list().filters().first().id;
    one.change([first](FilterList &list) { list.remove(first); });
    QTRY_VERIFY(!other.list().find(first));
}

void TestFilterStore::followsAnEditor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.json"_s);
    FilterStore store(path);
    QSignalSpy problems(&store, &FilterStore::problem);
    QTRY_VERIFY(store.isSettled());
    FilterList typed;
    typed.add(u"Typed"_s, u"host:z"_s);
    write(path, writtenFilters(typed));
    QTRY_VERIFY(store.list() == typed);
    write(path, "{ half"); // while somebody is at it
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(store.list(), typed);
    typed.add(u"More"_s, u"host:y"_s);
    write(path, writtenFilters(typed));
    QTRY_VERIFY(store.list() == typed);
    QCOMPARE(problems.size(), 1);
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(store.list() == FilterList::builtIn());
}

void TestFilterStore::tellsWhatIsWrong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.json"_s);
    write(path, "{ half");
    FilterStore store(path);
    QSignalSpy problems(&store, &FilterStore::problem);
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(qvariant_cast<Problem>(problems.first().first()).happened.contains(u"f.json"_s));
    const auto done = store.change([](FilterList &list) { list.add(u"Mine"_s, u"host:a"_s); });
    QTRY_COMPARE(problems.size(), 2);
    QVERIFY(qvariant_cast<Problem>(problems.last().first()).happened.contains(u"damaged-"_s));
    QCOMPARE(QDir(folder.path()).entryList({u"f.json.damaged-*"_s}).size(), 1);
    QVERIFY(store.list().named(u"Mine"_s));
}

void TestFilterStore::namesTheFaultsOfQueries()
{
    const QTemporaryDir folder;
    FilterStore store(folder.filePath(u"f.json"_s));
    store.change([](FilterList &list) { list.add(u"Wrong"_s, u"qp>many status:failed"_s); });
    QTRY_VERIFY(store.list().named(u"Wrong"_s));
    QCOMPARE(store.faults().keys(), QStringList{store.list().named(u"Wrong"_s)->id});
    QVERIFY(store.faults().values().constFirst().contains(u"many"_s));
}

QTEST_GUILESS_MAIN(TestFilterStore)
#include "tst_filterstore.moc"
