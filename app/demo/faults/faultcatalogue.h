// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/faults/fault.h"
#include "app/problem/problem.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace fabriscope::demo {

using FaultList = std::vector<std::unique_ptr<Fault>>;

/// The faults named by "NAME" or "NAME=ARG", in the order of the catalogue: the first that has something to say about
/// a call says it. Kind::Usage: an unknown name or an argument that is not right, with what would be.
[[nodiscard]] Result<FaultList> makeFaults(const QStringList &wanted);

/// As demoFaultNames() and demoFaultHelp().
[[nodiscard]] QStringList faultNames();
[[nodiscard]] QString faultHelp(const QString &name);

} // namespace fabriscope::demo
