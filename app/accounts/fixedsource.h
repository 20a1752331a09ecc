// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"

namespace fabriscope {

/// What is known already: keys that stand in the environment or in a file, or what keeps them from being used.
class FixedSource final : public CredentialSource {
public:
    FixedSource(Fetched fetched, QString description)
        : m_fetched(std::move(fetched)), m_description(std::move(description))
    {
    }
    [[nodiscard]] FetchFuture fetch() override { return fetchedAlready(m_fetched); }
    [[nodiscard]] QString description() const override { return m_description; }

private:
    Fetched m_fetched;
    QString m_description;
};

} // namespace fabriscope
