// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/report.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSaveFile>
#include <QTextStream>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// Those named, in the order they are listed, or all; nothing if a name is unknown.
QList<Benchmark> chosen(const QStringList &names)
{
    QList<Benchmark> benchmarks;
    for (const Benchmark &benchmark : allBenchmarks()) {
        if (names.isEmpty() || names.contains(benchmark.name))
            benchmarks.append(benchmark);
    }
    return names.isEmpty() || benchmarks.size() == names.size() ? benchmarks : QList<Benchmark>();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times our way and the plain Qt way of the same jobs, side by side."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Write the results into FILE as well."_s, u"FILE"_s});
    parser.addOption({u"smoke"_s, u"With hardly any data: only to see that everything works."_s});
    parser.addOption({u"list"_s, u"Name the benchmarks and end."_s});
    parser.addPositionalArgument(u"NAME"_s, u"Which benchmarks to run; all without one."_s, u"[NAME…]"_s);
    parser.process(app);

    const QList<Benchmark> benchmarks = chosen(parser.positionalArguments());
    if (benchmarks.isEmpty()) {
        err << "There is no such benchmark; --list names them.\n";
        return 2;
    }
    QList<Outcome> outcomes;
    bool failed = false;
    for (const Benchmark &benchmark : benchmarks) {
        if (parser.isSet(u"list"_s)) {
            out << benchmark.name << ": " << benchmark.what << '\n';
            continue;
        }
        outcomes.append(run(benchmark, parser.isSet(u"smoke"_s)));
        failed = failed || outcomes.last().failed;
    }
    if (outcomes.isEmpty())
        return 0;
    out << tableOf(outcomes);
    if (parser.isSet(u"json"_s) && !write(parser.value(u"json"_s), jsonOf(outcomes))) {
        err << "Cannot write " << parser.value(u"json"_s) << '\n';
        return 4;
    }
    return failed ? 1 : 0;
}
