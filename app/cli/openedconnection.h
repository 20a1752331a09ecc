// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/connection/connection.h"
#include "app/demo/demoservice.h"

#include <memory>
#include <optional>

class QProcessEnvironment;

namespace fabriscope {

/// What CONNECTION stands for: how to connect and, for the demo, the service itself, which lives as long.
struct OpenedConnection {
    ConnectionSetup setup;
    std::unique_ptr<DemoService> demo;
    QString resourceGroup; ///< what the connection is limited to; empty: nothing
};

/// Finds out what \a options and \a environment mean. An empty optional: nobody said anything, there are no credentials
/// (the window shows its welcome page then). Errors: Usage, Credentials, Network (the demo's port).
[[nodiscard]] Result<std::optional<OpenedConnection>> openConnection(const ConnectionOptions &options,
                                                                     const QProcessEnvironment &environment);

/// The same for commands, where no credentials are a problem (Kind::Credentials).
[[nodiscard]] Result<OpenedConnection> requireConnection(const ConnectionOptions &options,
                                                         const QProcessEnvironment &environment);

} // namespace fabriscope
