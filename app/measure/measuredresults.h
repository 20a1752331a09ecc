// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measureunit.h"
#include "app/measure/resultcorrections.h"
#include "app/nettest/nettest.h"

#include <QList>

namespace fabriscope {

/// What was measured: one kind of figure of a result.
struct MeasuredMetric {
    QString name;                          ///< "latency", "latency p99", "busbw"
    Dimension dimension = Dimension::Time; ///< tells the unit of its values, see siName()
    Worse worse = Worse::Higher;           ///< which way it gets worse
    friend bool operator==(const MeasuredMetric &, const MeasuredMetric &) = default;
};

/// A member as a result names it: a host, or one of its bonds.
struct MeasuredEnd {
    QString host; ///< its ResourceId, or where the record has none its IP, or else its ServerName
    QString bond; ///< as the record spells it; empty: the result does not say, or the record has none
    friend bool operator==(const MeasuredEnd &, const MeasuredEnd &) = default;
};

/// One recognised figure.
struct Measurement {
    int metric = 0;   ///< in MeasuredResults::metrics
    int source = -1;  ///< in MeasuredResults::ends; none: a whole collective's
    int target = -1;  ///< none: the source's own
    double size = -1; ///< of a message, in B; less than 0: none
    double value = 0; ///< in s, bit/s, B or a ratio of 1
    QString raw;      ///< as it stood
    friend bool operator==(const Measurement &, const Measurement &) = default;
};

/// What a result says of a pair or a host in a word: passed, or not.
struct MeasuredVerdict {
    int source = -1; ///< in MeasuredResults::ends
    int target = -1; ///< none: the source's own
    bool passed = false;
    QString raw; ///< as it stood
    friend bool operator==(const MeasuredVerdict &, const MeasuredVerdict &) = default;
};

/// Figures that are not values, and why.
struct UnreadFigures {
    enum class Why : quint8 {
        NoUnit,      ///< a number without a known unit, or with one that does not fit its name
        NotAMember,  ///< of somebody who is not in the test, or who cannot be told from another member
        Diagonal,    ///< of a member with itself
        NoNumber,    ///< NaN, infinite, negative, a share of more than all
        Expected,    ///< what was to be reached, not what was measured
        Unknown,     ///< nothing says what it is
        UnknownWord, ///< a word where others say passed or failed
        Broken,      ///< a text that begins as JSON and is none: one for each
    };
    QString path; ///< "results[].retries": all places of one kind
    Why why = Why::Unknown;
    qint64 count = 0;
    friend bool operator==(const UnreadFigures &, const UnreadFigures &) = default;
};

/// One kind of place in a result where values stand, and what was made of them.
struct ResultPlace {
    QString path;     ///< "results[].retries"; a member's, pair's or bond's name is "*" and a size's "#" in it
    QString sample;   ///< the first value, at most 80 characters of it
    qint64 count = 0; ///< how many there are
    PlaceRole readAs = PlaceRole::Ignored;
    int metric = -1; ///< of values: the first one, in MeasuredResults::metrics
    QString unit;    ///< of values: the unit they were read in, as siName() or a spelling in the result says it
    friend bool operator==(const ResultPlace &, const ResultPlace &) = default;
};

/// What a ResultDetial was found to hold. Nothing in it is guessed: what is no value is counted in unread.
struct MeasuredResults {
    QList<MeasuredMetric> metrics;
    QList<MeasuredEnd> ends;
    QList<Measurement> values; ///< in the order of the text, also several of one pair
    QList<MeasuredVerdict> verdicts;
    QList<UnreadFigures> unread;
    QList<ResultPlace> places; ///< in the order of the text
    /// Tells layouts apart: the same for all results that have the same places, whoever the members are and whatever
    /// was measured.
    QString shape;
    ResultCorrections corrections;   ///< that were followed
    bool isDirectionAssumed = false; ///< of some pairs nothing says who sent: the one named first was taken

    [[nodiscard]] qint64 unreadCount() const;
};

/// Reads \a detial, the ResultDetial of \a test. Its layout is documented nowhere (eflo-api.md, section 1), so figures
/// are found by the members of the test, by the words in names and by units: pairs in lists, nested maps, matrices and
/// "a -> b" names, figures of a host, tables of a collective by the size of its messages. Never fails. Takes up to a
/// few seconds for 60 MB; any thread.
[[nodiscard]] MeasuredResults readMeasurements(const NetTest &test, const QByteArray &detial,
                                               const ResultCorrections &corrections = {});
/// The same with what \a corrections says of the layout that is found. Called once, from the same thread.
[[nodiscard]] MeasuredResults readMeasurements(const NetTest &test, const QByteArray &detial,
                                               const CorrectionSource &corrections);

} // namespace fabriscope
