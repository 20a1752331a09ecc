// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/record/record.h"

#include <QList>

#include <optional>

namespace fabriscope {

/// In which order the service really sends a list. It documents none (eflo-api.md, section 2: no sort order), so a list
/// counts as newest first only while every record so far bears that out.
class ListOrder {
public:
    /// The records of the next page, as they stood in it.
    void add(const QList<Record> &records);

    /// Nothing speaks against it: every record says when it was created, none later than those before it. Some times
    /// have no seconds, so a minute does not count.
    [[nodiscard]] bool isNewestFirst() const { return m_newestFirst; }
    /// Of what was met, in ms since the epoch; empty before the first that says it.
    [[nodiscard]] const std::optional<qint64> &newest() const { return m_newest; }
    [[nodiscard]] const std::optional<qint64> &oldest() const { return m_oldest; }

private:
    void add(const NetTest &test);

    std::optional<qint64> m_newest;
    std::optional<qint64> m_oldest;
    bool m_newestFirst = true;
};

} // namespace fabriscope
