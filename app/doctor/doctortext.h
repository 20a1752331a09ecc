// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fabriscope {

/// The translators' heading over what the connection doctor says.
struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Doctor)
};

} // namespace fabriscope
