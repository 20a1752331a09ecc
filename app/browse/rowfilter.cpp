// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowfilter.h"

#include <algorithm>
#include <bit>

namespace fabriscope {

namespace {

constexpr quint64 one = 1;

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
    static constexpr int aLot = 100;
    const bool readsTimes = bool(term.text) && !rowFields.isEmpty();
    return (asksId ? 4 : 0) + (members.empty() ? 0 : 3) + int(rowFields.size()) + (readsTimes ? aLot : 0);
}

RowFilter::RowFilter(const Query &query, const Vocabulary &words) : m_words(words)
{
    for (const QueryTerm &term : query.terms())
        m_plans.push_back(planOf(term));
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
    if (part == TestPart::Member) { // there are many: one test serves all of them
        NetTest test;
        test.delay = DelayTest{{TestHost()}};
        for (quint32 number = 0; number < count; ++number) {
            test.delay->hosts.first() = m_words.members[number];
            answers[number] = asked.fits(test) ? 1 : 0;
        }
        return answers;
    }
    for (quint32 number = 0; number < count; ++number)
        answers[number] = asked.fits(partAsTest(m_words, part, number)) ? 1 : 0;
    return answers;
}

RowFilter::Plan RowFilter::planOf(const QueryTerm &term) const
{
    Plan plan;
    plan.term = term;
    plan.status = answersFor(term, TestPart::Status);
    plan.surroundings = answersFor(term, TestPart::Surroundings);
    plan.settings = answersFor(term, TestPart::Settings);
    plan.members = answersFor(term, TestPart::Member);
    // Where no member fits, nobody's members need to be looked at.
    if (std::find(plan.members.begin(), plan.members.end(), 1) == plan.members.end())
        plan.members.clear();
    for (const Field *field : term.fields) {
        const TestPart part = askedPart(field->id);
        if (part == TestPart::Id)
            plan.asksId = true;
        else if (part > TestPart::Id)
            plan.rowFields.append(field->id);
    }
    return plan;
}

bool RowFilter::fieldFits(const Plan &plan, FieldId id, const TestChunk &chunk, quint32 row) const
{
    const TestPart part = askedPart(id);
    const QueryTerm &term = plan.term;
    if (term.moment) {
        const auto moment = momentOf(part, chunk, row, m_words);
        return moment && term.moment(*moment);
    }
    NetTest times;
    if (part == TestPart::Count) {
        const auto count = countOf(id, chunk, row, m_words);
        return term.number && count && term.number(double(*count));
    }
    if (part != TestPart::Finished)
        times.created = chunk.createdTime(row, m_words);
    if (part != TestPart::Created)
        times.finished = chunk.finishedTime(row, m_words);
    if (term.text)
        return field(id).anyText(times, term.text);
    const FieldValue value = field(id).value(times);
    const double *const number = std::get_if<double>(&value);
    return number && term.number && term.number(*number);
}

/// But for the id.
bool RowFilter::fits(const Plan &plan, const TestChunk &chunk, quint32 row) const
{
    if ((!plan.status.empty() && plan.status[chunk.status[row]])
        || (!plan.surroundings.empty() && plan.surroundings[chunk.surroundings[row]])
        || (!plan.settings.empty() && plan.settings[chunk.settings[row]]))
        return true;
    if (!plan.members.empty()) {
        for (const quint32 member : chunk.membersOf(row)) {
            if (plan.members[member])
                return true;
        }
    }
    return std::any_of(plan.rowFields.begin(), plan.rowFields.end(),
                       [&](FieldId id) { return fieldFits(plan, id, chunk, row); });
}

void RowFilter::apply(const Plan &plan, const TestChunk &chunk, RowBits &bits) const
{
    RowBits inId{};
    const bool byWords = plan.asksId && !plan.term.wholeText && !plan.term.words.isEmpty() && !chunk.hasOddIds();
    if (byWords) {
        for (const FoldedText &word : plan.term.words)
            findInIds(chunk, word, inId);
    }
    for (size_t word = 0; word < bits.size(); ++word) {
        for (quint64 left = bits[word]; left != 0; left &= left - 1) {
            const quint32 row = quint32(word * 64) + quint32(std::countr_zero(left));
            const bool hit = bitOf(inId, row) || fits(plan, chunk, row)
                || (plan.asksId && !byWords && plan.term.text && plan.term.text(chunk.recordId(row)));
            if (hit == plan.term.negated)
                bits[word] &= ~(one << (row % 64));
        }
    }
}

void RowFilter::keepMatching(const TestChunk &chunk, RowBits &bits) const
{
    for (const Plan &plan : m_plans) {
        if (std::all_of(bits.begin(), bits.end(), [](quint64 word) { return word == 0; }))
            return;
        apply(plan, chunk, bits);
    }
}

} // namespace fabriscope
