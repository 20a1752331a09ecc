// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

namespace fabriscope {

/// Measures one way of doing the job once: the time in milliseconds (or what the benchmark's unit says), or nothing if
/// the job was not done right. It decides itself what belongs to the time, and may as well start other programs.
using Measure = std::function<std::optional<double>()>;

/// The two ways, on the same data.
struct Contest {
    Measure ours;
    Measure plain;
};

/// What a benchmark is to show.
struct Goal {
    enum class Kind : quint8 {
        RatioBelow,      ///< ours / plain
        DifferenceBelow, ///< ours − plain, in ms
        AtMost,          ///< ours, whatever the plain way takes
    };
    Kind kind = Kind::RatioBelow;
    double limit = 1.0;

    [[nodiscard]] bool isMet(double ours, double plain) const;
    [[nodiscard]] QString text() const;
};

/// One job, done our way and the way plain Qt does it, side by side in one run.
struct Benchmark {
    QString name;
    QString what; ///< the job and the plain way, in a sentence
    Goal goal;
    int repetitions = 5;
    /// Makes the data and the two ways. \a smoke: as little data as still shows that everything works.
    std::function<Contest(bool smoke)> prepare;
    QString unit = QStringLiteral("ms");
};

/// The best of several measurements. Both ways take turns, so that a busy machine disturbs both alike.
struct Outcome {
    QString name;
    QString what;
    Goal goal;
    double ours = 0;  ///< ms
    double plain = 0; ///< ms
    QString unit;     ///< if not ms
    bool failed = false;

    [[nodiscard]] double ratio() const { return plain > 0 ? ours / plain : 0; }
};

[[nodiscard]] Outcome run(const Benchmark &benchmark, bool smoke);

/// The milliseconds that \a job takes; what it answers with is destroyed after the clock was stopped.
template <class Job, class IsRight> std::optional<double> timed(Job job, IsRight isRight)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = job();
    const double msecs = double(timer.nsecsElapsed()) / 1e6;
    return isRight(result) ? std::optional(msecs) : std::nullopt;
}

} // namespace fabriscope
