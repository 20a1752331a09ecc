// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"

#include <QObject>

#include <vector>

namespace fabriscope {

/// The first of several sources that has credentials. Once one had some, only that one is asked: an account must not
/// change behind its user's back.
class ChainSource final : public CredentialSource {
public:
    struct Link {
        std::unique_ptr<CredentialSource> source;
        bool isFinal = false; ///< what keeps it from answering ends the search
    };

    explicit ChainSource(std::vector<Link> links);
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override;

private:
    void ask(std::size_t place, const std::shared_ptr<FetchPromise> &promise, const QStringList &failures);

    std::vector<Link> m_links;
    std::optional<std::size_t> m_found;
    QObject m_context;
};

} // namespace fabriscope
