// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/collectivenames.h"

#include <QStringView>

namespace fabriscope {

QString collectiveIn(std::string_view text)
{
    constexpr std::size_t longest = 30;
    if (text.empty() || text.size() > longest)
        return {};
    QString letters;
    for (const char c : text) {
        if (c != '_' && c != '-' && c != ' ')
            letters += QLatin1Char(c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
    }
    if (letters.endsWith(QLatin1String("perf")))
        letters.chop(4);
    constexpr QStringView known =
        u" allreduce allgather alltoall alltoallv broadcast reducescatter sendrecv gather scatter reduce ";
    return known.contains(QString(u' ' + letters + u' ')) ? letters : QString();
}

} // namespace fabriscope
