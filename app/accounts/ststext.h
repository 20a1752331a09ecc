// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace fabriscope {

/// The translators' heading over what is said of the STS service.
struct StsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Sts)
};

} // namespace fabriscope
