// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace fabriscope {

/// A label that takes \a text as it is, markup and all, and breaks its lines.
[[nodiscard]] QLabel *wrappedLabel(const QString &text, QWidget *parent);

} // namespace fabriscope
