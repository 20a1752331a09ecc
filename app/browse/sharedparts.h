// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace fabriscope {

/// The numbers, in one vocabulary, of what a test shares with others: most of what is asked of it follows from them.
struct SharedParts {
    quint32 status = 0;
    quint32 surroundings = 0;
    quint32 settings = 0;
};

} // namespace fabriscope
