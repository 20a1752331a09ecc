// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testchunk.h"
#include "app/fields/field.h"

#include <optional>

namespace fabriscope {

/// Which part of a test a field speaks of. What is said of a shared part is found out once for all tests that share it.
enum class TestPart : quint8 {
    Status,
    Surroundings,
    Settings,
    Member,
    Id,
    Created,
    Finished,
    Elapsed,
    Count,
    Seen,
    Gone,
    Whole
};

/// The part whose texts and numbers a query's term on \a id looks at.
[[nodiscard]] TestPart askedPart(FieldId id);
/// The part that gives the field's value, which its order is made of; Whole where it takes several.
[[nodiscard]] TestPart valuePart(FieldId id);

/// How many there are of a shared part, and the \a number-th of them as a test that has nothing else.
[[nodiscard]] quint32 partCount(const Vocabulary &words, TestPart part);
[[nodiscard]] NetTest partAsTest(const Vocabulary &words, TestPart part, quint32 number);
/// The column with the numbers of a shared part (not Member, of which a test has many).
[[nodiscard]] const std::vector<quint32> &partColumn(const TestChunk &chunk, TestPart part);

/// What the fields Members, Clients, Servers and Hosts say of a test with the settings \a lists.
[[nodiscard]] std::optional<qint64> countOf(FieldId id, const NetTest &lists, const MemberShape &sizes);
/// The same of a row.
[[nodiscard]] std::optional<qint64> countOf(FieldId id, const TestChunk &chunk, quint32 row, const Vocabulary &words);
/// The moment of Created, Finished, Seen or Gone.
[[nodiscard]] std::optional<qint64> momentOf(TestPart part, const TestChunk &chunk, quint32 row,
                                             const Vocabulary &words);
/// The ms between them, as elapsedMsecs() has it.
[[nodiscard]] std::optional<qint64> elapsedOf(const TestChunk &chunk, quint32 row, const Vocabulary &words);

} // namespace fabriscope
