// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/optionvalues.h"

#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"
#include "app/nettest/testtime.h"
#include "app/query/timespan.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

Problem wrongValue(const QString &option, const QString &value, const QString &right)
{
    return usageProblem(Cli::tr("--%1 cannot be \"%2\"").arg(option, value), Cli::tr("Give it %1").arg(right));
}

namespace {

/// A whole number within bounds; \a target stays as it is when the option is absent.
template <class T>
Result<void> readNumber(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most, T &target)
{
    if (!parser.isSet(option))
        return {};
    const QString text = parser.value(option);
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < least || number > most) {
        const QString right = Cli::tr("a whole number from %1 to %2").arg(least).arg(most);
        return tl::unexpected(wrongValue(option, text, right));
    }
    target = T(number);
    return {};
}

struct FormatName {
    QString name;
    OutputFormat format;
};

Result<void> readFormat(const QCommandLineParser &parser, const QList<FormatName> &formats, OutputFormat &target)
{
    if (!parser.isSet(u"format"_s))
        return {};
    const QString text = parser.value(u"format"_s);
    QStringList names;
    for (const FormatName &format : formats) {
        if (text.compare(format.name, Qt::CaseInsensitive) == 0) {
            target = format.format;
            return {};
        }
        names += format.name;
    }
    return tl::unexpected(wrongValue(u"format"_s, text, Cli::tr("one of %1").arg(names.join(", "_L1))));
}

/// "traffic" means TrafficTest, and so on; a word that is none of the known ones goes to the service as it is.
QString netTestTypeOf(const QString &word)
{
    for (const QString &type : {u"TrafficTest"_s, u"DelayTest"_s, u"CommTest"_s}) {
        if (word.compare(type, Qt::CaseInsensitive) == 0 || word.compare(type.chopped(4), Qt::CaseInsensitive) == 0)
            return type;
    }
    return word;
}

} // namespace

Result<void> readTextOrJson(const QCommandLineParser &parser, OutputFormat &format)
{
    return readFormat(parser, {{u"text"_s, OutputFormat::Text}, {u"json"_s, OutputFormat::Json}}, format);
}

QStringList viewNames()
{
    return {u"tests"_s, u"overview"_s, u"summary"_s, u"members"_s, u"topology"_s, u"matrix"_s, u"results"_s, u"raw"_s};
}

QString demoFaultSummary()
{
    return Cli::tr("Make the service fail in this way, may be repeated: %1.").arg(demoFaultNames().join(", "_L1));
}

Result<void> readConnectionOptions(const QCommandLineParser &parser, CommandLine &line)
{
    line.connection = {.demo = parser.isSet(u"demo"_s),
                       .profile = parser.value(u"profile"_s),
                       .region = parser.value(u"region"_s),
                       .endpoint = parser.value(u"endpoint"_s),
                       .proxy = parser.value(u"proxy"_s),
                       .archive = parser.value(u"archive"_s),
                       .offline = parser.isSet(u"offline"_s)};
    for (const QString &option : {u"profile"_s, u"region"_s, u"endpoint"_s, u"proxy"_s, u"archive"_s}) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            return tl::unexpected(
                usageProblem(Cli::tr("--%1 is empty").arg(option), Cli::tr("Give it a value, or leave it out")));
    }
    if (line.connection.demo && line.connection.isArchiveOnly())
        return tl::unexpected(usageProblem(Cli::tr("--demo excludes --archive and --offline: it keeps nothing"),
                                           Cli::tr("Give one of them")));
    if (line.connection.demo && !line.connection.profile.isEmpty())
        return tl::unexpected(
            usageProblem(Cli::tr("--demo and --profile exclude each other"), Cli::tr("Give one of them")));
    if (line.connection.demo && !line.connection.endpoint.isEmpty())
        return tl::unexpected(
            usageProblem(Cli::tr("--demo and --endpoint exclude each other"), Cli::tr("Give one of them")));
    for (const QString &option : {u"region"_s, u"endpoint"_s, u"proxy"_s}) {
        if (line.connection.isArchiveOnly() && parser.isSet(option))
            return tl::unexpected(usageProblem(
                Cli::tr("--%1 is for asking the service, which --archive and --offline never do").arg(option),
                Cli::tr("Give one of them")));
    }
    return {};
}

Result<void> readWindowOptions(const QCommandLineParser &parser, CommandLine &line)
{
    WindowOptions &window = line.window;
    window.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"screenshot"_s) && window.screenshot.isEmpty())
        return tl::unexpected(wrongValue(u"screenshot"_s, {}, Cli::tr("the name of a file")));
    const QString suffix = QFileInfo(window.screenshot).suffix().toLower();
    if (!suffix.isEmpty() && suffix != "png"_L1 && suffix != "svg"_L1 && suffix != "pdf"_L1)
        return tl::unexpected(
            wrongValue(u"screenshot"_s, window.screenshot, Cli::tr("a name that ends with .png, .svg or .pdf")));
    window.select = parser.value(u"select"_s);
    window.theme = parser.value(u"theme"_s).toLower();
    window.view = parser.value(u"view"_s).toLower();
    if (parser.isSet(u"filter"_s))
        window.filter = parser.value(u"filter"_s);
    if (parser.isSet(u"theme"_s) && window.theme != "light"_L1 && window.theme != "dark"_L1)
        return tl::unexpected(wrongValue(u"theme"_s, window.theme, Cli::tr("light or dark")));
    if (parser.isSet(u"view"_s) && !viewNames().contains(window.view))
        return tl::unexpected(wrongValue(u"view"_s, window.view, Cli::tr("one of %1").arg(viewNames().join(", "_L1))));
    return readPictureSides(parser, window.width, window.height, window.scale);
}

Result<void> readListOptions(const QCommandLineParser &parser, CommandLine &line)
{
    ListOptions &list = line.list;
    list.type = netTestTypeOf(parser.value(u"type"_s).trimmed());
    list.resourceGroup = parser.value(u"resource-group"_s);
    list.filter = parser.value(u"filter"_s);
    list.output = parser.value(u"output"_s);
    if (parser.isSet(u"output"_s) && list.output.isEmpty())
        return tl::unexpected(wrongValue(u"output"_s, {}, Cli::tr("the name of a file, or - for standard output")));
    if (list.output == "-"_L1)
        list.output.clear();
    if (const auto read = readNumber(parser, u"page-size"_s, 1, 1'000'000, list.pageSize); !read)
        return read;
    return readFormat(
        parser, {{u"table"_s, OutputFormat::Table}, {u"csv"_s, OutputFormat::Csv}, {u"json"_s, OutputFormat::Json}},
        list.format);
}

Result<void> readShowOptions(const QCommandLineParser &parser, CommandLine &line)
{
    line.show.testId = parser.positionalArguments().value(0);
    if (line.show.testId.isEmpty())
        return tl::unexpected(usageProblem(Cli::tr("The test id is empty"), Cli::tr("Give the id of a test")));
    return readTextOrJson(parser, line.show.format);
}

Result<void> readMeasurementsOptions(const QCommandLineParser &parser, CommandLine &line)
{
    MeasurementsOptions &wanted = line.measurements;
    wanted.testId = parser.positionalArguments().value(0);
    if (wanted.testId.isEmpty())
        return tl::unexpected(usageProblem(Cli::tr("The test id is empty"), Cli::tr("Give the id of a test")));
    wanted.detailFile = parser.value(u"detail-file"_s);
    if (parser.isSet(u"detail-file"_s) && wanted.detailFile.isEmpty())
        return tl::unexpected(wrongValue(u"detail-file"_s, {}, Cli::tr("the name of a file")));
    return readFormat(parser, {{u"csv"_s, OutputFormat::Csv}, {u"json"_s, OutputFormat::Json}}, wanted.format);
}

Result<void> readImportOptions(const QCommandLineParser &parser, CommandLine &line)
{
    ImportOptions &import = line.import;
    import.files = parser.positionalArguments();
    import.archive = parser.value(u"archive"_s);
    import.profileId = parser.value(u"profile-id"_s);
    if (import.files.contains(QString()))
        return tl::unexpected(usageProblem(Cli::tr("A name of a file is empty"), Cli::tr("Give the name of a file")));
    if (import.files.count(u"-"_s) > 1)
        return tl::unexpected(usageProblem(Cli::tr("Standard input can be read only once"), Cli::tr("Give one -")));
    for (const QString &option : {u"archive"_s, u"profile-id"_s}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return tl::unexpected(wrongValue(option, {}, Cli::tr("a value that is not empty")));
    }
    return {};
}

namespace {

/// Removing takes at least one condition: nothing said must not mean everything.
Result<void> readRemoval(const QCommandLineParser &parser, ArchiveOptions &archive)
{
    const bool removes = archive.action == ArchiveOptions::Action::Remove;
    for (const QString &option : {u"older-than"_s, u"larger-than"_s}) {
        if (!removes && parser.isSet(option))
            return tl::unexpected(usageProblem(Cli::tr("--%1 is for removing").arg(option),
                                               Cli::tr("Leave it out, or use fabriscope archive remove")));
    }
    if (parser.isSet(u"profile-id"_s) && archive.profileId.isEmpty())
        return tl::unexpected(wrongValue(u"profile-id"_s, {}, Cli::tr("a value that is not empty")));
    if (removes && !parser.isSet(u"older-than"_s) && !parser.isSet(u"larger-than"_s) && archive.profileId.isEmpty()) {
        return tl::unexpected(usageProblem(Cli::tr("It is not said what to remove"),
                                           Cli::tr("Give --older-than, --larger-than or --profile-id")));
    }
    if (const QString text = parser.value(u"older-than"_s); parser.isSet(u"older-than"_s)) {
        constexpr double centuryMsecs = 100 * 365.25 * 24 * 60 * 60 * 1000;
        const auto age = msecsOf(text);
        if (!age || *age <= 0 || *age > centuryMsecs)
            return tl::unexpected(wrongValue(u"older-than"_s, text, Cli::tr("an age, as 180d or 26w")));
        archive.olderThanMsecs = qint64(*age);
    }
    if (const QString text = parser.value(u"larger-than"_s); parser.isSet(u"larger-than"_s)) {
        archive.largerThanBytes = bytesOf(text);
        if (!archive.largerThanBytes)
            return tl::unexpected(wrongValue(u"larger-than"_s, text, Cli::tr("a size, as 500MB or 2GB")));
    }
    return {};
}

} // namespace

Result<void> readArchiveOptions(const QCommandLineParser &parser, CommandLine &line)
{
    using Doing = ArchiveOptions::Action;
    ArchiveOptions &archive = line.archive;
    static const QHash<QString, Doing> actions{{u"info"_s, Doing::Info},
                                               {u"check"_s, Doing::Check},
                                               {u"compact"_s, Doing::Compact},
                                               {u"export"_s, Doing::Export},
                                               {u"remove"_s, Doing::Remove}};
    const QStringList words = parser.positionalArguments();
    const auto action = actions.constFind(words.value(0));
    if (action == actions.cend())
        return tl::unexpected(
            usageProblem(Cli::tr("An archive cannot be told to \"%1\"").arg(words.value(0)),
                         Cli::tr("Give it one of %1").arg(u"info, check, compact, export, remove"_s)));
    if (words.size() > (*action == Doing::Export ? 2 : 1))
        return tl::unexpected(usageProblem(Cli::tr("\"%1\" is one argument too many").arg(words.last()),
                                           Cli::tr("See fabriscope --help")));
    archive.action = *action;
    archive.output = words.value(1);
    archive.archive = parser.value(u"archive"_s);
    archive.profileId = parser.value(u"profile-id"_s);
    if (const auto read = readRemoval(parser, archive); !read)
        return read;
    return readTextOrJson(parser, archive.format);
}

Result<void> readDoctorOptions(const QCommandLineParser &parser, CommandLine &line)
{
    return readFormat(parser, {{u"text"_s, OutputFormat::Text}, {u"json"_s, OutputFormat::Json}}, line.doctor.format);
}

Result<void> readDemoServerOptions(const QCommandLineParser &parser, CommandLine &line)
{
    DemoSettings &demo = line.demoServer;
    demo.faults = parser.values(u"fault"_s);
    constexpr qint64 wordMost = 0xffff'ffff;
    for (const auto &read :
         {readNumber(parser, u"port"_s, 0, 65'535, demo.port), readNumber(parser, u"seed"_s, 0, wordMost, demo.seed),
          readNumber(parser, u"tests"_s, 0, 2'000'000, demo.tests),
          readNumber(parser, u"hosts"_s, 1, 100'000, demo.hosts),
          readNumber(parser, u"latency"_s, 0, 600'000, demo.latencyMsecs)}) {
        if (!read)
            return read;
    }
    if (parser.isSet(u"now"_s)) {
        const TestTime now = TestTime::fromText(parser.value(u"now"_s));
        if (!now.hasMoment())
            return tl::unexpected(
                wrongValue(u"now"_s, parser.value(u"now"_s), Cli::tr("a moment in ISO 8601, as 2026-01-31T08:00:00Z")));
        demo.now = QDateTime::fromMSecsSinceEpoch(now.msecsUtc, Qt::UTC);
    }
    return {};
}

} // namespace fabriscope
