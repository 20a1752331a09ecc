// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/correctionstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What the user said of layouts outlives the program, and damage.
class tst_correctionstore : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsEverything();
    void forgetsEmptyOnes();
    void seesWhatOthersWrote();
    void isReadableByItsOwnerAlone();
    void dropsTheOldest();
    void setsADamagedFileAside();
    void leavesALaterFileAlone();
    void saysWhatCannotBeWritten();
    void readsOnlyWhatItUnderstands();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"deep/corrections.json"_s); }
    [[nodiscard]] bool write(const QByteArray &bytes) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const ResultCorrections someCorrections{{{u"[].a"_s, PlaceRole::Source, {}, {}, {}},
                                         {u"[].b"_s, PlaceRole::Target, {}, {}, {}},
                                         {u"[].c"_s, PlaceRole::Member, {}, {}, {}},
                                         {u"[].d"_s, PlaceRole::Size, {}, {}, {}},
                                         {u"[].e"_s, PlaceRole::Unit, {}, {}, {}},
                                         {u"[].f"_s, PlaceRole::Verdict, {}, {}, {}},
                                         {u"[].g"_s, PlaceRole::Ignored, {}, {}, {}},
                                         {u"[].h"_s, PlaceRole::Unread, {}, {}, {}},
                                         {u"[].\u5ef6\u8fdf"_s, PlaceRole::Value, u"x"_s, u"us"_s, Worse::Lower},
                                         {u"[].i"_s, PlaceRole::Value, u"y"_s, u"%"_s, Worse::Higher}},
                                        true};

} // namespace

void tst_correctionstore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

bool tst_correctionstore::write(const QByteArray &bytes) const
{
    QFile file(path());
    return QDir().mkpath(m_folder->filePath(u"deep"_s)) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

void tst_correctionstore::keepsEverything()
{
    CorrectionStore store(path());
    QVERIFY(store.of(u"1"_s).isEmpty());
    QVERIFY(store.keep(u"1"_s, someCorrections));
    QVERIFY(store.keep(u"2"_s, ResultCorrections{{}, true}));
    QCOMPARE(store.of(u"1"_s), someCorrections);
    QCOMPARE(CorrectionStore(path()).of(u"1"_s), someCorrections);
    QCOMPARE(store.of(u"2"_s), (ResultCorrections{{}, true}));
    QVERIFY(store.of(u"3"_s).isEmpty());
}

void tst_correctionstore::forgetsEmptyOnes()
{
    CorrectionStore store(path());
    QVERIFY(store.keep(u"1"_s, {}));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(store.keep(u"1"_s, someCorrections));
    QVERIFY(store.keep(u"1"_s, {}));
    QVERIFY(store.of(u"1"_s).isEmpty());
}

void tst_correctionstore::seesWhatOthersWrote()
{
    CorrectionStore one(path());
    CorrectionStore other(path());
    QVERIFY(one.keep(u"1"_s, someCorrections));
    QVERIFY(other.keep(u"2"_s, someCorrections));
    QCOMPARE(one.of(u"2"_s), someCorrections);
    QCOMPARE(other.of(u"1"_s), someCorrections);
}

void tst_correctionstore::isReadableByItsOwnerAlone()
{
    CorrectionStore store(path());
    QVERIFY(store.keep(u"1"_s, someCorrections));
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void tst_correctionstore::dropsTheOldest()
{
    QList<ShapeCorrections> many;
    for (int i = 0; i < 500; ++i)
        many.append({QString::number(i), ResultCorrections{{}, true}});
    QVERIFY(write(writtenCorrectionFile(many)));
    CorrectionStore store(path());
    QVERIFY(store.keep(u"0"_s, someCorrections)); // said anew: it is the latest now
    QVERIFY(store.keep(u"new"_s, someCorrections));
    QCOMPARE(store.of(u"0"_s), someCorrections);
    QCOMPARE(store.of(u"new"_s), someCorrections);
    QVERIFY(store.of(u"1"_s).isEmpty());
    QVERIFY(!store.of(u"2"_s).isEmpty());
}

void tst_correctionstore::setsADamagedFileAside()
{
    const QByteArray damaged = R"({"format":"fabriscope-corrections","shapes":[{"sha)";
    QVERIFY(write(damaged));
    CorrectionStore store(path());
    QVERIFY(!store.read(u"1"_s));
    QVERIFY(store.of(u"1"_s).isEmpty());
    QVERIFY(store.keep(u"1"_s, someCorrections));
    QCOMPARE(store.of(u"1"_s), someCorrections);
    QFile aside(store.setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
    QVERIFY(store.keep(u"2"_s, someCorrections));
    QVERIFY(store.setAside().isEmpty());
}

void tst_correctionstore::leavesALaterFileAlone()
{
    const QByteArray later = R"({"format":"fabriscope-corrections","version":2,"shapes":[]})";
    QVERIFY(write(later));
    CorrectionStore store(path());
    const auto kept = store.keep(u"1"_s, someCorrections);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Problem::Kind::File);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), later);
}

void tst_correctionstore::saysWhatCannotBeWritten()
{
    QVERIFY(QDir().mkpath(path())); // a folder where the file would be
    CorrectionStore store(path());
    QVERIFY(!store.read(u"1"_s));
    const auto kept = store.keep(u"1"_s, someCorrections);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Problem::Kind::File);
    QVERIFY(!kept.error().remedy.isEmpty());
}

void tst_correctionstore::readsOnlyWhatItUnderstands()
{
    const auto file = readCorrectionFile(R"({"format":"fabriscope-corrections","version":1,"shapes":[5,{"shape":7},
        {"shape":"1","places":[null,{"path":"a","role":"king"},{"path":"b","role":"unit"},{"role":"unit"}]}]})");
    QVERIFY(file);
    const QList<ShapeCorrections> expected{{u"1"_s, ResultCorrections{{{u"b"_s, PlaceRole::Unit, {}, {}, {}}}, false}}};
    QCOMPARE(file->shapes, expected);
    for (const char *other : {"", "{}", "[]", "null", R"({"format":"x","shapes":[]})"})
        QVERIFY(!readCorrectionFile(other));
}

QTEST_GUILESS_MAIN(tst_correctionstore)
#include "tst_correctionstore.moc"
