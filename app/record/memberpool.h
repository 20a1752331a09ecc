// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QByteArrayView>

#include <string>
#include <vector>

namespace fabriscope {

/// The members of one answer, each once, found by the bytes they were read from. An answer names the same few thousand
/// ports over and over, and equal bytes are an equal member.
///
/// What costs here is not the work but the way to memory, so everything is kept close together: an index of eight
/// bytes a place, and the bytes of all members in one row. Where an answer turns out to repeat hardly any member, the
/// pool gives up; where a file has very many, it begins anew from time to time.
class MemberPool {
public:
    MemberPool();

    /// False: there is no use in asking.
    [[nodiscard]] bool isWorthIt() const { return !m_gaveUp; }
    /// Before a list of members: there is room for more. Numbers from before may mean nothing any more.
    void makeRoom();
    /// The number of the member made of \a bytes, or -1.
    [[nodiscard]] int find(QByteArrayView bytes);
    /// Keeps \a host as made of \a bytes, which find() has just missed; its number.
    int add(QByteArrayView bytes, TestHost host);
    [[nodiscard]] const SharedHost &at(int number) const { return m_hosts[size_t(number)]; }

private:
    struct Place {
        quint32 hash = 0;
        qint32 number = -1;
    };
    struct Stretch {
        quint32 start = 0;
        quint32 length = 0;
    };

    [[nodiscard]] static quint32 hashOf(QByteArrayView bytes);
    void enter(quint32 hash, int number);
    void grow();

    std::vector<Place> m_index;       ///< a power of two, never more than half full
    std::vector<Stretch> m_stretches; ///< of m_bytes, by number
    std::vector<SharedHost> m_hosts;  ///< by number
    std::string m_bytes;
    int m_asked = 0;
    bool m_gaveUp = false;
};

} // namespace fabriscope
