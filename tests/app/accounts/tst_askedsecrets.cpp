// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/askedsecrets.h"
#include "app/accounts/memorystore.h"
#include "app/eflo/proxychoice.h"
#include "tests/app/accounts/madeprofiles.h"

#include <QPointer>
#include <QThread>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

const ProfileSecrets someSecrets{u"s3cret"_s, u"token"_s, u"pass word"_s};

/// A keyring that answers when it is told to, and counts.
struct Keyring : SecretStore {
    SecretJob *read(const SecretEntry &) override
    {
        ++reads;
        job = new SecretJob(this);
        return job;
    }
    SecretJob *write(const SecretEntry &, const ProfileSecrets &) override { return nullptr; }
    SecretJob *remove(const SecretEntry &) override { return nullptr; }

    void answer(const SecretAnswer &with)
    {
        emit job->finished(with);
        job->deleteLater();
    }
    [[nodiscard]] bool isAsked(int times) const
    {
        return QTest::qWaitFor([this, times] { return reads >= times; }) && reads == times;
    }

    int reads = 0;
    QPointer<SecretJob> job;
};

std::shared_ptr<AskedSecrets> askedOf(Keyring &keyring)
{
    return AskedSecrets::of(u"LTAI"_s, [&keyring] { return keyring.read({}); });
}

SecretAnswer locked()
{
    return {.outcome = SecretOutcome::Locked,
            .secrets = {},
            .problem = {.kind = Problem::Kind::Credentials, .happened = u"locked"_s}};
}

} // namespace

/// Who connects asks for a profile's secrets; how often its keyring hears of it.
class TestAskedSecrets : public QObject {
    Q_OBJECT
private slots:
    void whoComesWhileItIsReadSharesTheAnswer()
    {
        Keyring keyring;
        const auto asked = askedOf(keyring);
        const auto key = asked->credentials();
        const auto password = asked->proxyPassword();
        QVERIFY(keyring.isAsked(1));
        QVERIFY(!key.isFinished() && !password.isFinished());
        keyring.answer({.secrets = someSecrets});
        QCOMPARE(*resultOf(key), (Credentials{u"LTAI"_s, u"s3cret"_s, u"token"_s}));
        QCOMPARE(*resultOf(password), u"pass word"_s);
        QCOMPARE(keyring.reads, 1);
    }

    void eachPartIsReadOnce_data()
    {
        QTest::addColumn<bool>("passwordFirst");
        QTest::newRow("the key first, as when requests are signed") << false;
        QTest::newRow("the password first, as when the way is checked") << true;
    }
    void eachPartIsReadOnce()
    {
        QFETCH(const bool, passwordFirst);
        MemoryStore store;
        store.keep(u"id"_s, someSecrets);
        int reads = 0;
        const auto asked = AskedSecrets::of(u"LTAI"_s, [&] {
            ++reads;
            return store.read({u"id"_s, {}, true});
        });
        if (passwordFirst)
            QVERIFY(resultOf(asked->proxyPassword()));
        QCOMPARE(resultOf(asked->credentials())->accessKeySecret, u"s3cret"_s);
        QCOMPARE(*resultOf(asked->proxyPassword()), u"pass word"_s);
        QCOMPARE(reads, 1);
        store.keep(u"id"_s, {u"renewed"_s, {}, u"another"_s});
        QCOMPARE(resultOf(asked->credentials())->accessKeySecret, u"renewed"_s); // a key may be rotated
        QCOMPARE(reads, 2);
        QCOMPARE(*resultOf(asked->proxyPassword()), u"another"_s);
        QCOMPARE(reads, 2);
    }

    void whatIsRefusedIsAskedForAgain()
    {
        Keyring keyring;
        const auto asked = askedOf(keyring);
        const auto refused = asked->proxyPassword();
        QVERIFY(keyring.isAsked(1));
        keyring.answer(locked());
        QCOMPARE(resultOf(refused).error().happened, u"locked"_s);
        const auto again = asked->proxyPassword();
        QVERIFY(keyring.isAsked(2));
        keyring.answer({.secrets = someSecrets});
        QCOMPARE(*resultOf(again), u"pass word"_s);
    }

    void aPasswordThatIsNotKeptIsSaid()
    {
        MemoryStore store;
        store.keep(u"id"_s, {u"s3cret"_s, {}, {}});
        const auto asked = AskedSecrets::of(u"LTAI"_s, [&store] { return store.read({u"id"_s, {}, true}); });
        const auto refused = resultOf(asked->proxyPassword());
        QCOMPARE(refused.error().kind, Problem::Kind::Proxy);
        QVERIFY(!refused.error().remedy.isEmpty());
    }

    void aKeyringThatGoesEndsTheWait()
    {
        auto keyring = std::make_unique<Keyring>();
        const auto asked = askedOf(*keyring);
        const auto key = asked->credentials();
        const auto password = asked->proxyPassword();
        QVERIFY(keyring->isAsked(1));
        keyring.reset();
        QTRY_VERIFY(key.isFinished() && password.isFinished());
        QCOMPARE(key.resultCount() + password.resultCount(), 0);
        QCOMPARE(proxyPasswordIn(password).error().kind, Problem::Kind::Proxy);
    }

    void fromAnotherThread()
    {
        MemoryStore store;
        store.keep(u"id"_s, someSecrets);
        QThread *readOn = nullptr;
        const auto asked = AskedSecrets::of(u"LTAI"_s, [&] {
            readOn = QThread::currentThread();
            return store.read({u"id"_s, {}, true});
        });
        QString got;
        const std::unique_ptr<QThread> other(QThread::create([&got, asked] {
            auto future = asked->proxyPassword();
            future.waitForFinished();
            got = proxyPasswordIn(future).value_or(QString());
        }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QCOMPARE(got, u"pass word"_s);
        QCOMPARE(readOn, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestAskedSecrets)
#include "tst_askedsecrets.moc"
