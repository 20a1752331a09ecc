// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QLocale>

class QCoreApplication;

namespace fabriscope {

/// The first of \a wanted ("zh_CN", "zh-Hans", "en_GB.UTF-8", …, the most wanted first) that the program speaks, as the
/// locale of its translation: Simplified Chinese or English. Anything else is passed over; English when nothing is
/// left.
[[nodiscard]] QLocale languageAmong(const QStringList &wanted);

/// The program's language: \a asked if it is not empty, otherwise what LC_ALL, LC_MESSAGES and LANG (refined by
/// LANGUAGE) or the desktop say.
[[nodiscard]] QLocale languageFor(const QString &asked = {});

/// From now on every tr() of \a app speaks \a language (one of languageAmong()), Qt's own words included. Translators
/// of an earlier call go; \a app owns the new ones. Numbers and dates keep to the system's locale unless \a language
/// was chosen against it.
Result<void> installTranslators(QCoreApplication &app, const QLocale &language);

} // namespace fabriscope
