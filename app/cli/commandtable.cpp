// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandtable.h"

#include "app/cli/clitext.h"
#include "app/cli/optionvalues.h"
#include "app/cli/profileoptions.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

using Option = QCommandLineOption;

CommandEntry windowEntry()
{
    return {
        .command = CommandLine::Command::Window,
        .name = {},
        .synopsis = u"[CONNECTION] [--screenshot FILE.png|FILE.svg|FILE.pdf] [OPTION]…"_s,
        .summary = Cli::tr("Open the window, or draw it into a file."),
        .examples = {u"fabriscope --demo"_s,
                     u"fabriscope --demo --screenshot window.png --size 1600x1000 --theme dark"_s},
        .takesConnection = true,
        .options = {Option(u"screenshot"_s, Cli::tr("Draw the window into FILE without a display, then end."),
                           u"FILE"_s),
                    Option(u"size"_s, Cli::tr("Size of the window in logical pixels, as 1600x1000."), u"WxH"_s),
                    Option(u"view"_s, Cli::tr("Show this view first: %1.").arg(viewNames().join(u", "_s)), u"NAME"_s),
                    Option(u"select"_s, Cli::tr("Select this test."), u"TEST_ID"_s),
                    Option(u"filter"_s, Cli::tr("Start with this filter; @NAME is one of your saved filters."),
                           u"QUERY"_s),
                    Option(u"theme"_s, Cli::tr("Colours: light or dark."), u"light|dark"_s),
                    Option(u"scale"_s, Cli::tr("Device pixels per logical pixel of a screenshot."), u"N"_s)},
        .read = readWindowOptions};
}

CommandEntry listEntry()
{
    return {
        .command = CommandLine::Command::List,
        .name = u"list"_s,
        .synopsis = u"[CONNECTION] [--type T] [--resource-group RG] [--page-size N] [--filter Q] [--format "
                    u"table|csv|json] [--output FILE]"_s,
        .summary = Cli::tr("Print the network tests of a region."),
        .examples =
            {u"fabriscope list --demo --filter \"status:failed created<1d\" --format csv --output failed.csv"_s},
        .takesConnection = true,
        .options = {Option(u"type"_s, Cli::tr("Ask the service for this type only: traffic, delay or comm."), u"T"_s),
                    Option(u"resource-group"_s, Cli::tr("Ask the service for this resource group only."), u"RG"_s),
                    Option(u"page-size"_s, Cli::tr("Results per call, 20 to 100."), u"N"_s),
                    Option(u"filter"_s,
                           Cli::tr("Print only what this query matches; @NAME is one of your saved filters."), u"Q"_s),
                    Option(u"format"_s, Cli::tr("How to print: table, csv or json."), u"FORMAT"_s),
                    Option(u"output"_s, Cli::tr("Write into FILE instead of standard output."), u"FILE"_s)},
        .read = readListOptions};
}

CommandEntry showEntry()
{
    return {.command = CommandLine::Command::Show,
            .name = u"show"_s,
            .synopsis = u"TEST_ID [CONNECTION] [--format text|json]"_s,
            .summary = Cli::tr("Print everything the service says about one test."),
            .examples = {u"fabriscope show dr-uf6i0tv2refv8wz --region cn-wulanchabu --format json"_s},
            .positionals = {u"TEST_ID"_s},
            .takesConnection = true,
            .options = {Option(u"format"_s, Cli::tr("How to print: text or json."), u"FORMAT"_s)},
            .read = readShowOptions};
}

CommandEntry measurementsEntry()
{
    return {.command = CommandLine::Command::Measurements,
            .name = u"measurements"_s,
            .synopsis = u"TEST_ID [CONNECTION] [--format csv|json] [--detail-file FILE]"_s,
            .summary = Cli::tr("Print the figures that were recognised in the measured results of one test."),
            .examples = {u"fabriscope measurements dr-uf6i0tv2refv8wz --region cn-wulanchabu > figures.csv"_s},
            .positionals = {u"TEST_ID"_s},
            .takesConnection = true,
            .options = {Option(u"format"_s, Cli::tr("How to print: csv or json."), u"FORMAT"_s),
                        Option(u"detail-file"_s, Cli::tr("Read the ResultDetial that is in FILE instead."), u"FILE"_s)},
            .read = readMeasurementsOptions};
}

CommandEntry renderEntry()
{
    return {
        .command = CommandLine::Command::Render,
        .name = u"render"_s,
        .synopsis =
            u"[TEST_ID] [CONNECTION] --view matrix|topology|overview --out FILE.png|FILE.svg|FILE.pdf "
            u"[--metric M] [--message-size SIZE] [--theme light|dark|print] [--size WxH] [--scale N] [--filter Q]"_s,
        .summary = Cli::tr("Draw the pairs of one test, who talks to whom in it, or an overview of all tests."),
        .examples = {u"fabriscope render dr-uf6i0tv2refv8wz --view matrix --metric latency --out pairs.svg"_s},
        .takesConnection = true,
        .takesMany = true,
        .options = {Option(u"view"_s, Cli::tr("What to draw: matrix, topology or overview."), u"VIEW"_s),
                    Option(u"out"_s, Cli::tr("Write into FILE; its suffix says how."), u"FILE"_s),
                    Option(u"metric"_s, Cli::tr("Which figures; without it, the first."), u"M"_s),
                    Option(u"message-size"_s,
                           Cli::tr("Figures of messages of this size, as 8MiB; without it, the largest."), u"SIZE"_s),
                    Option(u"theme"_s, Cli::tr("Colours: light, dark or print."), u"light|dark|print"_s),
                    Option(u"size"_s, Cli::tr("Size in logical pixels, as 1600x1000."), u"WxH"_s),
                    Option(u"scale"_s, Cli::tr("Device pixels per logical pixel of a PNG."), u"N"_s),
                    Option(u"filter"_s, Cli::tr("Only what this query matches, in the overview."), u"Q"_s)},
        .read = readRenderOptions};
}

CommandEntry importEntry()
{
    return {.command = CommandLine::Command::Import,
            .name = u"import"_s,
            .synopsis = u"FILE…|- [--archive PATH] [--profile-id ID]"_s,
            .summary = Cli::tr("Bring files of tests into an archive; without --archive, into your own."),
            .examples = {u"aliyun eflo-controller ListNetTestResults | fabriscope import -"_s},
            .positionals = {u"FILE"_s},
            .takesConnection = false,
            .takesMany = true,
            .options = {Option(u"archive"_s, Cli::tr("The archive to keep the tests in."), u"PATH"_s),
                        Option(u"profile-id"_s, Cli::tr("Keep the tests with those of the profile of this identity."),
                               u"ID"_s)},
            .read = readImportOptions};
}

CommandEntry archiveEntry()
{
    return {
        .command = CommandLine::Command::Archive,
        .name = u"archive"_s,
        .synopsis = u"info|check|compact|export [FILE]|remove [--archive PATH] [--profile-id ID] [--older-than AGE] "
                    u"[--larger-than SIZE] [--format text|json]"_s,
        .summary = Cli::tr("Tell what is in an archive, check it, make its file smaller, write it out, or remove "
                           "what meets every condition given."),
        .examples = {u"fabriscope archive info"_s, u"fabriscope archive export all.json"_s,
                     u"fabriscope archive remove --older-than 180d"_s},
        .positionals = {u"info|check|compact|export|remove"_s},
        .takesConnection = false,
        .takesMany = true,
        .options =
            {Option(u"archive"_s, Cli::tr("The archive; without it, your own."), u"PATH"_s),
             Option(u"profile-id"_s, Cli::tr("Export or remove only what is kept under this identity."), u"ID"_s),
             Option(u"older-than"_s, Cli::tr("Remove only what was last seen longer ago, as 180d or 26w."), u"AGE"_s),
             Option(u"larger-than"_s,
                    Cli::tr("Remove only while the file is larger, the oldest first, as 500MB or 2GB."), u"SIZE"_s),
             Option(u"format"_s, Cli::tr("How to print: text or json."), u"FORMAT"_s)},
        .read = readArchiveOptions};
}

CommandEntry doctorEntry()
{
    return {.command = CommandLine::Command::Doctor,
            .name = u"doctor"_s,
            .synopsis = u"[CONNECTION] [--format text|json]"_s,
            .summary = Cli::tr("Check the connection step by step, and say what to do where it fails."),
            .examples = {u"fabriscope doctor --region cn-wulanchabu"_s},
            .takesConnection = true,
            .options = {Option(u"format"_s, Cli::tr("How to print: text or json."), u"FORMAT"_s)},
            .read = readDoctorOptions};
}

CommandEntry demoServerEntry()
{
    return {.command = CommandLine::Command::DemoServer,
            .name = u"demo-server"_s,
            .synopsis =
                u"[--port N] [--seed N] [--tests N] [--hosts N] [--latency MS] [--now ISO] [--fault NAME[=ARG]]…"_s,
            .summary = Cli::tr("Serve a made-up fleet on this computer, with the protocol of the real service."),
            .examples = {u"fabriscope demo-server --port 8080 --fault throttle"_s},
            .takesConnection = false,
            .options = {Option(u"port"_s, Cli::tr("Port on 127.0.0.1; 0 is any free one."), u"N"_s),
                        Option(u"seed"_s, Cli::tr("The same seed and the same --now give the same fleet."), u"N"_s),
                        Option(u"tests"_s, Cli::tr("How many tests there are."), u"N"_s),
                        Option(u"hosts"_s, Cli::tr("How many hosts there are."), u"N"_s),
                        Option(u"latency"_s, Cli::tr("Milliseconds before each answer."), u"MS"_s),
                        Option(u"now"_s, Cli::tr("The moment the fleet's clock starts at, in ISO 8601."), u"ISO"_s),
                        Option(u"fault"_s, demoFaultSummary(), u"NAME[=ARG]"_s)},
            .read = readDemoServerOptions};
}

} // namespace

QList<CommandEntry> commandTable()
{
    return {windowEntry(), listEntry(),    showEntry(),    measurementsEntry(), renderEntry(),
            importEntry(), archiveEntry(), profileEntry(), doctorEntry(),       demoServerEntry()};
}

QList<QCommandLineOption> connectionOptions()
{
    return {Option(u"demo"_s, Cli::tr("Use the built-in demo service.")),
            Option(u"profile"_s, Cli::tr("Use this profile; with an archive, only what it keeps of it."), u"NAME"_s),
            Option(u"region"_s, Cli::tr("The region, as cn-wulanchabu; else ALIBABA_CLOUD_REGION_ID."), u"ID"_s),
            Option(u"endpoint"_s, Cli::tr("The service's own address; else that of the region."), u"URL"_s),
            Option(u"proxy"_s, Cli::tr("Send every request through this proxy."), u"URL"_s),
            Option(u"offline"_s, Cli::tr("Ask nobody: show what your own archive has kept.")),
            Option(u"archive"_s, Cli::tr("Ask nobody: show what this archive has kept."), u"PATH"_s)};
}

Problem usageProblem(const QString &happened, const QString &remedy)
{
    return {.kind = Problem::Kind::Usage, .happened = happened, .remedy = remedy};
}

} // namespace fabriscope
