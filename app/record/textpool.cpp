// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/textpool.h"

#include <QHashFunctions>

#include <cstring>

namespace fabriscope {

namespace {

constexpr size_t fewestPlaces = 16;
constexpr size_t mostPlaces = 8192;
constexpr size_t growth = 8;

} // namespace

QString TextPool::share(QByteArrayView utf8)
{
    const size_t length = size_t(utf8.size());
    if (length == 0)
        return {};
    if (length > longestKept)
        return QString::fromUtf8(utf8);
    if (m_misses >= m_places.size() && m_places.size() < mostPlaces)
        makeRoom();
    Place &place = m_places[qHashBits(utf8.data(), length) & (m_places.size() - 1)];
    if (place.length != length || std::memcmp(place.utf8.data(), utf8.data(), length) != 0) {
        ++m_misses;
        place.text = QString::fromUtf8(utf8);
        place.length = quint8(length);
        std::memcpy(place.utf8.data(), utf8.data(), length);
    }
    return place.text;
}

void TextPool::makeRoom()
{
    // The texts known so far are forgotten: that costs one more copy of each, three times at most.
    static_assert(sizeof(Place) == 64);
    m_places = std::vector<Place>(m_places.empty() ? fewestPlaces : m_places.size() * growth);
    m_misses = 0;
}

} // namespace fabriscope
