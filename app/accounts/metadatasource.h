// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"
#include "app/accounts/sourcesurroundings.h"

namespace fabriscope {

/// The role of the ECS instance that this program runs on, from the instance's metadata server: the session token of
/// version 2 first; without one only where ALIBABA_CLOUD_IMDSV1_DISABLED does not say true. Never through a proxy; each
/// step has a second (eflo-api.md, section 5).
class MetadataSource final : public CredentialSource {
public:
    /// \a role empty: ALIBABA_CLOUD_ECS_METADATA, else the one that the instance has.
    MetadataSource(const QString &role, SourceSurroundings surroundings);
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override;

private:
    using Promise = std::shared_ptr<FetchPromise>;
    using Take = std::function<void(const Result<QByteArray> &)>;

    void askToken(const Promise &promise);
    void askRole(const Promise &promise, const QByteArray &token);
    void askKeys(const Promise &promise, const QByteArray &token, const QString &role);
    void ask(const QByteArray &verb, const QString &path, const QByteArray &token, const Take &take);
    /// The same, and once more without \a token if that helps and may be.
    void askEitherWay(const QString &path, const QByteArray &token, const Take &take);

    QString m_role;
    SourceSurroundings m_surroundings;
    bool m_plainAllowed;
    QObject m_context;
    Transport m_transport;
};

} // namespace fabriscope
