// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed as a secret into the dialog of a profile can be read nowhere in it: in no text, no name for screen
// readers, not on the clipboard, and not in its picture.

#include "tests/support/secretsearch.h"
#include "ui/accounts/profiledialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int manualProxy = 2;

/// Secrets of the same lengths, so that pictures can be compared.
struct Typed {
    QString secret;
    QString token;
    QString password;
};

const Typed marked{u"MaRkEd+SeCrEt/of=mine"_s, u"MaRkEd.ToKeN/of+mine"_s, u"MaRkEd#PrOxY pass word"_s};
const Typed plain{u"another secret of mine"_s.chopped(1), u"another token of mine"_s.chopped(1),
                  u"another proxy password"_s};

QLineEdit *lineNamed(const ProfileDialog &dialog, const char *name)
{
    return dialog.findChild<QLineEdit *>(QLatin1StringView(name));
}

std::unique_ptr<ProfileDialog> dialogWith(const Typed &typed)
{
    auto dialog = std::make_unique<ProfileDialog>(Profile(), true, false, ProfileDialog::Surroundings());
    dialog->show();
    dialog->findChild<QCheckBox *>(u"isSts"_s)->setChecked(true);
    dialog->findChild<QComboBox *>(u"proxy"_s)->setCurrentIndex(manualProxy);
    QTest::keyClicks(lineNamed(*dialog, "name"), u"ops"_s);
    QTest::keyClicks(lineNamed(*dialog, "accessKeyId"), u"LTAI5tExampleKey"_s);
    QTest::keyClicks(lineNamed(*dialog, "accessKeySecret"), typed.secret);
    QTest::keyClicks(lineNamed(*dialog, "securityToken"), typed.token);
    QTest::keyClicks(lineNamed(*dialog, "proxyAddress"), u"http://proxy.example:3128"_s);
    QTest::keyClicks(lineNamed(*dialog, "proxyUser"), u"me"_s);
    QTest::keyClicks(lineNamed(*dialog, "proxyPassword"), typed.password);
    lineNamed(*dialog, "name")->setFocus();
    return dialog;
}

/// Every property and every word for screen readers, but for "text" of a line that hides what is typed.
QByteArray everythingReadable(const QWidget &top)
{
    QByteArray all;
    const QList<QWidget *> widgets = top.findChildren<QWidget *>() + QList<QWidget *>{const_cast<QWidget *>(&top)};
    for (QWidget *widget : widgets) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const bool hides = line && line->echoMode() == QLineEdit::Password;
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = widget->metaObject()->property(i);
            if (!hides || (qstrcmp(property.name(), "text") != 0 && qstrcmp(property.name(), "selectedText") != 0))
                all += property.read(widget).toString().toUtf8() + '\n';
        }
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                                 QAccessible::Help, QAccessible::DebugDescription})
                all += spoken->text(text).toUtf8() + '\n';
            if (QAccessibleTextInterface *content = spoken->textInterface())
                all += content->text(0, content->characterCount()).toUtf8() + '\n';
        }
    }
    return all;
}

} // namespace

class TestLeaksDialogs : public QObject {
    Q_OBJECT

    SecretSearch m_search;

private slots:
    void initTestCase()
    {
        for (const QString &secret : {marked.secret, marked.token, marked.password})
            m_search.add(secret);
        QApplication::setCursorFlashTime(0);
    }

    void noTextHoldsThem()
    {
        const auto dialog = dialogWith(marked);
        const QByteArray readable = everythingReadable(*dialog);
        QVERIFY(readable.contains("LTAI5tExampleKey") && readable.contains("proxy.example"));
        QVERIFY2(m_search.hitsIn(readable).isEmpty(), qPrintable(m_search.hitsIn(readable).join(u'\n')));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        dialog->refuse(u"The keyring is locked"_s);
        const QByteArray refused = everythingReadable(*dialog);
        QVERIFY(refused.contains("The keyring is locked"));
        QVERIFY2(m_search.hitsIn(refused).isEmpty(), qPrintable(m_search.hitsIn(refused).join(u'\n')));
    }

    void theyCannotBeCopied_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"accessKeySecret", "securityToken", "proxyPassword"})
            QTest::newRow(line) << QByteArray(line);
    }
    void theyCannotBeCopied()
    {
        QFETCH(const QByteArray, line);
        const auto dialog = dialogWith(marked);
        QLineEdit *hidden = lineNamed(*dialog, line.constData());
        QCOMPARE(hidden->echoMode(), QLineEdit::Password);
        QGuiApplication::clipboard()->setText(u"as before"_s);
        hidden->setFocus();
        hidden->selectAll();
        QVERIFY(hidden->text().startsWith("MaRkEd"_L1));
        QTest::keySequence(hidden, QKeySequence::Copy);
        QTest::keySequence(hidden, QKeySequence::Cut);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"as before"_s);
    }

    void aPictureDoesNotTellThemApart()
    {
        const auto dialog = dialogWith(marked);
        const auto other = dialogWith(plain);
        const QImage picture = dialog->grab().toImage();
        QVERIFY(!picture.isNull());
        QCOMPARE(other->grab().toImage(), picture);
        QTest::keyClicks(lineNamed(*other, "proxyUser"), u"x"_s); // what is no secret is seen
        QVERIFY(other->grab().toImage() != picture);
    }
};

QTEST_MAIN(TestLeaksDialogs)
#include "tst_leaks_dialogs.moc"
