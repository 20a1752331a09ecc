// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;

/// The desktop's side: answers Read and tells of changes.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint value = 0;
    int reads = 0;

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++reads;
        const bool known = group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? QVariant(value) : QVariant())));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// A bus of our own, gone with the test.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace

class TestDesktopScheme : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void staysUndecidedWithoutAPortal();
    void readsWhatTheDesktopPrefers_data();
    void readsWhatTheDesktopPrefers();
    void followsChanges();
    void ignoresOtherSettings();
    void staysUndecidedWithoutABus();

private:
    PrivateBus m_bus;
};

void TestDesktopScheme::initTestCase()
{
    QVERIFY2(m_bus.connection(u"probe"_s).isConnected(), "dbus-daemon is needed (package dbus-daemon)");
}

void TestDesktopScheme::staysUndecidedWithoutAPortal()
{
    DesktopScheme scheme;
    QSignalSpy changed(&scheme, &DesktopScheme::schemeChanged);
    scheme.follow(m_bus.connection(u"no-portal"_s));
    QVERIFY(!changed.wait(200)); // the bus answers within milliseconds that nobody has the name
    QCOMPARE(scheme.scheme(), DesktopScheme::Scheme::NoPreference);
}

void TestDesktopScheme::readsWhatTheDesktopPrefers_data()
{
    QTest::addColumn<uint>("value");
    QTest::addColumn<DesktopScheme::Scheme>("expected");
    QTest::newRow("none") << 0U << DesktopScheme::Scheme::NoPreference;
    QTest::newRow("dark") << 1U << DesktopScheme::Scheme::Dark;
    QTest::newRow("light") << 2U << DesktopScheme::Scheme::Light;
    QTest::newRow("from the future") << 7U << DesktopScheme::Scheme::NoPreference;
}

void TestDesktopScheme::readsWhatTheDesktopPrefers()
{
    QFETCH(uint, value);
    QFETCH(DesktopScheme::Scheme, expected);
    FakePortal portal;
    portal.value = value;
    QDBusConnection desktop = m_bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(desktop.registerObject(portalPath, &portal, QDBusConnection::ExportAllContents));
    DesktopScheme scheme;
    scheme.follow(m_bus.connection(u"program"_s));
    QTRY_COMPARE(portal.reads, 1);
    QTRY_COMPARE(scheme.scheme(), expected);
    desktop.unregisterObject(portalPath);
    desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopScheme::followsChanges()
{
    FakePortal portal;
    QDBusConnection desktop = m_bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(desktop.registerObject(portalPath, &portal, QDBusConnection::ExportAllContents));
    DesktopScheme scheme;
    scheme.follow(m_bus.connection(u"program"_s));
    QTRY_COMPARE(portal.reads, 1);
    for (const auto &[value, expected] :
         {std::pair(1U, DesktopScheme::Scheme::Dark), std::pair(2U, DesktopScheme::Scheme::Light),
          std::pair(0U, DesktopScheme::Scheme::NoPreference)}) {
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(value));
        QTRY_COMPARE(scheme.scheme(), expected);
    }
    desktop.unregisterObject(portalPath);
    desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopScheme::ignoresOtherSettings()
{
    FakePortal portal;
    QDBusConnection desktop = m_bus.connection(u"desktop"_s);
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(desktop.registerObject(portalPath, &portal, QDBusConnection::ExportAllContents));
    DesktopScheme scheme;
    QSignalSpy changed(&scheme, &DesktopScheme::schemeChanged);
    scheme.follow(m_bus.connection(u"program"_s));
    QTRY_COMPARE(portal.reads, 1);
    emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(1U));
    emit portal.SettingChanged(u"org.gnome.desktop"_s, u"color-scheme"_s, QDBusVariant(1U));
    emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(scheme.scheme(), DesktopScheme::Scheme::Light);
    desktop.unregisterObject(portalPath);
    desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopScheme::staysUndecidedWithoutABus()
{
    DesktopScheme scheme;
    scheme.follow(QDBusConnection::connectToBus(u"unix:path=/nowhere/bus"_s, u"none"_s));
    QCOMPARE(scheme.scheme(), DesktopScheme::Scheme::NoPreference);
}

QTEST_GUILESS_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
