// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/faults/fault.h"

namespace fabriscope::demo {

/// The HTML page of a proxy in place of every answer.
class HtmlFault : public Fault {
public:
    explicit HtmlFault(int status) : m_status(status) { }
    std::optional<HttpAnswer> atGateway(const HttpRequest &request) override;

private:
    int m_status;
};

/// The answer comes late, or its body bit by bit.
class SlowFault : public Fault {
public:
    SlowFault(int msecs, bool trickles) : m_msecs(msecs), m_trickles(trickles) { }
    void onDelivery(HttpDelivery &delivery) const override;

private:
    int m_msecs;
    bool m_trickles;
};

/// The connection of every answer ends early: after so many bytes, or in the middle of the body.
class TruncateFault : public Fault {
public:
    explicit TruncateFault(std::optional<int> bytes) : m_bytes(bytes) { }
    void onDelivery(HttpDelivery &delivery) const override;

private:
    std::optional<int> m_bytes;
};

} // namespace fabriscope::demo
