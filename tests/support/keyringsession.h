// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace fabriscope::testing {

/// A home that sessions of several kinds come and go in; what one keyring has kept is there for the next.
class KeyringHome {
public:
    /// Starts \a program in a new session (tests/support/with-keyring: unlocked, locked, none, absent).
    void start(QProcess &process, const QString &kind, const QString &program, const QStringList &arguments,
               const QList<std::pair<QString, QString>> &extra = {})
    {
        const QString runtime = m_home.filePath(QStringLiteral("run%1").arg(++m_sessions));
        QDir().mkpath(runtime);
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
        for (const auto &[name, value] : extra)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FABRISCOPE_SOURCE_DIR "/tests/support/with-keyring"),
                      QStringList{kind, program} + arguments);
    }

    [[nodiscard]] QString filePath(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
    int m_sessions = 0;
};

} // namespace fabriscope::testing
