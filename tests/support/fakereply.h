// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakenetwork.h"

#include <QPointer>

namespace fabriscope {

/// A reply that plays one FakeAnswer.
class FakeReply : public QNetworkReply {
    Q_OBJECT
public:
    FakeReply(FakeAnswer answer, const QNetworkRequest &request, FakeNetwork *network, QObject *parent);

    void abort() override;
    qint64 bytesAvailable() const override { return m_arrived.size() + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void play();
    void sendHead();
    void sendChunk();
    void end(NetworkError error, const QString &text);

    FakeAnswer m_answer;
    QPointer<FakeNetwork> m_network;
    QByteArray m_arrived;
    qsizetype m_sent = 0;
};

} // namespace fabriscope
