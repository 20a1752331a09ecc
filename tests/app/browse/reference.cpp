// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/browse/reference.h"

#include <algorithm>

namespace fabriscope {

int place(FieldId id, const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return 2;
    const bool number = field(id).kind == FieldKind::Number || field(id).kind == FieldKind::Time;
    return number && std::holds_alternative<QString>(value) ? 1 : 0;
}

QStringList referenceRows(const QList<StoredTest> &tests, const Query &query, std::optional<FieldId> sortField,
                          Qt::SortOrder order)
{
    QList<StoredTest> rows;
    for (const StoredTest &test : tests) {
        if (query.matches(*test.test, rowFactsOf(test)))
            rows.append(test);
    }
    const auto sortBy = [&rows](FieldId id, Qt::SortOrder direction) {
        std::stable_sort(rows.begin(), rows.end(), [id, direction](const StoredTest &a, const StoredTest &b) {
            const FieldValue left = field(id).valueIn(*a.test, rowFactsOf(a));
            const FieldValue right = field(id).valueIn(*b.test, rowFactsOf(b));
            if (const int apart = place(id, left) - place(id, right))
                return apart < 0;
            return direction == Qt::AscendingOrder ? compareValues(left, right) < 0 : compareValues(right, left) < 0;
        });
    };
    sortBy(FieldId::Created, Qt::DescendingOrder);
    if (sortField)
        sortBy(*sortField, order);
    QStringList ids;
    for (const StoredTest &test : std::as_const(rows))
        ids.append(test.key.testId);
    return ids;
}

} // namespace fabriscope
