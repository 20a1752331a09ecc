// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/namedfilter.h"

#include "app/filters/filterstext.h"
#include "app/filters/storedfilters.h"
#include "app/nettest/displaytext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamesSaid = 20;
constexpr qsizetype longestNameSaid = 60;

Problem noSuchFilter(const QString &name, const FilterList &list)
{
    QStringList names;
    for (const SavedFilter &filter : list.filters().first(qMin(list.filters().size(), mostNamesSaid)))
        names += u'@' + displayText(filter.title(), longestNameSaid);
    if (list.filters().size() > mostNamesSaid)
        names += u"…"_s;
    return {.kind = Problem::Kind::Usage,
            .happened = FiltersText::tr("There is no saved filter \"%1\"").arg(displayText(name, longestNameSaid)),
            .remedy = names.isEmpty() ? FiltersText::tr("Type the query itself; there are no saved filters")
                                      : FiltersText::tr("Use one of %1").arg(names.join(u", "_s))};
}

} // namespace

Result<QString> queryOf(const QString &filter, const QString &path)
{
    const QString text = filter.trimmed();
    if (!text.startsWith(u'@'))
        return filter;
    StoredFilters stored(path);
    if (const auto read = stored.read(); !read)
        return tl::unexpected(read.error());
    const QString name = text.sliced(1).trimmed();
    const SavedFilter *found = stored.list().named(name);
    if (!found) // in any language
        found = stored.list().find(u"builtin:"_s + name);
    return found ? Result<QString>(found->query) : tl::unexpected(noSuchFilter(name, stored.list()));
}

} // namespace fabriscope
