// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/metrictext.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct MetricText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::MetricText)
};

struct MetricWord {
    const char *word;  ///< as a name has it
    const char *shown; ///< to be translated
};

constexpr std::array metricQuantities{
    MetricWord{"latency", QT_TRANSLATE_NOOP("fabriscope::MetricText", "latency")},
    MetricWord{"bandwidth", QT_TRANSLATE_NOOP("fabriscope::MetricText", "bandwidth")},
    MetricWord{"loss", QT_TRANSLATE_NOOP("fabriscope::MetricText", "loss")},
    MetricWord{"time", QT_TRANSLATE_NOOP("fabriscope::MetricText", "time")},
    MetricWord{"rtt", QT_TRANSLATE_NOOP("fabriscope::MetricText", "rtt")},
    MetricWord{"algbw", QT_TRANSLATE_NOOP("fabriscope::MetricText", "algbw")},
    MetricWord{"busbw", QT_TRANSLATE_NOOP("fabriscope::MetricText", "busbw")},
};

constexpr std::array metricStatistics{
    MetricWord{"min", QT_TRANSLATE_NOOP("fabriscope::MetricText", "min")},
    MetricWord{"minimum", QT_TRANSLATE_NOOP("fabriscope::MetricText", "minimum")},
    MetricWord{"max", QT_TRANSLATE_NOOP("fabriscope::MetricText", "max")},
    MetricWord{"maximum", QT_TRANSLATE_NOOP("fabriscope::MetricText", "maximum")},
    MetricWord{"avg", QT_TRANSLATE_NOOP("fabriscope::MetricText", "avg")},
    MetricWord{"average", QT_TRANSLATE_NOOP("fabriscope::MetricText", "average")},
    MetricWord{"mean", QT_TRANSLATE_NOOP("fabriscope::MetricText", "mean")},
    MetricWord{"median", QT_TRANSLATE_NOOP("fabriscope::MetricText", "median")},
    MetricWord{"stddev", QT_TRANSLATE_NOOP("fabriscope::MetricText", "stddev")},
    MetricWord{"stdev", QT_TRANSLATE_NOOP("fabriscope::MetricText", "stdev")},
    MetricWord{"jitter", QT_TRANSLATE_NOOP("fabriscope::MetricText", "jitter")},
    MetricWord{"peak", QT_TRANSLATE_NOOP("fabriscope::MetricText", "peak")},
    MetricWord{"tx", QT_TRANSLATE_NOOP("fabriscope::MetricText", "tx")},
    MetricWord{"rx", QT_TRANSLATE_NOOP("fabriscope::MetricText", "rx")},
    MetricWord{"send", QT_TRANSLATE_NOOP("fabriscope::MetricText", "send")},
    MetricWord{"recv", QT_TRANSLATE_NOOP("fabriscope::MetricText", "recv")},
    MetricWord{"write", QT_TRANSLATE_NOOP("fabriscope::MetricText", "write")},
    MetricWord{"read", QT_TRANSLATE_NOOP("fabriscope::MetricText", "read")},
    MetricWord{"bidirectional", QT_TRANSLATE_NOOP("fabriscope::MetricText", "bidirectional")},
};

template <class Words> QString shownWord(const Words &words, const QString &word)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&word](const MetricWord &one) { return word == QLatin1StringView(one.word); });
    return found == words.end() ? QString() : MetricText::tr(found->shown);
}

} // namespace

QString metricText(const QString &name, qsizetype longest)
{
    const qsizetype where = name.indexOf(" ("_L1); // from where on it says in which part of the result it stands
    QStringList words = (where < 0 ? name : name.left(where)).split(u' ');
    const QString quantity = shownWord(metricQuantities, words.takeFirst());
    if (quantity.isEmpty())
        return displayText(name, longest); // somebody's own
    for (QString &word : words) {
        if (const QString shown = shownWord(metricStatistics, word); !shown.isEmpty())
            word = shown;
    }
    const QString all = words.isEmpty()
        ? quantity
        : MetricText::tr("%1 %2", "a quantity, a statistic: latency, min").arg(quantity, words.join(u' '));
    return displayText(where < 0 ? all : all + name.sliced(where), longest);
}

} // namespace fabriscope
