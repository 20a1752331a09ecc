// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace fabriscope {

/// The body of a request that may go out once only. When a connection drops before an answer came,
/// QNetworkAccessManager sends the same bytes again by itself, with the nonce and the date of the first time; from this
/// body it cannot, and says ContentReSendError, so that whoever signs can try again with a signature of its own.
class OneShotBody : public QIODevice {
    Q_OBJECT
public:
    OneShotBody(QByteArray bytes, QObject *parent);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *into, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace fabriscope
