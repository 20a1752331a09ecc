// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/demo/demoservice.h"

namespace fabriscope {

/// `demo-server`: prints where the service is as one line of JSON, then serves until it is ended from outside.
class DemoServerCommand : public Command {
    Q_OBJECT
public:
    explicit DemoServerCommand(std::unique_ptr<DemoService> service);
    void start() override;

private:
    std::unique_ptr<DemoService> m_service;
};

} // namespace fabriscope
