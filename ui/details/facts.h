// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"
#include "ui/details/fact.h"

namespace fabriscope {

/// What a record says, as sheets of facts. Plain functions of the test; translated, any thread.

/// Protocol, model, duration, QP (connections for TCP), GDR (nothing for TCP), port, members and pairs.
[[nodiscard]] FactSection trafficFacts(const NetTest &test);
/// Hosts and pairs.
[[nodiscard]] FactSection delayFacts(const NetTest &test);
/// Library, collective, GPUs, GPUs a host (where they divide), hosts.
[[nodiscard]] FactSection commFacts(const NetTest &test);
/// The fields every record has, each as it was sent.
[[nodiscard]] FactSection recordFacts(const NetTest &test);

/// The sub-objects with content that do not belong to \a kind, each under a title of its own: nothing a record holds
/// is hidden. Of a known kind, the first one's remark says why they stand there.
[[nodiscard]] QList<FactSection> foreignFacts(const NetTest &test, TestKind kind);

} // namespace fabriscope
