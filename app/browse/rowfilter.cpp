// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowfilter.h"

#include "app/browse/memberindex.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <bit>

namespace fabriscope {

namespace {

constexpr quint64 one = 1;
constexpr quint32 namesAtOnce = 2048; ///< what a thread looks through before it takes the next
constexpr quint32 fewRows = 48;       ///< of a chunk: to read these ids is cheaper than to read all of them

[[nodiscard]] bool bitOf(const RowBits &bits, quint32 row)
{
    return (bits[row / 64] >> (row % 64)) & one;
}

/// Both spellings of a letter without regard to case; anything but plain ASCII without blanks has more of them.
struct Letter {
    char low = 0;
    char up = 0;
    bool plain = false;

    explicit Letter(QChar c) : low(c.toLatin1()), up(c.toUpper().toLatin1()), plain(c > u' ' && c < QChar(0x7f)) { }
    [[nodiscard]] bool is(char c) const { return c == low || c == up; }
};

/// Calls \a found(place) wherever the letters stand \a apart from each other: one pass over many bytes at a time, which
/// the compiler turns into vector instructions.
template <class Found>
void eachPair(const std::string &text, const Letter &first, const Letter &last, size_t apart, Found found)
{
    static constexpr size_t block = 64;
    const size_t end = text.size() < apart ? 0 : text.size() - apart;
    size_t at = 0;
    for (; at + block <= end; at += block) {
        const char *const a = text.data() + at;
        const char *const b = a + apart;
        unsigned char any = 0;
        for (size_t i = 0; i < block; ++i)
            any |= static_cast<unsigned char>((a[i] == first.low || a[i] == first.up)
                                              & (b[i] == last.low || b[i] == last.up));
        for (size_t i = 0; any != 0 && i < block; ++i) {
            if (first.is(a[i]) && last.is(b[i]))
                found(at + i);
        }
    }
    for (; at < end; ++at) {
        if (first.is(text[at]) && last.is(text[at + apart]))
            found(at);
    }
}

/// False where a letter of the word occurs in no id of the chunk: hosts have other letters than UUIDs. (No character of
/// Latin-1 beyond ASCII folds to an ASCII one, and none of ASCII to one beyond.)
bool mayBeInIds(const TestChunk &chunk, const FoldedText &word)
{
    return std::all_of(word.folded().begin(), word.folded().end(), [&chunk](QChar c) {
        const Letter letter(c);
        if (!letter.plain)
            return c <= QChar(0x7f) || chunk.mayHaveLettersBeyondAscii();
        return chunk.mayHaveLetter(letter.low) || chunk.mayHaveLetter(letter.up);
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

void findInIds(const TestChunk &chunk, const FoldedText &word, RowBits &hits)
{
    const QString &folded = word.folded();
    const Letter first(folded.isEmpty() ? QChar() : folded.front());
    const Letter last(folded.isEmpty() ? QChar() : folded.back());
    if (!first.plain || !last.plain) {
        for (quint32 row = 0; row < chunk.size(); ++row) {
            if (word.isIn(chunk.plainId(row)))
                hits[row / 64] |= one << (row % 64);
        }
        return;
    }
    quint32 row = 0;
    eachPair(chunk.ids, first, last, size_t(folded.size()) - 1, [&](size_t place) {
        while (row + 1 < chunk.size() && chunk.idStart[row + 1] <= place)
            ++row;
        const QLatin1StringView id = chunk.plainId(row);
        if (!bitOf(hits, row) && word.isAtStartOf(id.sliced(qsizetype(place - chunk.idStart[row]))))
            hits[row / 64] |= one << (row % 64);
    });
}

int RowFilter::Plan::cost() const
{
    return (asksId ? 4 : 0) + (members.empty() ? 0 : 3) + ofRows.cost();
}

RowFilter::RowFilter(const Query &query, const Vocabulary &words, const LocalDays &days) : m_words(words)
{
    for (const QueryTerm &term : query.terms())
        m_plans.push_back(planOf(term, days));
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
RowFilter::Answers RowFilter::answersOfNames(const TextPredicate &text) const
{
    Answers answers(m_words.names.size(), 0);
    QList<quint32> starts;
    for (quint32 start = 0; start < answers.size(); start += namesAtOnce)
        starts.append(start);
    const auto look = [&](quint32 start) {
        const quint32 end = qMin(start + namesAtOnce, quint32(answers.size()));
        for (quint32 name = start; name < end; ++name)
            answers[name] = text(m_words.names[name]) ? 1 : 0;
    };
    if (starts.size() < 2)
        std::for_each(starts.begin(), starts.end(), look);
    else
        QtConcurrent::blockingMap(starts, look);
    return answers;
}

/// As the fields do it (fieldreaders.cpp): "host" asks for a member's names, "bond" for its bond.
MemberBits RowFilter::answersOfMembers(const QueryTerm &term) const
{
    QueryTerm asked = term;
    asked.fields.removeIf([](const Field *field) { return askedPart(field->id) != TestPart::Member; });
    if (asked.fields.isEmpty() || !asked.text)
        return {};
    const auto asks = [&asked](FieldId id) { return asked.fields.contains(&field(id)); };
    const bool byName = asks(FieldId::MemberNames);
    const bool byBond = asks(FieldId::Bonds);
    const quint32 count = m_words.namesOfMembers.size(); // all of their names are known by now
    const Answers named = answersOfNames(asked.text);
    MemberBits answers(partCount(m_words, TestPart::Member) / 64 + 1, 0);
    bool any = false;
    for (quint32 member = 0; member < count; ++member) {
        const Vocabulary::NamesOfMember &names = m_words.namesOfMembers[member];
        const bool hit = (byName && (named[names.resourceId] || named[names.ip] || named[names.serverName]))
            || (byBond && named[names.bond]);
        answers[member / 64] |= quint64(hit ? 1 : 0) << (member % 64);
        any = any || hit;
    }
    return any ? answers : MemberBits();
}

RowFilter::Plan RowFilter::planOf(const QueryTerm &term, const LocalDays &days) const
{
    Plan plan;
    plan.term = term;
    plan.status = answersFor(term, TestPart::Status);
    plan.surroundings = answersFor(term, TestPart::Surroundings);
    plan.settings = answersFor(term, TestPart::Settings);
    plan.members = answersOfMembers(term);
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

RowBits RowFilter::hitsByParts(const Plan &plan, const TestChunk &chunk, const RowBits &asked,
                               const Indexed &indexed) const
{
    RowBits hits = indexed.hits;
    addHitsByColumn(plan.status, chunk.status, hits);
    addHitsByColumn(plan.surroundings, chunk.surroundings, hits);
    addHitsByColumn(plan.settings, chunk.settings, hits);
    if (!plan.members.empty() && !indexed.isAll)
        addHitsWhere(asked, hits, [&](quint32 row) { return hasMember(plan, chunk, row); });
    if (!plan.ofRows.isEmpty())
        plan.ofRows.addHits(chunk, m_words, asked, hits);
    return hits;
}

/// Looks only at ids that still matter: those of tests that have the word elsewhere need not be read.
void RowFilter::addHitsById(const Plan &plan, const TestChunk &chunk, const RowBits &asked, RowBits &hits) const
{
    quint32 open = 0;
    for (size_t word = 0; word < asked.size(); ++word)
        open += quint32(std::popcount(asked[word] & ~hits[word]));
    const bool byWords = !plan.term.wholeText && !plan.term.words.isEmpty() && !chunk.hasOddIds();
    const bool none = byWords
        && std::none_of(plan.term.words.begin(), plan.term.words.end(),
                        [&chunk](const FoldedText &word) { return mayBeInIds(chunk, word); });
    if (open == 0 || none || !plan.term.text)
        return;
    if (byWords && open > fewRows) {
        for (const FoldedText &word : plan.term.words)
            findInIds(chunk, word, hits);
        return;
    }
    for (size_t word = 0; word < asked.size(); ++word) {
        for (quint64 left = asked[word] & ~hits[word]; left != 0; left &= left - 1) {
            const auto bit = quint32(std::countr_zero(left));
            const quint32 row = quint32(word * 64) + bit;
            const bool hit = byWords
                ? std::any_of(plan.term.words.begin(), plan.term.words.end(),
                              [&](const FoldedText &part) { return part.isIn(chunk.plainId(row)); })
                : plan.term.text(chunk.recordId(row));
            if (hit)
                hits[word] |= one << bit;
        }
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

void RowFilter::useIndex(const MemberIndex &index, quint64 open)
{
    static constexpr quint64 rowsForOne = 12; ///< a row of an index costs less than one whose members are looked at
    for (Plan &plan : m_plans) {
        if (plan.members.empty())
            continue;
        const quint64 fitting = index.occurrencesOf(plan.members);
        if (fitting < open * rowsForOne) {
            plan.with = index.rowsWith(plan.members);
        } else if (index.occurrences() - fitting < open) { // most fit: the others are quicker to find
            MemberBits others = plan.members;
            std::transform(others.begin(), others.end(), others.begin(), [](quint64 bits) { return ~bits; });
            plan.without = index.rowsWith(others);
        }
    }
}

void RowFilter::keepMatching(const TestChunk &chunk, quint32 number, bool indexed, RowBits &bits) const
{
    for (const Plan &plan : m_plans) {
        if (std::all_of(bits.begin(), bits.end(), [](quint64 word) { return word == 0; }))
            return;
        apply(plan, chunk, indexed ? indexedHits(plan, chunk, number) : Indexed(), bits);
    }
}

} // namespace fabriscope
