// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowtexts.h"

#include "app/browse/membernames.h"
#include "app/browse/testchunk.h"
#include "app/nettest/naturalkey.h"

#include <algorithm>

namespace fabriscope {

namespace {

class IdTexts : public RowTexts {
public:
    explicit IdTexts(const TestSnapshot &tests) : m_tests(tests) { }

    [[nodiscard]] bool isMissing(Ordinal ordinal) const override
    {
        return isPlain(ordinal) ? plain(ordinal).isEmpty() : odd(ordinal).isEmpty();
    }
    [[nodiscard]] bool hasPieces(Ordinal) const override { return true; }
    [[nodiscard]] quint64 piece(Ordinal ordinal, int level) const override
    {
        return isPlain(ordinal) ? naturalPiece(plain(ordinal), level) : naturalPiece(QStringView(odd(ordinal)), level);
    }
    [[nodiscard]] int compare(Ordinal a, Ordinal b) const override
    {
        return compareValues(FieldValue(odd(a)), FieldValue(odd(b)));
    }

private:
    [[nodiscard]] const TestChunk &chunk(Ordinal ordinal) const { return *m_tests.chunks()[ordinal / chunkRows]; }
    [[nodiscard]] bool isPlain(Ordinal ordinal) const { return !chunk(ordinal).hasOddIds(); }
    [[nodiscard]] QLatin1StringView plain(Ordinal ordinal) const { return chunk(ordinal).plainId(ordinal % chunkRows); }
    [[nodiscard]] QString odd(Ordinal ordinal) const { return chunk(ordinal).recordId(ordinal % chunkRows); }

    const TestSnapshot &m_tests;
};

/// The names of a test's members, each once, joined: ranks of the names are the pieces, several in one.
class NameTexts : public RowTexts {
public:
    NameTexts(const TestSnapshot &tests, FieldId id) : m_tests(tests), m_field(field(id)), m_names(tests, id) { }

    [[nodiscard]] bool isMissing(Ordinal ordinal) const override { return m_names.of(ordinal, 1).isEmpty(); }
    [[nodiscard]] bool hasPieces(Ordinal ordinal) const override
    {
        return m_names.areAllPlain() || m_names.arePlain(m_names.of(ordinal));
    }
    [[nodiscard]] quint64 piece(Ordinal ordinal, int level) const override
    {
        const unsigned bits = m_names.rankBits();
        const int inPiece = int(64 / bits);
        const MemberNames::List names = m_names.of(ordinal, (level + 1) * inPiece);
        quint64 piece = 0;
        for (qsizetype i = qsizetype(level) * inPiece; i < qsizetype(level + 1) * inPiece; ++i)
            piece = (piece << bits) | (i < names.size() ? m_names.rank(names[i]) : 0);
        return piece;
    }
    [[nodiscard]] int compare(Ordinal a, Ordinal b) const override
    {
        const MemberNames::List left = m_names.of(a);
        const MemberNames::List right = m_names.of(b);
        if (left == right)
            return 0;
        if (m_names.arePlain(left) && m_names.arePlain(right)) {
            const auto order = std::lexicographical_compare_three_way(
                left.begin(), left.end(), right.begin(), right.end(),
                [this](quint32 x, quint32 y) { return m_names.rank(x) <=> m_names.rank(y); });
            if (order != 0)
                return order < 0 ? -1 : 1;
        }
        return compareValues(m_tests.value(a, m_field), m_tests.value(b, m_field));
    }

private:
    const TestSnapshot &m_tests;
    const Field &m_field;
    const MemberNames m_names;
};

bool haveSameMembers(const TestChunk &a, const TestChunk &b, quint32 row)
{
    const auto before = a.membersOf(row);
    const auto after = b.membersOf(row);
    return std::equal(before.begin(), before.end(), after.begin(), after.end());
}

} // namespace

std::unique_ptr<RowTexts> rowTexts(const TestSnapshot &tests, FieldId id)
{
    switch (id) {
    case FieldId::TestId:
        return std::make_unique<IdTexts>(tests);
    case FieldId::MemberNames:
    case FieldId::Bonds:
        return std::make_unique<NameTexts>(tests, id);
    default:
        return nullptr;
    }
}

bool saysTheSame(FieldId id, const TestSnapshot &before, const TestSnapshot &after, Ordinal ordinal)
{
    const TestChunk &was = *before.chunks()[ordinal / chunkRows];
    const TestChunk &is = *after.chunks()[ordinal / chunkRows];
    const quint32 row = ordinal % chunkRows;
    if (id != FieldId::TestId)
        return haveSameMembers(was, is, row);
    return (was.ownIds.empty() && is.ownIds.empty()) || was.recordId(row) == is.recordId(row);
}

} // namespace fabriscope
