// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace fabriscope {

/// A number as the service wrote it. QP, Duration and GPUNum come as JSON numbers or as strings, and the
/// documented sample even puts the word "RDMA" into QP: the text is always kept, the number only where there is one.
struct Quantity {
    std::optional<double> number; ///< finite; empty when missing or not a number
    QString text;                 ///< as it stood in the JSON, without quotes; empty when missing or null

    [[nodiscard]] bool isMissing() const { return text.isEmpty(); }

    /// Reads decimal text (blanks around it are allowed); anything else leaves number empty.
    [[nodiscard]] static Quantity fromText(const QString &text);

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// A yes or no as the service wrote it: GDR comes as the strings "True" and "False", as a boolean, or empty.
struct Flag {
    std::optional<bool> value; ///< empty when missing or neither yes nor no
    QString text;              ///< as it stood; empty when missing, null or empty

    [[nodiscard]] bool isMissing() const { return text.isEmpty(); }

    /// "true"/"false" in any case; anything else keeps the text only.
    [[nodiscard]] static Flag fromText(const QString &text);

    friend bool operator==(const Flag &, const Flag &) = default;
};

} // namespace fabriscope
