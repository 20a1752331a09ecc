// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/secretstore.h"
#include "app/eflo/credentials.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace fabriscope {

/// The secrets of one profile, for the threads that connect with it: they may ask from anywhere, what is asked is the
/// main thread's, which must have an event loop then. Whoever asks while a read is under way gets its answer, so that
/// nobody is asked twice to unlock one keyring. What was read last is kept, in memory, for as long as somebody holds
/// this. A future that ends without a result: the store went before it answered.
class AskedSecrets : public std::enable_shared_from_this<AskedSecrets> {
public:
    /// Called on the main thread: SecretStore::read(), ProfileBook::secretsOf(). Null: there is nobody to ask any more.
    using Read = std::function<SecretJob *()>;

    [[nodiscard]] static std::shared_ptr<AskedSecrets> of(const QString &accessKeyId, Read read)
    {
        return std::shared_ptr<AskedSecrets>(new AskedSecrets(accessKeyId, std::move(read)));
    }

    /// The profile's own key, read anew each time: it may have been renewed. Kind::Credentials.
    [[nodiscard]] QFuture<Result<Credentials>> credentials();
    /// What was read last will do. Kind::Credentials: the keyring refused; Kind::Proxy: no password is kept.
    [[nodiscard]] QFuture<Result<QString>> proxyPassword();

private:
    using Promise = std::shared_ptr<QPromise<Result<ProfileSecrets>>>;

    enum class Age : quint8 { New, Any };

    AskedSecrets(QString accessKeyId, Read read) : m_accessKeyId(std::move(accessKeyId)), m_read(std::move(read)) { }

    [[nodiscard]] QFuture<Result<ProfileSecrets>> ask(Age age);
    void answer(const Promise &promise, Age age);
    void take(const SecretAnswer &answer);

    QString m_accessKeyId;
    Read m_read;
    // Of the main thread.
    std::optional<ProfileSecrets> m_known;
    bool m_isNew = false;                   ///< nobody has had m_known as a key yet
    bool m_isForKey = false;                ///< the read under way is
    std::weak_ptr<QList<Promise>> m_asking; ///< who waits for the read under way, which owns them
};

} // namespace fabriscope
