// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keychainjob.h"

#include "app/accounts/keychain/keyringprobe.h"
#include "app/accounts/keychain/keyringproblem.h"

#include <QAbstractEventDispatcher>

namespace fabriscope {

namespace {

/// On Unix libsecret answers through GLib's loop; without it no answer ever comes.
bool hearsAnswers()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
#else
    return true;
#endif
}

} // namespace

KeychainJob::KeychainJob(SecretEntry entry, const KeychainSettings &settings, KeychainReads &reads, QObject *parent)
    : SecretJob(parent), m_entry(std::move(entry)), m_settings(settings), m_reads(reads)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { emit delayed(keyringAnswer(SecretOutcome::Slow, m_entry).problem); });
    m_patience.start(m_settings.patience);
    QMetaObject::invokeMethod(this, &KeychainJob::begin, Qt::QueuedConnection);
}

void KeychainJob::begin()
{
    if (!hearsAnswers()) {
        return end(
            {.outcome = SecretOutcome::NoService,
             .problem = {.kind = Problem::Kind::Credentials,
                         .happened = tr("The keyring cannot be heard: the program runs without GLib's event loop"),
                         .remedy = tr("Start it without QT_NO_GLIB in the environment"),
                         .profile = m_entry.name}});
    }
    auto *probe = new KeyringProbe(this);
    connect(probe, &KeyringProbe::told, this, &KeychainJob::takePresence);
    probe->askPresence();
}

void KeychainJob::takePresence(const KeyringState &state)
{
    if (state.service == KeyringState::Service::NoBus || state.service == KeyringState::Service::Absent)
        return end(SecretOutcome::NoService, state);
    work();
}

void KeychainJob::askState(const TakeState &take)
{
    auto *probe = new KeyringProbe(this);
    connect(probe, &KeyringProbe::told, this, take);
    probe->askEntry(m_settings.service, m_entry.id);
}

void KeychainJob::readText(const TakeText &take)
{
    QKeychain::ReadPasswordJob *job = m_reads.start(m_entry.id);
    connect(job, &QKeychain::Job::finished, this, [this, job, take] {
        m_errorText = job->errorString();
        take(job->error(), job->error() == QKeychain::NoError ? job->textData() : QString());
    });
}

void KeychainJob::run(QKeychain::Job *job, const TakeEnd &take)
{
    job->setKey(m_entry.id);
    connect(job, &QKeychain::Job::finished, this, [this, job, take] {
        m_errorText = job->errorString();
        take(job->error());
    });
    job->start();
}

void KeychainJob::explain(QKeychain::Error error)
{
    askState([this, error](const KeyringState &state) { end(outcomeOf(error, state, m_entry.isKnown), state); });
}

void KeychainJob::end(SecretOutcome outcome, const KeyringState &state)
{
    end(keyringAnswer(outcome, m_entry, state, m_errorText));
}

void KeychainJob::end(const SecretAnswer &answer)
{
    m_patience.stop();
    deleteLater();
    emit finished(answer);
}

} // namespace fabriscope
