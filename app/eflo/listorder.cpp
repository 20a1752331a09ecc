// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/listorder.h"

namespace fabriscope {

namespace {
constexpr qint64 minuteMsecs = 60'000;
}

void ListOrder::add(const QList<Record> &records)
{
    for (const Record &record : records)
        add(*record.test);
}

void ListOrder::add(const NetTest &test)
{
    const std::optional<qint64> created = test.created.moment();
    if (!created) {
        m_newestFirst = false;
        return;
    }
    if (m_oldest && *created > *m_oldest + minuteMsecs)
        m_newestFirst = false;
    m_newest = qMax(m_newest.value_or(*created), *created);
    m_oldest = qMin(m_oldest.value_or(*created), *created);
}

} // namespace fabriscope
