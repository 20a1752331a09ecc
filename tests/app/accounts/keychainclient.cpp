// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does what its arguments (how many milliseconds are slow, then the steps) say with the keyring of the session it runs
// in, one after the other, and prints how each ended: tst_keychain starts it in sessions of every kind. Ends when
// something is slow, whatever is still under way.

#include "app/accounts/keychain/keychainstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVirtualObject>
#include <QProcess>

#include <array>
#include <cstdio>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Takes every call and never answers.
class Deaf : public QDBusVirtualObject {
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

const char *wordOf(SecretOutcome outcome)
{
    constexpr std::array words{"ok", "missing", "locked", "no-service", "denied", "slow", "failed"};
    return words.at(size_t(outcome));
}

class Client : public QObject {
public:
    Client(std::chrono::milliseconds patience, QStringList steps)
        : m_steps(std::move(steps)), m_store({KeychainStore::defaultSettings().service, patience})
    {
    }

    void next()
    {
        if (m_steps.isEmpty())
            return QCoreApplication::quit();
        const QStringList words = m_steps.takeFirst().split(u':');
        const QString &action = words.first();
        const SecretEntry entry{words.value(1), u"a profile"_s, action.startsWith("known-"_L1)};
        if (action == "serve"_L1)
            serve(words.value(1), words.value(2));
        else if (action == "start-keyring"_L1)
            startKeyring();
        else if (action == "raw"_L1)
            writeRaw(words.value(1), words.mid(2).join(u':'));
        else if (action.endsWith("read"_L1))
            await(m_store.read(entry));
        else if (action.endsWith("write"_L1))
            await(m_store.write(entry, {.accessKeySecret = words.value(2), .proxyPassword = words.value(3)}));
        else
            await(m_store.remove(entry));
    }

private:
    void await(SecretJob *job)
    {
        connect(job, &SecretJob::delayed, this, [](const Problem &problem) {
            std::printf("slow %s\n", qPrintable(problem.line()));
            QCoreApplication::quit();
        });
        connect(job, &SecretJob::finished, this, [this](const SecretAnswer &answer) {
            QStringList words{QLatin1StringView(wordOf(answer.outcome))};
            for (const QString &word :
                 {answer.secrets.accessKeySecret, answer.secrets.proxyPassword, answer.problem.line()}) {
                if (!word.isEmpty())
                    words += word;
            }
            std::printf("%s\n", qPrintable(words.join(u' ')));
            next();
        });
    }

    void serve(const QString &name, const QString &path)
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"deaf"_s);
        const bool serves =
            bus.registerVirtualObject(path, new Deaf(this), QDBusConnection::SubPath) && bus.registerService(name);
        std::printf("serves %d\n", int(serves));
        next();
    }

    void startKeyring()
    {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"late"_s);
        auto *watcher =
            new QDBusServiceWatcher(u"org.freedesktop.secrets"_s, bus, QDBusServiceWatcher::WatchForRegistration, this);
        connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &Client::next);
        auto *keyring = new QProcess(this);
        keyring->start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
        keyring->write("pw\n");
        keyring->closeWriteChannel();
    }

    void writeRaw(const QString &key, const QString &text)
    {
        auto *job = new QKeychain::WritePasswordJob(KeychainStore::defaultSettings().service);
        job->setKey(key);
        job->setTextData(text);
        connect(job, &QKeychain::Job::finished, this, [this] { next(); });
        job->start();
    }

    QStringList m_steps;
    KeychainStore m_store;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Client client(std::chrono::milliseconds(arguments.value(1).toInt()), arguments.mid(2));
    QMetaObject::invokeMethod(
        &client, [&client] { client.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
