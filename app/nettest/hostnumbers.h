// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/hostlist.h"

namespace fabriscope {

/// The numbers that somebody has given to members, written on what they share: nearly every member of a test was in one
/// before, and then no table has to be asked. Of several who number the same members the last one's is written there.
/// Each is used by one thread at a time.
class HostNumbers {
public:
    /// The number written on \a host, or what \a numberOf(host) says.
    template <class NumberOf> [[nodiscard]] quint32 number(const SharedHost &host, NumberOf numberOf) const
    {
        const quint64 note = host.note();
        if (note >> 32U == m_owner)
            return quint32(note);
        const quint32 number = numberOf(host);
        host.setNote(quint64(m_owner) << 32U | number);
        return number;
    }
    /// What was numbered so far is to be numbered anew.
    void forget() { m_owner = nextOwner(); }

private:
    [[nodiscard]] static quint32 nextOwner()
    {
        static std::atomic<quint32> last = 0;
        return ++last;
    }
    quint32 m_owner = nextOwner();
};

} // namespace fabriscope
