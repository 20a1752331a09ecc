// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/measuredtest.h"

#include "tests/ui/sampletests.h"

#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The figures of one test, and what the user says of their layout.
class TestMeasuredTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void correctionIsKeptAndRead();
    void lockedStoreHoldsNobodyUp();
    void whatCannotBeKeptIsToldAndChangesNothing();
    void lastOfTwoCorrectionsStays();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"corrections.json"_s); }
    [[nodiscard]] qsizetype figures() const { return m_measured->results()->values.size(); }
    void follow(CorrectionStore *store);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CorrectionStore> m_store;
    std::unique_ptr<MeasuredTest> m_measured;
};

namespace {

const ResultCorrections inMicroseconds{{{u"pairs[].rtt"_s, PlaceRole::Value, {}, u"us"_s, {}}}, false};
const ResultCorrections notRead{{{u"pairs[].rtt"_s, PlaceRole::Ignored, {}, {}, {}}}, false};

} // namespace

void TestMeasuredTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<CorrectionStore>(path());
    follow(m_store.get());
}

/// A result whose figures have no unit.
void TestMeasuredTest::follow(CorrectionStore *store)
{
    m_measured = std::make_unique<MeasuredTest>();
    m_measured->setStore(store);
    const StoredTest stored = sample::stored(sample::delay(2, 1));
    const QString detial = uR"({"pairs":[{"src":"e01-cn-host0","dst":"e01-cn-host1","rtt":5}]})"_s;
    m_measured->read(stored, {stored.key, "{}", detial, {}});
    QTRY_VERIFY(!m_measured->isReading());
    QVERIFY(m_measured->results());
}

void TestMeasuredTest::correctionIsKeptAndRead()
{
    QCOMPARE(figures(), 0);
    m_measured->correct(inMicroseconds);
    QVERIFY(m_measured->isReading());
    QTRY_COMPARE(figures(), 1);
    QCOMPARE(m_store->of(m_measured->results()->shape), inMicroseconds);
}

void TestMeasuredTest::lockedStoreHoldsNobodyUp()
{
    QLockFile other(path() + u".lock"_s);
    QVERIFY(other.tryLock());
    m_measured->correct(inMicroseconds); // another window is writing
    QVERIFY(m_measured->isReading());    // and this one goes on
    QCOMPARE(figures(), 0);
    other.unlock();
    QTRY_COMPARE(figures(), 1);
}

void TestMeasuredTest::whatCannotBeKeptIsToldAndChangesNothing()
{
    QFile inTheWay(m_folder->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    CorrectionStore nowhere(inTheWay.fileName() + u"/corrections.json"_s);
    follow(&nowhere);
    QSignalSpy problem(m_measured.get(), &MeasuredTest::problem);
    m_measured->correct(inMicroseconds);
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(!m_measured->isReading());
    QCOMPARE(figures(), 0);
}

void TestMeasuredTest::lastOfTwoCorrectionsStays()
{
    const QString shape = m_measured->results()->shape;
    m_measured->correct(notRead);
    m_measured->correct(inMicroseconds);
    QTRY_VERIFY(!m_measured->isReading());
    QCOMPARE(figures(), 1);
    QCOMPARE(m_store->of(shape), inMicroseconds);
}

QTEST_MAIN(TestMeasuredTest)
#include "tst_measuredtest.moc"
