// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/archivecommand.h"
#include "app/cli/demoservercommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/measurementscommand.h"
#include "app/cli/openedconnection.h"
#include "app/cli/profilecommand.h"
#include "app/cli/showcommand.h"
#include "app/filters/namedfilter.h"
#include "app/filters/storedfilters.h"

#include <QFile>
#include <QProcessEnvironment>

#include <cstdio>

namespace fabriscope {

using namespace Qt::StringLiterals;

void Command::fail(const Problem &problem)
{
    printProblem(problem);
    emit finished(exitStatus(problem.kind));
}

void printError(const QString &line)
{
    const QByteArray bytes = ("fabriscope: "_L1 + line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void printProblem(const Problem &problem)
{
    printError(problem.line());
}

Result<void> printOutput(const QByteArray &bytes)
{
    QFile out;
    const bool written = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && out.write(bytes) == bytes.size() && std::fflush(stdout) == 0;
    if (written)
        return {};
    return tl::unexpected(Problem{.kind = Problem::Kind::File,
                                  .happened = Command::tr("Standard output cannot be written to the end"),
                                  .remedy = Command::tr("Check the program or the disk it goes to")});
}

Result<std::unique_ptr<Command>> makeCommand(const CommandLine &line)
{
    if (line.command == CommandLine::Command::DemoServer) {
        auto service = DemoService::start(line.demoServer);
        if (!service)
            return tl::unexpected(service.error());
        return std::make_unique<DemoServerCommand>(std::move(*service));
    }
    if (line.command == CommandLine::Command::Import)
        return makeImportCommand(line.import);
    if (line.command == CommandLine::Command::Archive)
        return makeArchiveCommand(line.archive);
    if (line.command == CommandLine::Command::Profile)
        return std::make_unique<ProfileCommand>(line.profile);
    if (line.command == CommandLine::Command::Doctor)
        return makeDoctorCommand(line);
    ListOptions list = line.list;
    if (line.command == CommandLine::Command::List) {
        const auto query = queryOf(list.filter, savedFiltersPath());
        if (!query)
            return tl::unexpected(query.error());
        list.filter = *query;
        if (const auto usable = ListCommand::check(list); !usable)
            return tl::unexpected(usable.error());
    }
    auto source = openSource(line.connection, QProcessEnvironment::systemEnvironment());
    if (!source)
        return tl::unexpected(source.error());
    if (line.command == CommandLine::Command::List)
        return std::make_unique<ListCommand>(std::move(*source), list);
    if (line.command == CommandLine::Command::Measurements)
        return std::make_unique<MeasurementsCommand>(std::move(*source), line.measurements);
    return std::make_unique<ShowCommand>(std::move(*source), line.show);
}

} // namespace fabriscope
