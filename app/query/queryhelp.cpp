// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"
#include "app/query/query.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class QueryText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::QueryText)
};

} // namespace

QStringList queryKeys()
{
    QStringList keys;
    for (const Field &field : fieldCatalogue())
        keys += QString::fromLatin1(field.key);
    return keys;
}

QList<QueryHelpEntry> queryHelp()
{
    return {
        {u"e01-cn bond1"_s,
         QueryText::tr("Words find tests with that text anywhere: ids, clusters, hosts, addresses, bonds, settings. "
                       "A test must fit every term. Upper and lower case are the same.")},
        {u"\"prod cluster\""_s, QueryText::tr("Quotes keep blanks, commas and signs as part of the text.")},
        {u"status:failed type:traffic"_s,
         QueryText::tr("A key looks in one field only, for a part of its text; = wants the whole text: cluster=prod. "
                       "status:running finds every test that has not ended.")},
        {u"status:failed,inprogress"_s, QueryText::tr("Values with commas between them: either will do.")},
        {u"-status:finished"_s, QueryText::tr("A minus in front leaves out what fits; tests without that field stay.")},
        {u"qp>4 members>=16 duration<60s"_s,
         QueryText::tr("Numbers are compared with > >= < <=, and with : or = for the same number. Lengths of time may "
                       "have a unit: s, m, h, d, w. Tests without the number never fit.")},
        {u"created>=2024-01-01 created<2024-02"_s,
         QueryText::tr("A date is a whole day of local time, and a month or year a whole one: < is before its start, > "
                       "after its end, : within it. A time can follow: 2024-01-31T12:00. today and yesterday are "
                       "days, too.")},
        {u"created<7d"_s, QueryText::tr("Less than seven days old; created>7d is older. Units: s, m, h, d, w.")},
        {u"created:sat,sun created:T03"_s,
         QueryText::tr("A day of every week (mon to sun), and an hour of every day of local time: T03 is from 03:00 to "
                       "03:59. Both together: monT03.")},
        {u"seen<1h gone:false"_s,
         QueryText::tr("seen: when the test was last known to be so. gone: since when the service has it no more; true "
                       "and false tell whether.")},
        {u"host:10.1.168 bond:bond1"_s,
         QueryText::tr("host: finds members by ResourceId, IP or ServerName; cluster: finds name or id; model: finds "
                       "the traffic model or the collective.")},
        {u"gdr:true protocol:rdma"_s, QueryText::tr("GDR is true or false.")},
    };
}

} // namespace fabriscope
