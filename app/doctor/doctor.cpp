// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/doctor.h"

#include "app/doctor/doctorrun.h"
#include "app/futures/whendone.h"

#include <utility>

namespace fabriscope {

Doctor::Doctor(DoctorSetup setup, QObject *parent) : QObject(parent), m_setup(std::move(setup))
{
    m_report.profile = m_setup.name;
    m_report.address = m_setup.endpoint ? m_setup.endpoint->url.toString() : QString();
    for (const DoctorStep::Check check : allChecks())
        m_report.steps.append({.check = check});
    m_network.setObjectName(QStringLiteral("doctor"));
    m_network.start();
}

Doctor::~Doctor()
{
    drop();
    m_network.quit();
    m_network.wait();
}

void Doctor::start()
{
    drop();
    m_report.startedAt = QDateTime::currentDateTimeUtc();
    m_report.stopped = false;
    for (DoctorStep &step : m_report.steps)
        step = {.check = step.check};
    m_run = new DoctorRun(m_setup);
    m_run->moveToThread(&m_network);
    follow(++m_number);
    QMetaObject::invokeMethod(m_run, &DoctorRun::start);
}

void Doctor::follow(quint64 number)
{
    connect(&m_network, &QThread::finished, m_run, &QObject::deleteLater);
    connect(m_run, &DoctorRun::stepChanged, this, [this, number](const DoctorStep &step) {
        if (m_run && number == m_number)
            take(step);
    });
    connect(m_run, &DoctorRun::credentialsWanted, this, [this, number] { giveCredentials(number); });
    connect(m_run, &DoctorRun::finished, this, [this, number] {
        if (!m_run || number != m_number)
            return;
        drop();
        emit finished();
    });
}

void Doctor::drop()
{
    if (DoctorRun *run = std::exchange(m_run, nullptr)) {
        run->disconnect(this);
        run->deleteLater();
    }
}

void Doctor::stop()
{
    if (!m_run)
        return;
    m_report.stopped = true;
    QMetaObject::invokeMethod(m_run, &DoctorRun::stop);
}

void Doctor::giveCredentials(quint64 number)
{
    const auto give = [this, number](const Result<Credentials> &credentials) {
        if (m_run && number == m_number)
            QMetaObject::invokeMethod(m_run, [run = m_run, credentials] { run->takeCredentials(credentials); });
    };
    if (m_setup.credentials)
        whenDone(m_setup.credentials(), this, give);
    else
        give(tl::unexpected(noCredentialsProblem()));
}

void Doctor::take(const DoctorStep &step)
{
    m_report.steps[qsizetype(step.check)] = step;
    emit stepChanged(step);
}

} // namespace fabriscope
