// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

#include <QAbstractTableModel>

namespace fabriscope {

/// The places of a result and what the user says of them; what is said can be edited. GUI thread.
class CorrectionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : quint8 { Place, Sample, Role, Metric, Unit, Worsening, columns };

    CorrectionModel(const MeasuredResults &results, const ResultCorrections &inForce, QObject *parent = nullptr);

    /// What is said, without what is left to the reader. Places this result does not have are kept.
    [[nodiscard]] QList<PlaceCorrection> corrections() const;
    /// Leaves everything to the reader.
    void reset();
    /// The roles a place can be given, in their order.
    [[nodiscard]] static QList<PlaceRole> roles();
    /// Spellings of units the reader knows.
    [[nodiscard]] static QStringList units();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::EditRole: of Role an int of PlaceRole; of Worsening an int of Worse or nothing; else a text. An unknown unit
    /// is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void corrected();
    /// Why what was typed was not taken.
    void refused(const QString &sentence);

private:
    struct Row {
        ResultPlace place;
        PlaceCorrection said;
        QString found; ///< what it was read as, in words
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant edited(const Row &row, int column) const;
    [[nodiscard]] bool put(PlaceCorrection &said, int column, const QVariant &value);
    [[nodiscard]] static bool isValue(const Row &row);

    QList<Row> m_rows;
    QList<PlaceCorrection> m_elsewhere; ///< of places that are not here
};

} // namespace fabriscope
