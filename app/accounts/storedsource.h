// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"

#include <QObject>

#include <functional>

namespace fabriscope {

/// A secret of our own, in the keychain or in this session's memory, read by whoever looks after those.
class StoredSource final : public CredentialSource {
public:
    using Read = std::function<QFuture<Result<Credentials>>()>;

    StoredSource(Read read, QString description);
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override { return m_description; }

private:
    Read m_read;
    QString m_description;
    QObject m_context; ///< what waits for an answer goes with it
};

} // namespace fabriscope
