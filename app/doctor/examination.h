// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/findings.h"

#include <QObject>

#include <memory>

namespace fabriscope {

/// One step at work. One ended() with what it found, unless it is destroyed first, which stops it silently. Never
/// blocks its thread. Reads the findings and adds to them; they outlive it.
class Examination : public QObject {
    Q_OBJECT
public:
    explicit Examination(Findings &findings) : m_findings(findings) { }
    virtual void start() = 0;

signals:
    void ended(const fabriscope::DoctorStep &step);

protected:
    [[nodiscard]] Findings &findings() { return m_findings; }

private:
    Findings &m_findings;
};

} // namespace fabriscope
