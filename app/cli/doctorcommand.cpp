// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doctorcommand.h"

#include "app/accounts/environmentaccount.h"
#include "app/cli/commandtable.h"
#include "app/cli/openedconnection.h"
#include "app/eflo/proxychoice.h"

#include <QProcessEnvironment>

namespace fabriscope {

namespace {

/// What is left of a connection without credentials; \a why says what was wrong with them, empty: there were none.
Result<DoctorSetup> setupWithoutCredentials(const ConnectionOptions &options, const QProcessEnvironment &environment,
                                            const std::optional<Problem> &why)
{
    const auto endpoint = environmentEndpoint(environment, {.region = options.region, .endpoint = options.endpoint});
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    DoctorSetup setup{.name = DoctorCommand::tr("Environment"), .endpoint = *endpoint};
    if (const auto proxy = proxyFromText(options.proxy); !options.proxy.isEmpty() && proxy)
        setup.proxy = *proxy;
    if (why)
        setup.credentials = knownCredentials(tl::unexpected(*why));
    return setup;
}

} // namespace

Result<std::unique_ptr<Command>> makeDoctorCommand(const CommandLine &line)
{
    const OutputFormat format = line.doctor.format;
    if (line.connection.isArchiveOnly())
        return tl::unexpected(usageProblem(DoctorCommand::tr("An archive has no connection to be checked"),
                                           DoctorCommand::tr("Leave --offline and --archive out")));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    auto opened = openConnection(line.connection, environment);
    if (opened && *opened)
        return std::make_unique<DoctorCommand>(doctorSetupOf((*opened)->setup, (*opened)->resourceGroup),
                                               std::move((*opened)->demo), format);
    if (!opened && opened.error().kind != Problem::Kind::Credentials)
        return tl::unexpected(opened.error());
    const auto setup =
        setupWithoutCredentials(line.connection, environment, opened ? std::nullopt : std::optional(opened.error()));
    if (!setup)
        return tl::unexpected(setup.error());
    return std::make_unique<DoctorCommand>(*setup, nullptr, format);
}

DoctorCommand::DoctorCommand(DoctorSetup setup, std::unique_ptr<DemoService> demo, OutputFormat format)
    : m_demo(std::move(demo)), m_format(format), m_doctor(std::move(setup))
{
    connect(&m_doctor, &Doctor::stepChanged, this, &DoctorCommand::takeStep);
    connect(&m_doctor, &Doctor::finished, this, &DoctorCommand::end);
}

void DoctorCommand::start()
{
    m_doctor.start();
    if (m_format != OutputFormat::Json)
        (void)print((headText(m_doctor.report()) + u'\n').toUtf8());
}

/// What cannot be printed ends the command, once.
bool DoctorCommand::print(const QByteArray &bytes)
{
    if (m_failed)
        return false;
    if (const auto printed = printOutput(bytes); !printed) {
        m_failed = true;
        fail(printed.error());
    }
    return !m_failed;
}

void DoctorCommand::takeStep(const DoctorStep &step)
{
    if (m_format != OutputFormat::Json && step.outcome != DoctorStep::Outcome::Running)
        (void)print(stepText(step).toUtf8());
}

void DoctorCommand::end()
{
    const DoctorReport &report = m_doctor.report();
    const QByteArray rest =
        m_format == OutputFormat::Json ? reportJson(report) : (u'\n' + summaryText(report) + u'\n').toUtf8();
    if (print(rest))
        emit finished(report.exitStatus());
}

} // namespace fabriscope
