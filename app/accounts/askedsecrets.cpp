// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/askedsecrets.h"

#include <QCoreApplication>

#include <utility>

namespace fabriscope {

namespace {

struct AskedSecretsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::AskedSecrets)
};

Result<QString> passwordIn(const Result<ProfileSecrets> &secrets)
{
    if (!secrets)
        return tl::unexpected(secrets.error());
    if (!secrets->proxyPassword.isEmpty())
        return secrets->proxyPassword;
    return tl::unexpected(Problem{.kind = Problem::Kind::Proxy,
                                  .happened = AskedSecretsText::tr("The password of the profile’s proxy is not kept"),
                                  .remedy = AskedSecretsText::tr("Enter it again in the profile")});
}

} // namespace

QFuture<Result<Credentials>> AskedSecrets::credentials()
{
    return ask(Age::New).then(QtFuture::Launch::Sync, [id = m_accessKeyId](const Result<ProfileSecrets> &secrets) {
        return secrets.map([&id](const ProfileSecrets &read) {
            return Credentials{id, read.accessKeySecret, read.securityToken};
        });
    });
}

QFuture<Result<QString>> AskedSecrets::proxyPassword()
{
    return ask(Age::Any).then(QtFuture::Launch::Sync, passwordIn);
}

QFuture<Result<ProfileSecrets>> AskedSecrets::ask(Age age)
{
    const Promise promise = std::make_shared<QPromise<Result<ProfileSecrets>>>();
    promise->start();
    const auto answerThere = [self = shared_from_this(), promise, age] { self->answer(promise, age); };
    QMetaObject::invokeMethod(QCoreApplication::instance(), answerThere, Qt::QueuedConnection);
    return promise->future();
}

void AskedSecrets::answer(const Promise &promise, Age age)
{
    if (m_known && (age == Age::Any || std::exchange(m_isNew, false))) {
        promise->addResult(*m_known);
        promise->finish();
        return;
    }
    m_isForKey = m_isForKey || age == Age::New;
    if (const auto asking = m_asking.lock()) {
        asking->append(promise);
        return;
    }
    SecretJob *job = m_read();
    if (!job)
        return;
    const auto asking = std::make_shared<QList<Promise>>(QList<Promise>{promise});
    m_asking = asking;
    QObject::connect(job, &SecretJob::finished, QCoreApplication::instance(),
                     [self = shared_from_this(), asking](const SecretAnswer &answer) {
                         self->take(answer);
                         for (const Promise &waiting : std::exchange(*asking, {})) {
                             waiting->addResult(answer.isOk() ? Result<ProfileSecrets>(answer.secrets)
                                                              : tl::unexpected(answer.problem));
                             waiting->finish();
                         }
                     });
}

void AskedSecrets::take(const SecretAnswer &answer)
{
    m_asking.reset();
    m_known = answer.isOk() ? std::optional(answer.secrets) : std::nullopt;
    m_isNew = answer.isOk() && !std::exchange(m_isForKey, false);
}

} // namespace fabriscope
