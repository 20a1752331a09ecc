// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowfields.h"

#include "app/fields/shown.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr quint32 listKinds = 4;

bool isTime(FieldId id)
{
    return id == FieldId::Created || id == FieldId::Finished;
}

/// Which lists of members a test may have: that is all that Members, Clients, Servers and Hosts ask of its settings.
quint8 listsOf(const NetTest &test)
{
    return quint8((test.traffic ? 1 : 0) | (test.delay || test.comm ? 2 : 0));
}

NetTest testWithLists(quint32 lists)
{
    NetTest test;
    if (lists & 1U)
        test.traffic = TrafficTest();
    if (lists & 2U)
        test.delay = DelayTest();
    return test;
}

} // namespace

RowFields::RowFields(const QueryTerm &term, const Vocabulary &words, const LocalDays &days)
    : m_term(term), m_days(&days)
{
    for (const Field *asked : term.fields) {
        if (askedPart(asked->id) > TestPart::Id)
            m_fields.append(asked->id);
    }
    const bool writtenTimes = term.text && !term.wholeText && std::any_of(m_fields.begin(), m_fields.end(), isTime);
    for (qsizetype i = 0; writtenTimes && i < term.words.size(); ++i)
        m_timeWords.emplace_back(term.words.at(i), days);
    if (!term.number || m_fields.isEmpty() || askedPart(m_fields.first()) != TestPart::Count)
        return;
    for (quint32 i = 0; i < words.settings.size(); ++i)
        m_lists.push_back(listsOf(words.settings[i].test));
    m_counts.assign(size_t(words.shapes.size()) * listKinds, 0);
    for (quint32 shape = 0; shape < words.shapes.size(); ++shape) {
        for (quint32 lists = 0; lists < listKinds; ++lists) {
            const auto count = countOf(m_fields.first(), testWithLists(lists), words.shapes[shape]);
            m_counts[shape * listKinds + lists] = count && term.number(double(*count)) ? 1 : 0;
        }
    }
}

int RowFields::cost() const
{
    static constexpr int ofMoment = 2;
    static constexpr int ofText = 8;
    return int(m_fields.size()) * (m_term.text ? ofText : m_counts.empty() ? ofMoment : 1);
}

void RowFields::addHits(const TestChunk &chunk, const Vocabulary &words, const RowBits &asked, RowBits &hits) const
{
    for (const FieldId id : m_fields) {
        const bool ofCreation = id == FieldId::Created;
        const bool ofKeeping = id == FieldId::Seen || id == FieldId::Gone;
        if (ofKeeping && m_term.asksForMoment())
            addByKeeping(valuePart(id), chunk, words, asked, hits);
        else if (isTime(id) && m_term.asksForMoment())
            addByMoment(ofCreation, chunk, words, asked, hits);
        else if (isTime(id) && !m_timeWords.empty())
            addByTimeText(ofCreation, chunk, words, asked, hits);
        else if (id == FieldId::Elapsed && m_term.number)
            addByElapsed(chunk, words, asked, hits);
        else if (!m_counts.empty())
            addByCount(chunk, asked, hits);
        else
            addByWholeTest(id, chunk, words, asked, hits);
    }
}

/// To ask the system for the local time of every test would take longer than all the rest.
bool RowFields::hasMoment(qint64 moment) const
{
    if (m_term.weekHours.none())
        return m_term.isInRange(moment);
    const auto ahead = m_days->offsetAt(moment);
    return ahead ? m_term.hasMoment(moment, *ahead) : m_term.hasMoment(moment);
}

void RowFields::addByMoment(bool ofCreation, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                            RowBits &hits) const
{
    const auto &spellings = ofCreation ? chunk.createdAs : chunk.finishedAs;
    const auto &times = ofCreation ? chunk.created : chunk.finished;
    addHitsWhere(asked, hits, [&](quint32 row) {
        if (spellings[row] != TimeSpelling::Odd)
            return spellings[row] != TimeSpelling::Missing && hasMoment(times[row]);
        const auto moment = words.oddTimes[quint32(times[row])].moment();
        return moment && hasMoment(*moment);
    });
}

void RowFields::addByKeeping(TestPart part, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                             RowBits &hits) const
{
    addHitsWhere(asked, hits, [&](quint32 row) {
        const auto moment = momentOf(part, chunk, row, words);
        return moment && hasMoment(*moment);
    });
}

void RowFields::addByElapsed(const TestChunk &chunk, const Vocabulary &words, const RowBits &asked, RowBits &hits) const
{
    static constexpr double secondMsecs = 1000;
    addHitsWhere(asked, hits, [&](quint32 row) {
        if (chunk.createdAs[row] == TimeSpelling::Odd || chunk.finishedAs[row] == TimeSpelling::Odd) {
            const auto msecs = elapsedOf(chunk, row, words);
            return msecs && m_term.number(double(*msecs) / secondMsecs);
        }
        const bool isKnown =
            chunk.createdAs[row] != TimeSpelling::Missing && chunk.finishedAs[row] != TimeSpelling::Missing;
        return isKnown && chunk.finished[row] >= chunk.created[row]
            && m_term.number(double(chunk.finished[row] - chunk.created[row]) / secondMsecs);
    });
}

bool RowFields::isInOddTime(const TestTime &time) const
{
    return std::any_of(m_term.words.begin(), m_term.words.end(),
                       [&time](const FoldedText &word) { return word.isIn(time.text); })
        || (time.hasMoment() && m_term.text(momentText(time.msecsUtc)));
}

void RowFields::addByTimeText(bool ofCreation, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                              RowBits &hits) const
{
    const auto &spellings = ofCreation ? chunk.createdAs : chunk.finishedAs;
    const auto &times = ofCreation ? chunk.created : chunk.finished;
    for (const TimeWord &word : m_timeWords) {
        TimeWord::Day day;
        addHitsWhere(asked, hits, [&](quint32 row) {
            return spellings[row] == TimeSpelling::Odd ? isInOddTime(words.oddTimes[quint32(times[row])])
                                                       : word.isIn(times[row], spellings[row], day);
        });
    }
}

void RowFields::addByCount(const TestChunk &chunk, const RowBits &asked, RowBits &hits) const
{
    addHitsWhere(asked, hits, [&](quint32 row) {
        return m_counts[chunk.shape[row] * listKinds + m_lists[chunk.settings[row]]] != 0;
    });
}

void RowFields::addByWholeTest(FieldId id, const TestChunk &chunk, const Vocabulary &words, const RowBits &asked,
                               RowBits &hits) const
{
    QueryTerm term = m_term;
    term.fields = {&field(id)};
    addHitsWhere(asked, hits, [&](quint32 row) { return term.fits(chunk.test(row, words), chunk.facts(row)); });
}

} // namespace fabriscope
