// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QToolButton;
class QWidget;

namespace fabriscope {

/// A button that tells the keys and what the mouse does on \a drawing, as its tooltip and when it is pressed: its
/// "What's this?", which nobody finds by itself. The drawing must have it already, and outlive the button.
[[nodiscard]] QToolButton *keysButton(QWidget *parent, QWidget *drawing);

} // namespace fabriscope
