// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

#include <memory>

namespace fabriscope {

/// A field that is another text in every test, looked at in pieces, so that tests are put in order without writing the
/// texts. Immutable, any thread.
class RowTexts {
public:
    RowTexts() = default;
    virtual ~RowTexts() = default;
    Q_DISABLE_COPY_MOVE(RowTexts)

    [[nodiscard]] virtual bool isMissing(Ordinal ordinal) const = 0;
    /// False where pieces say nothing of the order.
    [[nodiscard]] virtual bool hasPieces(Ordinal ordinal) const = 0;
    /// The \a level-th piece. Texts with other pieces stand in the order of the first that differs; 0 behind the end.
    [[nodiscard]] virtual quint64 piece(Ordinal ordinal, int level) const = 0;
    /// As compareValues() has it; neither is missing.
    [[nodiscard]] virtual int compare(Ordinal a, Ordinal b) const = 0;
};

/// For a field whose valuePart() is Whole, of those that have one: TestId, MemberNames or Bonds; otherwise null. Points
/// into \a tests.
[[nodiscard]] std::unique_ptr<RowTexts> rowTexts(const TestSnapshot &tests, FieldId id);
/// True if surely the field says the same of \a ordinal in both, which are of one life.
[[nodiscard]] bool saysTheSame(FieldId id, const TestSnapshot &before, const TestSnapshot &after, Ordinal ordinal);

} // namespace fabriscope
