// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"
#include "app/accounts/sourcesurroundings.h"

#include <QProcess>
#include <QTimer>

namespace fabriscope {

/// Keys that a program prints as JSON (mode External of the aliyun CLI): started without a shell, in the surroundings'
/// environment, with nothing to read, in a session of its own. What it says on standard error is dropped, as it may
/// hold secrets. It has a time limit and may print 64 KiB; beyond either it is killed, with those that it started.
/// Nothing else ever starts it: it runs only for a profile that the user chose.
class ProcessSource final : public CredentialSource {
public:
    ProcessSource(QString command, SourceSurroundings surroundings);
    ~ProcessSource() override;
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override;

private:
    void start(const QStringList &command);
    void read();
    void onError(QProcess::ProcessError error);
    void onFinished(int status, QProcess::ExitStatus how);
    void fail(const QString &happened, const QString &remedy);
    void end(const Fetched &fetched);
    void kill();

    QString m_command;
    QString m_program; ///< its name alone: arguments may hold secrets
    SourceSurroundings m_surroundings;
    std::unique_ptr<QProcess> m_process;
    QTimer m_limit;
    QByteArray m_printed;
    std::shared_ptr<FetchPromise> m_promise;
};

} // namespace fabriscope
