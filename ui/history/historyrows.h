// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"
#include "app/history/memberhistory.h"

#include <memory>

namespace fabriscope {

/// One of the tables of a history: rows in an order of their own, with texts to show and values to sort by. Immutable,
/// any thread.
class HistoryRows {
public:
    virtual ~HistoryRows() = default;

    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual bool isNumeric(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual FieldValue value(int row, int column) const = 0;
    /// The state whose shape stands before the text.
    [[nodiscard]] virtual std::optional<TestState> state(int row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return {};
    }
};

using HistoryPtr = std::shared_ptr<const MemberHistory>;
using HistoryRowsPtr = std::shared_ptr<const HistoryRows>;

/// The tests, the newest first. Row r is the run runAt(r).
class RunRows : public HistoryRows {
public:
    explicit RunRows(HistoryPtr history) : m_history(std::move(history)) { }

    /// Its own inverse: the row of a run.
    [[nodiscard]] int runAt(int row) const;
    [[nodiscard]] int rowCount() const override { return int(m_history->runs.size()); }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] FieldValue value(int row, int column) const override;
    [[nodiscard]] std::optional<TestState> state(int row, int column) const override;

private:
    HistoryPtr m_history;
};

/// Who it was tested with: host, tests, how many of them failed, their share, when last.
class PartnerRows : public HistoryRows {
public:
    explicit PartnerRows(HistoryPtr history) : m_history(std::move(history)) { }

    [[nodiscard]] int rowCount() const override { return int(m_history->partners.size()); }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] FieldValue value(int row, int column) const override;

private:
    HistoryPtr m_history;
};

/// How often each type of test failed.
class TypeRows : public HistoryRows {
public:
    explicit TypeRows(HistoryPtr history) : m_history(std::move(history)) { }

    [[nodiscard]] int rowCount() const override { return int(m_history->types.size()); }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] FieldValue value(int row, int column) const override;

private:
    HistoryPtr m_history;
};

} // namespace fabriscope
