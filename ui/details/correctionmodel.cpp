// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/correctionmodel.h"

#include "app/nettest/displaytext.h"
#include "ui/details/resultwords.h"
#include "ui/theme/plaintip.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCorrectionCell = 200;
constexpr qsizetype longestMetricName = 60;

} // namespace

CorrectionModel::CorrectionModel(const MeasuredResults &results, const ResultCorrections &inForce, QObject *parent)
    : QAbstractTableModel(parent), m_elsewhere(inForce.places)
{
    for (const ResultPlace &place : results.places) {
        Row row{
            place, {.path = place.path, .metric = {}, .unit = {}, .worse = {}}, resultwords::readAs(place, results)};
        const auto said =
            std::find_if(m_elsewhere.begin(), m_elsewhere.end(),
                         [&place](const PlaceCorrection &correction) { return correction.path == place.path; });
        if (said != m_elsewhere.end()) {
            row.said = *said;
            m_elsewhere.erase(said);
        }
        m_rows += row;
    }
}

QList<PlaceRole> CorrectionModel::roles()
{
    return {PlaceRole::Automatic, PlaceRole::Source, PlaceRole::Target, PlaceRole::Member,
            PlaceRole::Size,      PlaceRole::Value,  PlaceRole::Unit,   PlaceRole::Ignored};
}

QStringList CorrectionModel::units()
{
    return {u"ns"_s,   u"us"_s,    u"ms"_s,    u"s"_s, u"bit/s"_s, u"Mbps"_s, u"Gbps"_s, u"MB/s"_s,
            u"GB/s"_s, u"MiB/s"_s, u"GiB/s"_s, u"B"_s, u"KiB"_s,   u"MiB"_s,  u"%"_s};
}

QList<PlaceCorrection> CorrectionModel::corrections() const
{
    QList<PlaceCorrection> said;
    for (const Row &row : m_rows) {
        if (row.said.role != PlaceRole::Automatic)
            said += row.said;
    }
    return said + m_elsewhere;
}

void CorrectionModel::reset()
{
    for (Row &row : m_rows)
        row.said = {.path = row.place.path, .metric = {}, .unit = {}, .worse = {}};
    m_elsewhere.clear();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit corrected();
}

int CorrectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CorrectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

/// Metric, unit and which way it gets worse can be said of it.
bool CorrectionModel::isValue(const Row &row)
{
    const PlaceRole role = row.said.role == PlaceRole::Automatic ? row.place.readAs : row.said.role;
    return role == PlaceRole::Value || role == PlaceRole::Unread;
}

QString CorrectionModel::text(const Row &row, int column) const
{
    const bool isAutomatic = row.said.role == PlaceRole::Automatic;
    const QString byReader = isValue(row) ? tr("automatic", "left to the reader") : QString();
    switch (column) {
    case Place:
        return displayText(row.place.path, longestCorrectionCell);
    case Sample:
        return displayText(row.place.sample, longestCorrectionCell);
    case Role:
        return isAutomatic ? tr("automatic (%1)", "as what a place is read").arg(row.found)
                           : resultwords::role(row.said.role);
    case Metric:
        return row.said.metric.isEmpty() ? byReader : displayText(row.said.metric, longestCorrectionCell);
    case Unit:
        return row.said.unit.isEmpty() ? byReader : displayText(row.said.unit, longestCorrectionCell);
    default:
        return row.said.worse ? resultwords::worse(*row.said.worse) : byReader;
    }
}

QVariant CorrectionModel::edited(const Row &row, int column) const
{
    switch (column) {
    case Role:
        return int(row.said.role);
    case Metric:
        return row.said.metric;
    case Unit:
        return row.said.unit;
    case Worsening:
        return row.said.worse ? QVariant(int(*row.said.worse)) : QVariant();
    default:
        return text(row, column);
    }
}

QVariant CorrectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return edited(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(row, index.column()));
    default:
        return {};
    }
}

bool CorrectionModel::put(PlaceCorrection &said, int column, const QVariant &value)
{
    const QString typed = displayText(value.toString().trimmed(), longestMetricName);
    switch (column) {
    case Role:
        said.role = PlaceRole(value.toInt());
        break;
    case Metric:
        said.metric = typed;
        break;
    case Unit:
        if (!typed.isEmpty() && !unitOf(typed.toStdString())) {
            emit refused(tr("%1 is no unit that is known.").arg(typed));
            return false;
        }
        said.unit = typed;
        break;
    case Worsening:
        said.worse = value.isValid() ? std::optional(Worse(value.toInt())) : std::nullopt;
        break;
    default:
        return false;
    }
    const bool saysSomething = !said.metric.isEmpty() || !said.unit.isEmpty() || said.worse;
    if (column != Role && saysSomething)
        said.role = PlaceRole::Value; // only of a value such things are said
    if (said.role != PlaceRole::Value)
        said = {.path = said.path, .role = said.role, .metric = {}, .unit = {}, .worse = {}};
    return true;
}

bool CorrectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    PlaceCorrection said = m_rows.at(index.row()).said;
    if (!put(said, index.column(), value))
        return false;
    if (said == m_rows.at(index.row()).said)
        return true;
    m_rows[index.row()].said = said;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    emit corrected();
    return true;
}

Qt::ItemFlags CorrectionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() < Role)
        return usual;
    return index.column() == Role || isValue(m_rows.at(index.row())) ? usual | Qt::ItemIsEditable : usual;
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Sample:
        return tr("Sample");
    case Role:
        return tr("Read as");
    case Metric:
        return tr("Metric");
    case Unit:
        return tr("Unit");
    case Worsening:
        return tr("Which is worse");
    default:
        return {};
    }
}

} // namespace fabriscope
