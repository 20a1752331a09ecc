// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/secretsearch.h"

#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <functional>

namespace fabriscope::testing {

/// What a run of the real program in a LeakWorld left behind.
struct LeakRun {
    int status = -1; ///< -2: it crashed
    QByteArray out;
    QString err;
};

/// A home, a folder for temporary files and one to work in that nobody has used, for runs of the real program with
/// every log there is switched on; and the search of all that they wrote and said, and of what every process they
/// started could be seen to be given: arguments and environment.
class LeakWorld {
public:
    using Variables = QMap<QString, QString>;

    LeakWorld();
    ~LeakWorld();
    Q_DISABLE_COPY_MOVE(LeakWorld)

    SecretSearch secrets;
    Variables variables;            ///< of every run; a secret among them is its user's own doing
    QString keyring;                ///< tests/support/with-keyring's word; empty: no session of its own
    std::function<bool()> killWhen; ///< asked while it runs: then it is sent \a killSignal, once
    int killSignal = 0;

    [[nodiscard]] LeakRun run(const QStringList &arguments, const QByteArray &input = {});

    /// What a test puts there itself, with secrets in it; that it was changed is a hit too.
    void write(const QString &nameInHome, const QByteArray &bytes);
    [[nodiscard]] QString homePath(const QString &name) const
    {
        return m_base.filePath(QStringLiteral("home/") + name);
    }
    [[nodiscard]] QString workPath(const QString &name) const
    {
        return m_base.filePath(QStringLiteral("work/") + name);
    }

    /// Every secret in a file, a log, an argument or an environment, of all runs so far.
    [[nodiscard]] QStringList hits() const;
    /// How many processes were looked at, the program's own among them.
    [[nodiscard]] qsizetype processesSeen() const { return m_seen.size(); }
    [[nodiscard]] const QByteArray &everythingSaid() const { return m_said; }

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    void start(QProcess &process, const QStringList &arguments);
    void lookAtProcesses(qint64 pid);
    void lookAt(const QString &process);

    QTemporaryDir m_base;
    QMap<QString, QByteArray> m_written;
    QByteArray m_said;
    QSet<QString> m_seen;
    QStringList m_processHits;
    int m_sessions = 0;
};

} // namespace fabriscope::testing
