// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowfilter.h"

#include "app/browse/bytesearch.h"
#include "app/browse/memberindex.h"

#include <algorithm>
#include <bit>

namespace fabriscope {

namespace {

constexpr quint64 one = 1;

/// False where a letter of the word occurs in no id of the chunk: hosts have other letters than UUIDs. (No character of
/// Latin-1 beyond ASCII folds to an ASCII one, and none of ASCII to one beyond.)
bool mayBeInIds(const TestChunk &chunk, const FoldedText &word)
{
    return std::all_of(word.folded().begin(), word.folded().end(), [&chunk](QChar c) {
        if (c <= u' ' || c >= QChar(0x7f))
            return c <= QChar(0x7f) || chunk.mayHaveLettersBeyondAscii();
        return chunk.mayHaveLetter(c.toLatin1()) || chunk.mayHaveLetter(c.toUpper().toLatin1());
    });
}

/// Of all rows, asked or not: without a branch that is quicker than to pick some.
void addHitsByColumn(const std::vector<quint8> &answers, const std::vector<quint32> &column, RowBits &hits)
{
    if (answers.empty())
        return;
    for (size_t word = 0; word * 64 < column.size(); ++word) {
        const quint32 *const numbers = column.data() + word * 64;
        const size_t count = std::min(size_t(64), column.size() - word * 64);
        quint64 found = 0;
        for (size_t bit = 0; bit < count; ++bit)
            found |= quint64(answers[numbers[bit]]) << bit;
        hits[word] |= found;
    }
}

} // namespace

void findInIds(const TestChunk &chunk, const FoldedText &word, const RowBits &asked, RowBits &hits)
{
    const ByteSearch search(word);
    if (!search.isPossible()) {
        addHitsWhere(asked, hits, [&](quint32 row) { return word.isIn(chunk.plainId(row)); });
        return;
    }
    const auto endOf = [&chunk](quint32 row) {
        return row + 1 < chunk.size() ? chunk.idStart[row + 1] : quint32(chunk.ids.size());
    };
    static constexpr quint32 worthMarking = chunkRows / 8;
    if (rowsLeft(asked, hits) < worthMarking) {
        addHitsWhere(asked, hits, [&](quint32 row) { return search.isIn(chunk.ids, chunk.idStart[row], endOf(row)); });
    } else {
        const ByteSearch::Marks marks(search, chunk.ids);
        addHitsWhere(asked, hits, [&](quint32 row) { return marks.isIn(chunk.idStart[row], endOf(row)); });
    }
}

int RowFilter::Plan::cost() const
{
    return (asksId ? 4 : 0) + (members.empty() ? 0 : 3) + ofRows.cost();
}

RowFilter::RowFilter(const Query &query, const Vocabulary &words, const NameSearch &names, const LocalDays &days)
    : m_words(words)
{
    for (const QueryTerm &term : query.terms())
        m_plans.push_back(planOf(term, names, days));
    std::stable_sort(m_plans.begin(), m_plans.end(), [](const Plan &a, const Plan &b) { return a.cost() < b.cost(); });
}

RowFilter::Answers RowFilter::answersFor(const QueryTerm &term, TestPart part) const
{
    QueryTerm asked = term;
    asked.fields.removeIf([part](const Field *field) { return askedPart(field->id) != part; });
    if (asked.fields.isEmpty())
        return {};
    Answers answers(std::max(partCount(m_words, part), quint32(1)), 0);
    const quint32 count = qMin(partCount(m_words, part), quint32(answers.size()));
    for (quint32 number = 0; number < count; ++number)
        answers[number] = asked.fits(partAsTest(m_words, part, number)) ? 1 : 0;
    return answers;
}

/// Of each name on its own; there may be tens of thousands.
RowFilter::Answers RowFilter::answersOfNames(const QueryTerm &term, const NameSearch &names) const
{
    if (!term.wholeText && !term.words.isEmpty())
        return names.holding(term.words, m_words);
    Answers answers(m_words.names.size(), 0);
    for (quint32 name = 0; name < answers.size(); ++name)
        answers[name] = term.text(m_words.names[name]) ? 1 : 0;
    return answers;
}

/// As the fields do it (fieldreaders.cpp): "host" asks for a member's names, "bond" for its bond.
MemberBits RowFilter::answersOfMembers(const QueryTerm &term, const NameSearch &names) const
{
    QueryTerm asked = term;
    asked.fields.removeIf([](const Field *field) { return askedPart(field->id) != TestPart::Member; });
    if (asked.fields.isEmpty() || !asked.text)
        return {};
    const auto asks = [&asked](FieldId id) { return asked.fields.contains(&field(id)); };
    const bool byName = asks(FieldId::MemberNames);
    const bool byBond = asks(FieldId::Bonds);
    const quint32 count = m_words.namesOfMembers.size(); // all of their names are known by now
    const Answers named = answersOfNames(asked, names);
    MemberBits answers(partCount(m_words, TestPart::Member) / 64 + 1, 0);
    bool any = false;
    for (quint32 member = 0; member < count; ++member) {
        const Vocabulary::NamesOfMember &called = m_words.namesOfMembers[member];
        const bool hit = (byName && (named[called.resourceId] || named[called.ip] || named[called.serverName]))
            || (byBond && named[called.bond]);
        answers[member / 64] |= quint64(hit ? 1 : 0) << (member % 64);
        any = any || hit;
    }
    return any ? answers : MemberBits();
}

RowFilter::Plan RowFilter::planOf(const QueryTerm &term, const NameSearch &names, const LocalDays &days) const
{
    Plan plan;
    plan.term = term;
    plan.status = answersFor(term, TestPart::Status);
    plan.surroundings = answersFor(term, TestPart::Surroundings);
    plan.settings = answersFor(term, TestPart::Settings);
    plan.members = answersOfMembers(term, names);
    // Where no part fits, nobody's needs to be looked at.
    for (Answers *answers : {&plan.status, &plan.surroundings, &plan.settings}) {
        if (std::find(answers->begin(), answers->end(), 1) == answers->end())
            answers->clear();
    }
    plan.asksId = std::any_of(term.fields.begin(), term.fields.end(),
                              [](const Field *field) { return askedPart(field->id) == TestPart::Id; });
    plan.ofRows = RowFields(term, m_words, days);
    return plan;
}

bool RowFilter::hasMember(const Plan &plan, const TestChunk &chunk, quint32 row)
{
    const auto members = chunk.membersOf(row);
    return std::any_of(members.begin(), members.end(),
                       [&plan](quint32 member) { return (plan.members[member / 64] >> (member % 64)) & one; });
}

/// Who has only members that fit has one, if there are any.
RowFilter::Indexed RowFilter::indexedHits(const Plan &plan, const TestChunk &chunk, quint32 number)
{
    if (!plan.with.empty())
        return {plan.with[number], true};
    Indexed indexed;
    for (quint32 row = 0; row < chunk.size() && !plan.without.empty(); ++row)
        indexed.hits[row / 64] |= quint64(chunk.memberCounts[row] > 0 ? 1 : 0) << (row % 64);
    for (size_t word = 0; word < indexed.hits.size() && !plan.without.empty(); ++word)
        indexed.hits[word] &= ~plan.without[number][word];
    return indexed;
}

void RowFilter::addHitsBesideMembers(const Plan &plan, const TestChunk &chunk, const RowBits &asked,
                                     RowBits &hits) const
{
    addHitsByColumn(plan.status, chunk.status, hits);
    addHitsByColumn(plan.surroundings, chunk.surroundings, hits);
    addHitsByColumn(plan.settings, chunk.settings, hits);
    if (!plan.ofRows.isEmpty())
        plan.ofRows.addHits(chunk, m_words, asked, hits);
}

RowBits RowFilter::hitsBesideMembers(size_t step, const TestChunk &chunk, const RowBits &asked) const
{
    RowBits hits{};
    addHitsBesideMembers(m_plans[step], chunk, asked, hits);
    return hits;
}

/// Members that have to be looked through come last, for the rows that are left.
RowBits RowFilter::hitsByParts(const Plan &plan, const TestChunk &chunk, const RowBits &asked,
                               const Indexed &indexed) const
{
    RowBits hits = indexed.hits;
    addHitsBesideMembers(plan, chunk, asked, hits);
    if (!plan.members.empty() && !indexed.isAll)
        addHitsWhere(asked, hits, [&](quint32 row) { return hasMember(plan, chunk, row); });
    return hits;
}

/// Looks only at ids that still matter: those of tests that have the word elsewhere need not be read.
void RowFilter::addHitsById(const Plan &plan, const TestChunk &chunk, const RowBits &asked, RowBits &hits)
{
    if (!plan.term.text)
        return;
    if (plan.term.wholeText || plan.term.words.isEmpty() || chunk.hasOddIds()) {
        addHitsWhere(asked, hits, [&](quint32 row) { return plan.term.text(chunk.recordId(row)); });
        return;
    }
    for (const FoldedText &word : plan.term.words) {
        if (mayBeInIds(chunk, word))
            findInIds(chunk, word, asked, hits);
    }
}

void RowFilter::apply(const Plan &plan, const TestChunk &chunk, const Indexed &indexed, RowBits &bits) const
{
    RowBits hits = hitsByParts(plan, chunk, bits, indexed);
    if (plan.asksId)
        addHitsById(plan, chunk, bits, hits);
    for (size_t word = 0; word < bits.size(); ++word)
        bits[word] &= plan.term.negated ? ~hits[word] : hits[word];
}

bool RowFilter::asksForMembers() const
{
    return std::any_of(m_plans.begin(), m_plans.end(), [](const Plan &plan) { return !plan.members.empty(); });
}

/// What is quickest: to mark the rows of the members that fit, to mark those of the others (for who has none of them
/// has only such that fit), or to look through the members of each row until one fits. In units of a row of an index.
void RowFilter::useIndex(size_t step, const MemberIndex &index, quint64 open)
{
    static constexpr double costOfRow = 9; // that is looked at, and a unit for each member
    Plan &plan = m_plans[step];
    const auto all = double(index.occurrences());
    const auto fitting = double(index.occurrencesOf(plan.members));
    const auto rows = double(qMax(open, quint64(1)));
    const double others = all - fitting;
    const double look = costOfRow + qMin(all / qMax(fitting, 1.0), qMax(all / rows, 1.0)); // until one fits
    const double byOthers = others + look * qMin(others, rows);
    if (fitting < qMin(byOthers, look * rows)) {
        plan.with = index.rowsWith(plan.members);
    } else if (byOthers < look * rows) {
        MemberBits unfit = plan.members;
        std::transform(unfit.begin(), unfit.end(), unfit.begin(), [](quint64 bits) { return ~bits; });
        plan.without = index.rowsWith(unfit);
    }
}

void RowFilter::keepMatching(size_t step, const TestChunk &chunk, quint32 number, bool indexed, RowBits &bits) const
{
    if (std::all_of(bits.begin(), bits.end(), [](quint64 word) { return word == 0; }))
        return;
    const Plan &plan = m_plans[step];
    apply(plan, chunk, indexed ? indexedHits(plan, chunk, number) : Indexed(), bits);
}

} // namespace fabriscope
