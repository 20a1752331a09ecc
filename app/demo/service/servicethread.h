// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/service/demoapi.h"

#include <QThread>

#include <future>

namespace fabriscope::demo {

/// The thread of the socket, the fleet and everything between. It listens, says so, and only then makes the fleet:
/// requests that come meanwhile wait in the kernel. Stops in its destructor.
class ServiceThread : public QThread {
public:
    ServiceThread(quint16 port, DemoApiParts parts);
    ~ServiceThread() override;

    /// The port, once the thread runs and has it, or Kind::Network. To be asked for once.
    [[nodiscard]] std::future<Result<quint16>> listening() { return m_listening.get_future(); }

protected:
    void run() override;

private:
    quint16 m_port;
    DemoApiParts m_parts;
    std::promise<Result<quint16>> m_listening;
};

} // namespace fabriscope::demo
