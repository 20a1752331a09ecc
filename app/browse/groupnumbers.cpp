// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/groupnumbers.h"

#include "app/browse/testparts.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

namespace {

constexpr qint64 dayMsecs = 86'400'000;
constexpr int longestTitle = 200;

qint64 dayOf(qint64 msecs)
{
    return msecs >= 0 ? msecs / dayMsecs : -((-msecs - 1) / dayMsecs) - 1;
}

QDate dateOf(qint64 day)
{
    static const QDate epoch(1970, 1, 1);
    return epoch.addDays(day);
}

qint64 offsetAt(qint64 msecs)
{
    return qint64(QDateTime::fromMSecsSinceEpoch(msecs).offsetFromUtc()) * 1000;
}

/// The part whose numbers tell the group; Whole: none does.
TestPart groupedPart(GroupBy by)
{
    switch (by) {
    case GroupBy::Cluster:
    case GroupBy::Type:
        return TestPart::Surroundings;
    case GroupBy::Status:
        return TestPart::Status;
    case GroupBy::Member:
        return TestPart::Member;
    default:
        return TestPart::Whole;
    }
}

} // namespace

void GroupNumbers::restart(GroupBy by, quint64 life)
{
    const quint64 numbering = m_numbering + 1;
    *this = {};
    m_numbering = numbering;
    m_by = by;
    m_life = life;
    m_names.push_back({{}, namelessTitle(by)});
    m_byKey.insert({}, 0);
}

bool GroupNumbers::update(const TestSnapshot &tests, GroupBy by, const StopFlag &stop)
{
    if (m_by != by || m_life != tests.life())
        restart(by, tests.life());
    numberParts(tests);
    if (by == GroupBy::Member)
        return !stop;
    m_ofTest.resize(size_t(tests.size()));
    for (quint32 chunk = 0; chunk < tests.chunks().size(); ++chunk) {
        if (stop)
            return false;
        if (tests.chunks()[chunk]->changedAt > m_version)
            numberRows(tests, chunk);
    }
    m_version = tests.version();
    return true;
}

quint32 GroupNumbers::numberOf(const QString &key, const QString &title)
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.cend())
        return *known;
    const auto number = quint32(m_names.size());
    m_byKey.insert(key, number);
    const auto distinguished = [](const Name &name) {
        return QCoreApplication::translate("fabriscope::Grouping", "%1 (%2)", "a group's name, and its id")
            .arg(name.title, displayText(name.key, longestTitle));
    };
    m_names.push_back({key, title});
    const auto namesake = m_byTitle.constFind(title);
    if (namesake != m_byTitle.cend()) { // two clusters of one name
        m_names.back().title = distinguished(m_names.back());
        if (m_names[*namesake].title == title)
            m_names[*namesake].title = distinguished(m_names[*namesake]);
    } else {
        m_byTitle.insert(title, number);
    }
    return number;
}

void GroupNumbers::numberParts(const TestSnapshot &tests)
{
    const TestPart part = groupedPart(m_by);
    const Vocabulary &words = tests.words();
    const quint32 count = part == TestPart::Member ? words.namesOfMembers.size() : partCount(words, part);
    for (quint32 number = quint32(m_ofPart.size()); number < count; ++number) {
        if (part == TestPart::Member) {
            const QString name = memberGroupKey(words, number);
            m_ofPart.push_back(numberOf(name, displayText(name, longestTitle)));
        } else {
            const NetTest test = partAsTest(words, part, number);
            m_ofPart.push_back(numberOf(textGroupKey(m_by, test), textGroupTitle(m_by, test)));
        }
    }
}

void GroupNumbers::numberRows(const TestSnapshot &tests, quint32 number)
{
    const TestChunk &chunk = *tests.chunks()[number];
    const Vocabulary &words = tests.words();
    quint32 *to = m_ofTest.data() + size_t(number) * chunkRows;
    for (quint32 row = 0; row < chunk.size(); ++row) {
        if (m_by == GroupBy::Day)
            to[row] = ofMoment(momentOf(TestPart::Created, chunk, row, words));
        else if (m_by == GroupBy::Configuration)
            to[row] = ofSetup(chunk, row, words);
        else
            to[row] = m_ofPart[partColumn(chunk, groupedPart(m_by))[row]];
    }
}

quint32 GroupNumbers::distinctHosts(const TestChunk &chunk, quint32 row, const Vocabulary &words)
{
    const MemberShape &shape = words.shapes[chunk.shape[row]];
    if (shape.delayHosts + shape.commHosts == 0)
        return 0;
    // As distinctHosts() of nettest counts them.
    ++m_round;
    quint32 hosts = 0;
    for (const quint32 member : chunk.membersOf(row).subspan(shape.clients + shape.servers)) {
        const Vocabulary::NamesOfMember &names = words.namesOfMembers[member];
        const quint32 name = words.names[names.resourceId].isEmpty() ? names.ip : names.resourceId;
        if (name >= m_seenIn.size())
            m_seenIn.resize(name + 1, 0);
        hosts += words.names[name].isEmpty() || m_seenIn[name] != m_round ? 1 : 0;
        m_seenIn[name] = m_round;
    }
    return hosts;
}

quint32 GroupNumbers::ofSetup(const TestChunk &chunk, quint32 row, const Vocabulary &words)
{
    const MemberShape &shape = words.shapes[chunk.shape[row]];
    const auto textOf = [&] { return textGroupKey(GroupBy::Configuration, chunk.test(row, words)); };
    if (shape.delayHosts > 0
        && shape.commHosts > 0) { // no service sends this; its hosts are not told apart by a number
        const QString text = textOf();
        return numberOf(text, text);
    }
    const Setup setup{chunk.settings[row], chunk.surroundings[row], chunk.shape[row], distinctHosts(chunk, row, words)};
    auto known = m_ofSetup.constFind(setup);
    if (known == m_ofSetup.cend()) {
        const QString text = textOf();
        known = m_ofSetup.insert(setup, numberOf(text, text));
    }
    return *known;
}

/// Asking the system for the local time of every test would take longer than all the rest.
qint64 GroupNumbers::localDay(qint64 moment)
{
    const qint64 utcDay = dayOf(moment);
    auto known = m_utcDays.constFind(utcDay);
    if (known == m_utcDays.cend()) {
        const qint64 offset = offsetAt(utcDay * dayMsecs);
        known = m_utcDays.insert(utcDay, {offset, offset == offsetAt((utcDay + 1) * dayMsecs - 1)});
    }
    return dayOf(moment + (known->isPlain ? known->offset : offsetAt(moment)));
}

quint32 GroupNumbers::ofMoment(std::optional<qint64> moment)
{
    if (!moment)
        return 0;
    const qint64 day = localDay(*moment);
    const auto known = m_ofDay.constFind(day);
    if (known != m_ofDay.cend())
        return *known;
    const QDate date = dateOf(day);
    const quint32 number = numberOf(dayGroupKey(date), QLocale().toString(date, QLocale::LongFormat));
    m_ofDay.insert(day, number);
    return number;
}

} // namespace fabriscope
