// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/sharedparts.h"
#include "app/fields/field.h"

#include <QHash>
#include <QList>

#include <array>
#include <vector>

namespace fabriscope {

/// One value that tests have in a field, and how many have it.
struct FacetValue {
    QString value; ///< raw, as sent
    QString label; ///< one line to show, translated, display-safe
    int count = 0;
    NetTestPtr example; ///< a test that had this value when it was first seen
};

/// The distinct values of the fields that chips and completions offer, with counts over all tests, filter or not.
/// A plain value of the GUI thread, kept up to date test by test.
class Facets {
public:
    /// The fields that are counted.
    [[nodiscard]] static const QList<FieldId> &fields();

    /// A test with \a parts, all of one vocabulary.
    void add(const SharedParts &parts, const NetTestPtr &test);
    void replace(const SharedParts &before, const SharedParts &after, const NetTestPtr &test);

    /// In an order that does not jump when counts change: states running first and failed second, known types in the
    /// service's order, all else by name. Tests without the field are not counted. Empty for a field outside fields().
    [[nodiscard]] QList<FacetValue> values(FieldId id) const;

private:
    static constexpr size_t fieldCount = 7;
    static constexpr quint32 unknown = 0;
    static constexpr quint32 noValue = 1;
    struct Counted {
        std::vector<FacetValue> values; ///< also of those that no test has any more
        QHash<QString, quint32> places; ///< of values
        std::vector<quint32> valueOf;   ///< by number of the part: unknown, noValue, or its place + firstPlace
    };
    static constexpr quint32 firstPlace = 2;
    void remove(const SharedParts &parts);
    [[nodiscard]] static quint32 meet(Counted &counted, FieldId id, const NetTestPtr &test);

    std::array<Counted, fieldCount> m_counted;
};

} // namespace fabriscope
