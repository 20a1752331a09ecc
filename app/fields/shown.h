// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/member.h"

namespace fabriscope {

/// Texts for the screen, translated and display-safe. Any thread.

/// A moment in this computer's zone: "2024-01-19 10:18:12".
[[nodiscard]] QString momentText(qint64 msecsUtc);

/// The same with the zone's offset at that moment, for what leaves this computer: "2024-01-19 10:18:12 +08:00".
[[nodiscard]] QString zonedMomentText(qint64 msecsUtc);

/// A time of the service: as momentText(), with a trailing " ?" where no zone was sent (it is read as UTC then);
/// what is no time, as sent; "" when missing.
[[nodiscard]] QString timeText(const TestTime &time);

/// "45 s", "2 min 05 s", "1 h 02 min 03 s", "2 d 03 h 04 min".
[[nodiscard]] QString elapsedText(qint64 msecs);

/// A role in a word.
[[nodiscard]] QString roleText(MemberRole role);

/// The settings in a few words, by the kind of the test: "RDMA · Fullmesh · QP 8 · GDR · 30 s",
/// "TCP · MTON · 4 connections · 30 s", "NCCL · AllReduce · 64 GPUs · 8 a host", "16 hosts · 240 pairs"; of other types
/// whatever is there.
[[nodiscard]] QString configurationText(const NetTest &test);

} // namespace fabriscope
