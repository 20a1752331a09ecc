// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/benchmark.h"

namespace fabriscope {

// Each in the file of its name. A new one gets its line here, and one in CMakeLists.txt.
[[nodiscard]] Benchmark decodeBenchmark();
[[nodiscard]] Benchmark importBenchmark();
[[nodiscard]] Benchmark queryBenchmark();
[[nodiscard]] QList<Benchmark> tableBenchmarks();
[[nodiscard]] QList<Benchmark> groupBenchmarks();
[[nodiscard]] QList<Benchmark> archiveBenchmarks();
[[nodiscard]] QList<Benchmark> startBenchmarks();
[[nodiscard]] QList<Benchmark> matrixBenchmarks();
[[nodiscard]] QList<Benchmark> meshBenchmarks();

[[nodiscard]] inline QList<Benchmark> allBenchmarks()
{
    return QList<Benchmark>{decodeBenchmark(), importBenchmark(), queryBenchmark()} + startBenchmarks()
        + archiveBenchmarks() + tableBenchmarks() + groupBenchmarks() + matrixBenchmarks() + meshBenchmarks();
}

} // namespace fabriscope
