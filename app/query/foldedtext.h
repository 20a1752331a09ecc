// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope {

/// A text to look for without regard to case. Every kind of blank counts as a blank: what the service sends with a
/// TAB is shown with a blank, and must be found as it is shown.
class FoldedText {
public:
    explicit FoldedText(QStringView text);

    [[nodiscard]] bool isIn(QStringView text) const;
    /// True if \a text, without blanks around it, is the same.
    [[nodiscard]] bool equals(QStringView text) const;
    /// The same of Latin-1 text.
    [[nodiscard]] bool isIn(QLatin1StringView text) const;
    /// True if \a text begins with this one.
    [[nodiscard]] bool isAtStartOf(QLatin1StringView text) const;
    [[nodiscard]] const QString &folded() const { return m_folded; }

private:
    [[nodiscard]] bool isAt(const char16_t *place) const;

    QString m_folded;
};

} // namespace fabriscope
