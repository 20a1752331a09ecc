// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace fabriscope {

/// One line of a fact sheet. The value is as sent or made of it; empty means missing and shows as a dash.
struct Fact {
    QString label;
    QString value;
    QString note; ///< a sentence for those who wonder; may be empty

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Facts that belong together.
struct FactSection {
    QString title;
    QList<Fact> facts;
    QString remark; ///< a sentence above the facts; may be empty

    friend bool operator==(const FactSection &, const FactSection &) = default;
};

} // namespace fabriscope
