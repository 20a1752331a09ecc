// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

namespace fabriscope {

/// How it stands with a profile in a window.
enum class ProfileState : quint8 {
    NotOpened,
    Opening,
    Connected,
    Refreshing,
    Offline, ///< what was kept is all there is
    Failed,  ///< it could not be connected, or its last refresh did not end well
};

/// A word for people: "connected", "not opened".
[[nodiscard]] QString wordOf(ProfileState state);
/// The icon that stands beside the word, so that colour never stands alone.
[[nodiscard]] QString iconOf(ProfileState state);
[[nodiscard]] Ink inkOf(ProfileState state);

} // namespace fabriscope
