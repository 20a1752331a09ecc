// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace fabriscope {

/// Texts that occur again and again in one answer (host ids, bonds, cluster names), made once and then shared
/// implicitly. It forgets: each text has one place, and the next one with that place takes it over. So an answer
/// without repetitions costs hardly more than without a pool. A single record makes do with few places.
class TextPool {
public:
    [[nodiscard]] QString share(QByteArrayView utf8);

private:
    static constexpr size_t longestKept = 39; ///< with the text itself, a place is one cache line

    struct Place {
        QString text;
        std::array<char, longestKept> utf8;
        quint8 length = 0;
    };

    void makeRoom();

    std::vector<Place> m_places; ///< a power of two, or none
    size_t m_misses = 0;         ///< since there are so many places
};

} // namespace fabriscope
