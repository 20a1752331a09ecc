// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/filterlist.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct BuiltIn {
    const char *id;
    const char *title;
    const char *query;
};

constexpr std::array builtIns{
    BuiltIn{"builtin:in-progress", QT_TRANSLATE_NOOP("fabriscope::SavedFilter", "In progress"), "status:running"},
    BuiltIn{"builtin:failed-24h", QT_TRANSLATE_NOOP("fabriscope::SavedFilter", "Failed in 24 h"),
            "status:failed created<24h"},
    BuiltIn{"builtin:failed-7d", QT_TRANSLATE_NOOP("fabriscope::SavedFilter", "Failed in 7 days"),
            "status:failed created<7d"},
};

SavedFilter filterOf(const BuiltIn &one)
{
    return {QString::fromLatin1(one.id), {}, QString::fromLatin1(one.query), {}};
}

/// Names that are the same to a reader.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

/// \a name, or the first "name (number)" from \a number on that is not \a taken; number is where to go on.
QString freeAmong(const QSet<QString> &taken, const QString &name, int &number)
{
    QString candidate = name;
    while (number < 2 ? taken.contains(folded(candidate)) : true) {
        number = qMax(number + 1, 2);
        const QString ending = u" (%1)"_s.arg(number);
        candidate = name.left(longestFilterName - ending.size()) + ending;
        if (!taken.contains(folded(candidate)))
            break;
    }
    return candidate;
}

} // namespace

QString filterName(const QString &typed)
{
    QString name = typed.simplified();
    if (name.size() > longestFilterName) {
        name.truncate(longestFilterName - 1);
        if (name.back().isHighSurrogate())
            name.chop(1);
        name += u'…';
    }
    return name;
}

QString SavedFilter::title() const
{
    if (!name.trimmed().isEmpty())
        return name;
    for (const BuiltIn &one : builtIns) {
        if (id == QLatin1StringView(one.id))
            return QCoreApplication::translate("fabriscope::SavedFilter", one.title);
    }
    const QString words = query.simplified();
    return words.isEmpty() ? QCoreApplication::translate("fabriscope::SavedFilter", "Without a name") : words;
}

FilterList FilterList::builtIn()
{
    FilterList list;
    list.bringBackBuiltIns();
    return list;
}

qsizetype FilterList::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_filters.begin(), m_filters.end(), [&](const SavedFilter &f) { return f.id == id; });
    return found == m_filters.end() ? -1 : found - m_filters.begin();
}

const SavedFilter *FilterList::find(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_filters.at(index);
}

const SavedFilter *FilterList::named(const QString &title) const
{
    const QString wanted = folded(title);
    const SavedFilter *found = nullptr;
    for (const SavedFilter &filter : m_filters) {
        if (filter.title() == title)
            return &filter;
        if (!found && folded(filter.title()) == wanted)
            found = &filter;
    }
    return found;
}

QString FilterList::freeName(const QString &wanted, const QString &but) const
{
    QSet<QString> taken;
    for (const SavedFilter &filter : m_filters) {
        if (filter.id != but)
            taken += folded(filter.title());
    }
    int number = 1;
    return freeAmong(taken, filterName(wanted), number);
}

void FilterList::append(SavedFilter filter)
{
    m_filters.append(std::move(filter));
}

QString FilterList::add(const QString &name, const QString &query)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_filters.append({id, freeName(name), query, {}});
    return id;
}

bool FilterList::insert(qsizetype index, const SavedFilter &filter)
{
    if (indexOf(filter.id) >= 0)
        return false;
    SavedFilter again = filter;
    if (named(again.title()))
        again.name = freeName(again.title());
    m_filters.insert(qBound(qsizetype(0), index, m_filters.size()), again);
    return true;
}

bool FilterList::rename(const QString &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    const QString wanted = filterName(name);
    if (index < 0 || wanted.isEmpty() || m_filters.at(index).title() == wanted)
        return false;
    m_filters[index].name = freeName(wanted, id);
    return true;
}

bool FilterList::setQuery(const QString &id, const QString &query)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_filters.at(index).query == query)
        return false;
    m_filters[index].query = query;
    return true;
}

bool FilterList::move(const QString &id, qsizetype before)
{
    const qsizetype from = indexOf(id);
    if (from < 0)
        return false;
    const qsizetype place = qBound(qsizetype(0), before, m_filters.size());
    const qsizetype to = place > from ? place - 1 : place;
    if (to == from)
        return false;
    m_filters.move(from, to);
    return true;
}

bool FilterList::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return false;
    m_filters.removeAt(index);
    return true;
}

int FilterList::bringBackBuiltIns()
{
    int brought = 0;
    for (const BuiltIn &one : builtIns)
        brought += insert(m_filters.size(), filterOf(one)) ? 1 : 0;
    return brought;
}

bool FilterList::lacksBuiltIns() const
{
    return std::any_of(builtIns.begin(), builtIns.end(),
                       [this](const BuiltIn &one) { return indexOf(QString::fromLatin1(one.id)) < 0; });
}

FilterMerge FilterList::merge(const FilterList &from)
{
    FilterMerge merged;
    QSet<QString> taken;
    QSet<QString> ids;
    QSet<std::pair<QString, QString>> known; ///< name and query
    QHash<QString, int> numbers;             ///< that names of the same beginning have come to
    for (const SavedFilter &mine : std::as_const(m_filters)) {
        taken += folded(mine.title());
        ids += mine.id;
        known += {folded(mine.title()), mine.query.simplified()};
    }
    for (SavedFilter theirs : from.m_filters) {
        const QString title = filterName(theirs.title());
        const std::pair<QString, QString> said{folded(title), theirs.query.simplified()};
        if (known.contains(said)) {
            ++merged.known;
            continue;
        }
        const bool isTaken = taken.contains(said.first);
        const bool isBuiltIn = theirs.name.isEmpty() && !isTaken && !ids.contains(theirs.id);
        if (!isBuiltIn) {
            theirs.name = freeAmong(taken, title, numbers[said.first]);
            theirs.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        }
        known += said;
        taken += folded(theirs.title());
        ids += theirs.id;
        merged.added += theirs.id;
        if (isTaken)
            merged.renamed += theirs.id;
        m_filters.append(theirs);
    }
    return merged;
}

FilterList FilterList::only(const QStringList &ids) const
{
    FilterList chosen;
    for (const SavedFilter &filter : m_filters) {
        if (ids.contains(filter.id))
            chosen.append(filter);
    }
    return chosen;
}

} // namespace fabriscope
