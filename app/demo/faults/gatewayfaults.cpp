// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/faults/gatewayfaults.h"

namespace fabriscope::demo {

namespace {

constexpr int trickledPieces = 20;

} // namespace

std::optional<HttpAnswer> HtmlFault::atGateway(const HttpRequest &)
{
    HttpAnswer answer;
    answer.status = m_status;
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Server", "squid/5.7"}};
    const QByteArray title = QByteArray::number(m_status) + ' ' + reasonPhrase(m_status);
    answer.body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head>\n<body><h1>" + title
        + "</h1><p>The proxy could not reach <b>eflo-controller</b>.</p></body></html>\n";
    return answer;
}

void SlowFault::onDelivery(HttpDelivery &delivery) const
{
    if (m_trickles) {
        delivery.pieces = trickledPieces;
        delivery.pieceMsecs = m_msecs;
    } else {
        delivery.waitMsecs += m_msecs;
    }
}

void TruncateFault::onDelivery(HttpDelivery &delivery) const
{
    if (m_bytes)
        delivery.cutAfter = *m_bytes;
    else
        delivery.cutAfterPart = 0.5;
}

} // namespace fabriscope::demo
