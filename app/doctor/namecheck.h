// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/examination.h"

#include <QHostInfo>
#include <QTimer>

namespace fabriscope {

/// Finds the addresses of the service's name. Through a proxy that is the proxy's work.
class NameCheck final : public Examination {
    Q_OBJECT
public:
    explicit NameCheck(Findings &findings);
    ~NameCheck() override;
    void start() override;

private:
    [[nodiscard]] QString reasonToSkip();
    void take(const QHostInfo &info);

    QTimer m_limit;
    int m_lookup = -1;
};

} // namespace fabriscope
