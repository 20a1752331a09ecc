// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace fabriscope::testing {

/// A program that writes into an archive, and what it has said so far.
class KilledWriter {
public:
    KilledWriter(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = {})
    {
        if (!environment.isEmpty())
            m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    }
    /// Kills it after so many lines and a moment more. Answers the whole lines it has said.
    QList<QByteArray> linesUntilKilled(int lines, int moreMsecs)
    {
        QByteArray said;
        while (said.count('\n') < lines && m_process.waitForReadyRead())
            said += m_process.readAllStandardOutput();
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < moreMsecs && m_process.waitForReadyRead(int(moreMsecs - clock.elapsed())))
            said += m_process.readAllStandardOutput();
        m_process.kill();
        m_process.waitForFinished();
        said += m_process.readAllStandardOutput();
        QList<QByteArray> whole = said.split('\n');
        whole.removeLast();
        return whole;
    }

private:
    QProcess m_process;
};

} // namespace fabriscope::testing
