// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/memoryarchive.h"
#include "app/record/decode.h"
#include "ui/exporting/tableexport.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestTableExport : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesWhatIsShown_data();
    void writesWhatIsShown();
    void writesTheRecordsAsTheyCame();
    void saysBesideTheFileWhatItIs();
    void leavesForeignNotesAlone();
    void failuresAreProblems();
    void aChangeOfMindWritesNothing();
    void proposesAName();
    void theDialogAsksWithoutBlocking();

private:
    [[nodiscard]] ExportSubject subject() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryArchive m_archive;
    TestRows m_tests;
    QList<QByteArray> m_raws;
};

namespace {

/// Answers at once with what the test wants.
class AnsweringPrompt : public FilePrompt {
public:
    std::optional<SaveAnswer> answer;
    SaveQuestion asked;

    void askSavePath(QWidget *, const SaveQuestion &question, QObject *context,
                     std::function<void(std::optional<SaveAnswer>)> answered) override
    {
        asked = question;
        QMetaObject::invokeMethod(
            context, [answered, given = answer] { answered(given); }, Qt::QueuedConnection);
    }
    void askOpenPaths(QWidget *, const QString &, QObject *, std::function<void(const QStringList &)> answered) override
    {
        answered({});
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void TestTableExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (m_tests.size() > 0)
        return;
    m_raws = {R"({"TestId":"=a","Status":"Failed","Odd":[1, 2],"DelayTest":{"Hosts":[{"IP":"1"},{"IP":"2"}]}})",
              R"({"TestId":"b\tc","Status":"Finished"})"};
    PutBatch batch{u"p"_s, {}, {}};
    for (const QByteArray &raw : std::as_const(m_raws))
        batch.records.append(*decodeRecord(raw));
    QVERIFY(m_archive.put(batch).result());
    TestStore store;
    const ChangeBatch stored = *m_archive.changesSince(0, 10).result();
    for (const StoredTest &test : stored.tests)
        store.merge(test);
    m_tests = {store.snapshot(), {1, 0}};
}

ExportSubject TestTableExport::subject() const
{
    return {m_tests, false, {FieldId::Status, FieldId::TestId}, u"prod / 1"_s, u"status:f"_s, {}, m_folder->path()};
}

void TestTableExport::writesWhatIsShown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("spreadsheet") << 0
                                 << QByteArray("\xEF\xBB\xBFStatus,Test ID\r\nFinished,\"b\tc\"\r\nFailed,'=a\r\n");
    QTest::newRow("plain") << 1 << QByteArray("status,id\r\nFinished,\"b\tc\"\r\nFailed,'=a\r\n");
    QTest::newRow("members") << 3
                             << QByteArray(
                                    "status,id,member_role,resource_id,bond,ip,server_name\r\n"
                                    "Finished,\"b\tc\",,,,,\r\nFailed,'=a,host,,,1,\r\nFailed,'=a,host,,,2,\r\n");
    QTest::newRow("raw") << 2 << QByteArray("status,id\r\nFinished,\"b\tc\"\r\nFailed,=a\r\n");
}

void TestTableExport::writesWhatIsShown()
{
    QFETCH(int, kind);
    AnsweringPrompt prompt;
    prompt.answer = SaveAnswer{path(u"x.csv"_s), kind};
    TableExport exporting(prompt, m_archive);
    QSignalSpy saved(&exporting, &TableExport::saved);
    exporting.save(subject(), nullptr);
    QTRY_COMPARE(saved.size(), 1);
    QTEST(contentOf(path(u"x.csv"_s)), "content");
    QCOMPARE(saved.first().at(0).toString(), path(u"x.csv"_s));
    QVERIFY(saved.first().at(1).toString().contains(u"x.csv"_s));
    QVERIFY(!exporting.isWriting());
}

void TestTableExport::writesTheRecordsAsTheyCame()
{
    AnsweringPrompt prompt;
    prompt.answer = SaveAnswer{path(u"x.json"_s), 4};
    TableExport exporting(prompt, m_archive);
    QSignalSpy saved(&exporting, &TableExport::saved);
    exporting.save(subject(), nullptr);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(contentOf(path(u"x.json"_s)), encodeRecords({m_raws.at(1), m_raws.at(0)}));
    QVERIFY(decodeListAnswer(contentOf(path(u"x.json"_s))));
}

void TestTableExport::saysBesideTheFileWhatItIs()
{
    AnsweringPrompt prompt;
    prompt.answer = SaveAnswer{path(u"x.csv"_s), 0};
    TableExport exporting(prompt, m_archive);
    QSignalSpy saved(&exporting, &TableExport::saved);
    for (int times = 1; times < 3; ++times) {
        exporting.save(subject(), nullptr);
        QTRY_COMPARE(saved.size(), times);
        const QByteArray about = contentOf(path(u"x.csv.about.txt"_s));
        QVERIFY(about.contains("status:f") && about.contains("prod / 1") && about.contains("2"));
    }
}

void TestTableExport::leavesForeignNotesAlone()
{
    QFile note(path(u"x.csv.about.txt"_s));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("my own note");
    note.close();
    AnsweringPrompt prompt;
    prompt.answer = SaveAnswer{path(u"x.csv"_s), 0};
    TableExport exporting(prompt, m_archive);
    QSignalSpy saved(&exporting, &TableExport::saved);
    exporting.save(subject(), nullptr);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(contentOf(path(u"x.csv.about.txt"_s)), "my own note");
}

void TestTableExport::failuresAreProblems()
{
    AnsweringPrompt prompt;
    TableExport exporting(prompt, m_archive);
    QSignalSpy failed(&exporting, &TableExport::failed);
    for (const int kind : {0, 4}) {
        prompt.answer = SaveAnswer{path(u"nowhere/x"_s), kind};
        exporting.save(subject(), nullptr);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.takeFirst().first().value<Problem>().kind, Problem::Kind::File);
        QVERIFY(!exporting.isWriting());
    }
}

void TestTableExport::aChangeOfMindWritesNothing()
{
    AnsweringPrompt prompt;
    TableExport exporting(prompt, m_archive);
    QSignalSpy saved(&exporting, &TableExport::saved);
    QSignalSpy failed(&exporting, &TableExport::failed);
    exporting.save(subject(), nullptr);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!exporting.isWriting());
    QCOMPARE(saved.size() + failed.size(), 0);
    prompt.asked = {};
    ExportSubject nothing = subject();
    nothing.tests.rows.clear();
    exporting.save(nothing, nullptr);
    QVERIFY(prompt.asked.kinds.isEmpty());
}

void TestTableExport::proposesAName()
{
    AnsweringPrompt prompt;
    TableExport exporting(prompt, m_archive);
    exporting.save(subject(), nullptr);
    QCOMPARE(prompt.asked.folder, m_folder->path());
    QCOMPARE(prompt.asked.kinds.size(), 5);
    QVERIFY(prompt.asked.fileName.contains(u"prod"_s));
}

void TestTableExport::theDialogAsksWithoutBlocking()
{
    QWidget window;
    window.show();
    FileDialogPrompt prompt;
    QObject context;
    std::optional<SaveAnswer> given;
    int answers = 0;
    const auto ask = [&] {
        prompt.askSavePath(&window, {u"Save"_s, m_folder->path(), u"proposed"_s, {u"A (*.csv)"_s, u"B (*.json)"_s}},
                           &context, [&](const std::optional<SaveAnswer> &answer) {
                               given = answer;
                               ++answers;
                           });
        return window.findChild<QFileDialog *>();
    };
    QFileDialog *dialog = ask();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"proposed.csv"_s));
    QTest::keyClick(dialog->findChild<QComboBox *>(u"fileTypeCombo"_s), Qt::Key_Down);
    dialog->selectFile(path(u"mine"_s));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(given->path, path(u"mine.json"_s));
    QCOMPARE(given->kind, 1);
    QTRY_VERIFY(!window.findChild<QFileDialog *>());
    ask()->reject();
    QTRY_COMPARE(answers, 2);
    QVERIFY(!given);
}

QTEST_MAIN(TestTableExport)
#include "tst_tableexport.moc"
