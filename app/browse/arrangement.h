// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/groups.h"
#include "app/browse/rowchanges.h"

namespace fabriscope {

/// What is to be shown: which tests, in which order and groups, and what is shown now.
struct ArrangementRequest {
    TestSnapshot tests;
    Query query;
    quint64 queryNumber = 0;
    std::optional<FieldId> sortField;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    Grouping grouping;
    Folding folding;
    std::vector<TableRow> shown;
    quint64 shownNumbering = 0; ///< of the groups among them; 0: there are none
};

/// Which rows to show, and how to get there from what was shown.
struct Arrangement {
    std::vector<TableRow> shown;
    std::vector<qint32> rowOf; ///< by ordinal; the first where a test stands in several groups
    RowChanges changes;
    std::shared_ptr<const Groups> groups; ///< null: not grouped
};

} // namespace fabriscope
