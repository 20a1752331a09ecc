// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace fabriscope {

/// Adds \a field under its \a label, which may hold a mnemonic; its accessible name is the label without it.
void addLine(QFormLayout &form, const QString &label, QWidget *field, const QString &objectName);
/// Shows or hides \a field together with its label.
void showLine(QFormLayout &form, QWidget *field, bool shown);

} // namespace fabriscope
