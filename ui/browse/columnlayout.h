// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"

#include <QList>
#include <QString>

class QSettings;

namespace fabriscope {

/// Which columns a table shows, in which order and how wide, and how it is sorted. A plain value; every field stands
/// in it exactly once. Kept by the fields' keys, so that it outlives new fields, lost ones and damaged settings.
struct ColumnLayout {
    struct Column {
        FieldId id = FieldId::Status;
        int width = 0; ///< logical pixels; 0: the field's usual width
        bool visible = true;

        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns; ///< in the order of the screen
    FieldId sortField = FieldId::Created;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

    /// The sensible dozen, newest tests first.
    [[nodiscard]] static ColumnLayout standard();
    /// As saved under \a group; what is missing or cannot be read is as in standard(): unknown keys are left out,
    /// fields that are new take their catalogue place, widths out of reason become usual, and a table without any
    /// column shows the usual ones.
    [[nodiscard]] static ColumnLayout load(QSettings &settings, const QString &group);
    void save(QSettings &settings, const QString &group) const;

    [[nodiscard]] QList<FieldId> visible() const;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

} // namespace fabriscope
