// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/archivewalk.h"

#include "app/futures/whendone.h"

namespace fabriscope {

namespace {
constexpr int batchSize = 10'000;
}

void ArchiveWalk::start(const QString &profile, Wanted wanted)
{
    m_profile = profile;
    m_wanted = std::move(wanted);
    m_found.clear();
    ask(0);
}

void ArchiveWalk::ask(quint64 after)
{
    whenDone(m_archive.changesSince(after, batchSize, m_profile), this, [this](const Result<ChangeBatch> &batch) {
        if (!batch) {
            emit failed(batch.error());
            return;
        }
        for (const StoredTest &stored : batch->tests) {
            if (m_wanted(stored))
                m_found.append(stored);
        }
        if (batch->more)
            ask(batch->upTo);
        else
            emit found(m_found);
    });
}

} // namespace fabriscope
