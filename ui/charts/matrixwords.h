// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fabriscope {

/// The translators' heading over what the pair matrix says.
struct MatrixText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Matrix)
};

} // namespace fabriscope
