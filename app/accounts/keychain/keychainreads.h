// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <qt6keychain/keychain.h>

namespace fabriscope {

/// The reads that QtKeychain has under way. Whoever asks for an entry that is being read gets the same job: a question
/// of the keyring that was left alone and tried again must not be asked as often as it was tried.
class KeychainReads : public QObject {
    Q_OBJECT
public:
    explicit KeychainReads(QString service) : m_service(std::move(service)) { }

    [[nodiscard]] QKeychain::ReadPasswordJob *start(const QString &key);

private:
    QString m_service;
    QHash<QString, QPointer<QKeychain::ReadPasswordJob>> m_running;
};

} // namespace fabriscope
