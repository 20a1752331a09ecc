// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QObject;

namespace fabriscope {

struct ActionDescription {
    QString text;     ///< with its mnemonic
    QString tip;      ///< a sentence: what it does
    QString shortcut; ///< in portable form
    QString icon;     ///< of resources/icons; empty: none
};

/// An action that says what it does and with which keys, in its tooltip and in the status bar. \a owner deletes it.
[[nodiscard]] QAction *describedAction(const ActionDescription &description, QObject *owner);

} // namespace fabriscope
