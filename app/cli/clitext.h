// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fabriscope {

/// The translators' heading over what the commands say.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace fabriscope
