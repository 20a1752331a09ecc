// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/results/figures.h"

#include <QByteArray>

namespace fabriscope::demo {

class JsonWriter;

/// One shape a ResultDetial may have. The real service's is documented nowhere (eflo-api.md, section 1), so the demo
/// serves several unlike ones: a further one is a function and a line in resultLayouts().
struct ResultLayout {
    const char *name;                                        ///< for tests and for reading the code
    bool (*suits)(const PlannedTest &test);                  ///< whether an ended test may be told this way
    void (*write)(JsonWriter &json, const Figures &figures); ///< one JSON value
};

[[nodiscard]] std::span<const ResultLayout> resultLayouts();

/// The layout a test is told in: one of those that suit, always the same.
[[nodiscard]] const ResultLayout &layoutOf(const PlannedTest &test);

/// The string that DescribeNetTestResult gives as ResultDetial: JSON, or empty while the test runs.
[[nodiscard]] QByteArray resultDetial(const Fleet &fleet, const PlannedTest &test, qint64 momentMsecs);

} // namespace fabriscope::demo
