// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace fabriscope {

/// A flat button with an icon alone; \a what says what it does, as its tooltip and its accessible name.
[[nodiscard]] QToolButton *iconButton(QWidget *parent, const QString &icon, const QString &what);

} // namespace fabriscope
