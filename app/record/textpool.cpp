// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/textpool.h"

#include <QHashFunctions>

#include <cstring>

namespace fabriscope {

namespace {

constexpr size_t placeCount = 8192;

} // namespace

TextPool::TextPool() : m_places(placeCount)
{
    static_assert(sizeof(Place) == 64);
}

QString TextPool::share(QByteArrayView utf8)
{
    const size_t length = size_t(utf8.size());
    if (length == 0)
        return {};
    if (length > longestKept)
        return QString::fromUtf8(utf8);
    Place &place = m_places[qHashBits(utf8.data(), length) % placeCount];
    if (place.length != length || std::memcmp(place.utf8.data(), utf8.data(), length) != 0) {
        place.text = QString::fromUtf8(utf8);
        place.length = quint8(length);
        std::memcpy(place.utf8.data(), utf8.data(), length);
    }
    return place.text;
}

} // namespace fabriscope
