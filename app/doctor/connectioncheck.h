// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/examination.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace fabriscope {

/// Opens a TCP connection to every address of the service (a few of each kind, all at once), or to the proxy.
class ConnectionCheck final : public Examination {
    Q_OBJECT
public:
    explicit ConnectionCheck(Findings &findings);
    void start() override;

private:
    struct Try {
        QString target;
        QTcpSocket *socket = nullptr;
        std::optional<bool> connected; ///< none: under way
        qint64 msecs = 0;
        QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
        QString errorString;
    };
    void open(const QString &target, int port);
    void settle(qsizetype index, bool connected);
    void giveUp();
    void end();
    [[nodiscard]] Problem problem();
    [[nodiscard]] QList<DoctorStep::Fact> facts() const;

    QList<Try> m_tries;
    QElapsedTimer m_clock;
    QTimer m_limit;
    bool m_timedOut = false;
};

} // namespace fabriscope
