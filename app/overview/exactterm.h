// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QStringList>

#include <vector>

namespace fabriscope {

/// Parts of tests, each as a test that has nothing else, and to which name each belongs.
struct NamedParts {
    std::vector<NetTest> parts;
    std::vector<quint32> names; ///< by part
};

/// The first of \a candidates that finds the parts of \a name and no others; the last one if none does.
[[nodiscard]] QString exactTerm(const QStringList &candidates, const NamedParts &parts, quint32 name);

/// \a key, \a sign and \a value as a query has them. Blanks of every kind are plain ones, as queries take them anyway.
[[nodiscard]] QString termOf(QLatin1StringView key, QChar sign, const QString &value);

/// The text under which queries with "=" find \a text: equal ones are the same to them. Empty: they never find it.
[[nodiscard]] QString wholeWord(const QString &text);

} // namespace fabriscope
