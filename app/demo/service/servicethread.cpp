// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/servicethread.h"

#include "app/demo/demoservice.h"
#include "app/demo/http/httpserver.h"

namespace fabriscope::demo {

namespace {

Problem noPort(quint16 port, const QString &why)
{
    Problem problem;
    problem.kind = Problem::Kind::Network;
    problem.happened = DemoService::tr("The demo service cannot listen on port %1 of 127.0.0.1").arg(port);
    problem.remedy = DemoService::tr("Choose another port, or port 0 for any free one");
    problem.detail = why;
    return problem;
}

} // namespace

ServiceThread::ServiceThread(quint16 port, DemoApiParts parts) : m_port(port), m_parts(std::move(parts)) { }

ServiceThread::~ServiceThread()
{
    quit();
    wait();
}

void ServiceThread::run()
{
    HttpServer server;
    if (!server.listen(m_port))
        return m_listening.set_value(tl::unexpected(noPort(m_port, server.errorString())));
    m_listening.set_value(server.port());
    DemoApi api(std::move(m_parts));
    server.serveWith(api);
    exec();
}

} // namespace fabriscope::demo
