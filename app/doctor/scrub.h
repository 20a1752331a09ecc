// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/findings.h"

namespace fabriscope {

/// \a step without any secret that \a findings know of, whatever brought it into a text: the key's secret, its token,
/// the proxy's password, each as it is and as it is written on the wire. The access key id is shortened.
[[nodiscard]] DoctorStep scrubbed(DoctorStep step, const Findings &findings);

} // namespace fabriscope
