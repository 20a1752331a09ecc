// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/columnlayout.h"

#include <QSettings>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 24;
constexpr int widest = 2000;
constexpr auto columnsKey = "columns"_L1;
constexpr auto sortKey = "sort"_L1;
constexpr auto descending = "descending"_L1;

using Columns = QList<ColumnLayout::Column>;

qsizetype placeOf(const Columns &columns, FieldId id)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [id](const auto &column) { return column.id == id; });
    return found == columns.end() ? -1 : found - columns.begin();
}

/// "-qp=60": a hidden column, 60 wide.
std::optional<ColumnLayout::Column> readColumn(QString text)
{
    ColumnLayout::Column column;
    if (text.startsWith(u'-')) {
        column.visible = false;
        text.remove(0, 1);
    }
    const qsizetype equals = text.indexOf(u'=');
    const Field *known = fieldByKey(text.left(equals));
    if (!known)
        return std::nullopt;
    column.id = known->id;
    const int width = equals < 0 ? 0 : text.mid(equals + 1).toInt();
    column.width = width >= narrowest && width <= widest ? width : 0;
    return column;
}

QString written(const ColumnLayout::Column &column)
{
    return u"%1%2=%3"_s.arg(column.visible ? QString() : u"-"_s, QLatin1StringView(field(column.id).key))
        .arg(column.width);
}

/// Fields that the settings do not know come behind the one that precedes them in the catalogue.
void addNewFields(Columns &columns)
{
    qsizetype after = -1;
    for (const Field &known : fieldCatalogue()) {
        const qsizetype place = placeOf(columns, known.id);
        if (place < 0)
            columns.insert(++after, {known.id, 0, known.shownAtFirst});
        else
            after = place;
    }
}

} // namespace

ColumnLayout ColumnLayout::standard()
{
    ColumnLayout layout;
    addNewFields(layout.columns);
    return layout;
}

ColumnLayout ColumnLayout::load(QSettings &settings, const QString &group)
{
    settings.beginGroup(group);
    const QStringList columns = settings.value(columnsKey).toStringList();
    const QStringList sort = settings.value(sortKey).toString().split(u' ');
    settings.endGroup();

    ColumnLayout layout;
    for (const QString &text : columns) {
        const auto column = readColumn(text.trimmed());
        if (column && placeOf(layout.columns, column->id) < 0)
            layout.columns.append(*column);
    }
    addNewFields(layout.columns);
    if (layout.visible().isEmpty()) {
        for (Column &column : layout.columns)
            column.visible = field(column.id).shownAtFirst;
    }
    if (const Field *known = fieldByKey(sort.value(0))) {
        layout.sortField = known->id;
        layout.sortOrder = sort.value(1) == descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return layout;
}

void ColumnLayout::save(QSettings &settings, const QString &group) const
{
    QStringList texts;
    for (const Column &column : columns)
        texts.append(written(column));
    const QString direction = sortOrder == Qt::DescendingOrder ? QString(descending) : u"ascending"_s;
    settings.beginGroup(group);
    settings.setValue(columnsKey, texts);
    settings.setValue(sortKey, QString(QLatin1StringView(field(sortField).key) + u' ' + direction));
    settings.endGroup();
}

QList<FieldId> ColumnLayout::visible() const
{
    QList<FieldId> ids;
    for (const Column &column : columns) {
        if (column.visible)
            ids.append(column.id);
    }
    return ids;
}

} // namespace fabriscope
