// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/doctor/doctor.h"

namespace fabriscope {

/// `doctor`: checks the connection step by step. As text each step is printed when it has ended, as JSON all of them at
/// the end. Ends with 0 if nothing failed, else with the status of the first step that did.
class DoctorCommand : public Command {
    Q_OBJECT
public:
    /// \a demo: the service itself, if it is the built-in one.
    DoctorCommand(DoctorSetup setup, std::unique_ptr<DemoService> demo, OutputFormat format);
    void start() override;

private:
    [[nodiscard]] bool print(const QByteArray &bytes);
    void takeStep(const DoctorStep &step);
    void end();

    std::unique_ptr<DemoService> m_demo;
    OutputFormat m_format;
    Doctor m_doctor;
    bool m_failed = false;
};

/// Without credentials the way to the service is checked all the same, if it is known where that is.
[[nodiscard]] Result<std::unique_ptr<Command>> makeDoctorCommand(const CommandLine &line);

} // namespace fabriscope
