// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/member.h"
#include "ui/charts/matrixcontent.h"

#include <QHash>

#include "tests/ui/sampletests.h"

/// Matrices made by hand.
namespace fabriscope::sample {

inline const MeasuredMetric latency{u"latency"_s, Dimension::Time, Worse::Higher};
inline const MeasuredMetric bandwidth{u"bandwidth"_s, Dimension::Rate, Worse::Lower};

/// Every pair of a test with its figure: \a usual, or what \a others says.
inline std::shared_ptr<MeasuredResults> measured(const NetTest &test, const QHash<QPair<int, int>, double> &others = {},
                                                 const MeasuredMetric &metric = latency, double usual = 5e-6)
{
    auto results = std::make_shared<MeasuredResults>();
    results->metrics.append(metric);
    for (const Member &member : membersOf(test))
        results->ends.append({member.host->resourceId, member.host->bond});
    for (int source = 0; source < int(results->ends.size()); ++source) {
        for (int target = 0; target < int(results->ends.size()); ++target) {
            if (source != target)
                results->values.append({0, source, target, -1, others.value({source, target}, usual), {}});
        }
    }
    return results;
}

inline MatrixRequest matrixOf(const NetTest &test, const std::shared_ptr<const MeasuredResults> &results)
{
    MatrixRequest request{.test = std::make_shared<const NetTest>(test), .results = results};
    request.choice = firstChoice(*results);
    return request;
}

} // namespace fabriscope::sample
