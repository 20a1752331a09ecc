// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/verdicts.h"

#include <QHash>

#include <vector>

namespace fabriscope {

/// Which tests surely have the same Configuration: it follows from the type, the settings, how many members stand in
/// which list and how many hosts they are (configurationText()). Remembered, four bytes a test; only chunks that
/// changed are looked at again. One thread at a time; it takes others to help.
class Configurations {
public:
    /// False when stopped half-way.
    bool update(const TestSnapshot &tests, const StopFlag &stop);
    /// By ordinal, the number of its configuration.
    [[nodiscard]] const std::vector<quint32> &numbers() const { return m_numbers; }
    /// Of each number a test that has it.
    [[nodiscard]] const std::vector<NetTest> &examples() const { return m_examples; }

private:
    struct Source {
        quint32 type = 0;
        quint32 settings = 0;
        quint32 shape = 0;
        quint32 delayHosts = 0; ///< different ones
        quint32 commHosts = 0;

        friend bool operator==(const Source &, const Source &) = default;
        friend size_t qHash(const Source &source, size_t seed) noexcept
        {
            return qHashMulti(seed, source.type, source.settings, source.shape, source.delayHosts, source.commHosts);
        }
    };
    class Reader;
    void keep(const TestSnapshot &tests, const std::vector<Source> &sources, quint32 chunk);

    std::vector<quint32> m_numbers;
    std::vector<NetTest> m_examples;
    QHash<Source, quint32> m_known;
    QHash<QString, quint32> m_types;
    quint64 m_life = 0;
    quint64 m_version = 0;
};

} // namespace fabriscope
