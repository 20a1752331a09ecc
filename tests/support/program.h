// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace fabriscope::testing {

/// What a run of the program left behind.
struct ProgramRun {
    int exitStatus = -1;
    QByteArray out;
    QString err;
};

inline QString programPath()
{
    return qEnvironmentVariable("FABRISCOPE_PROGRAM");
}

/// Runs fabriscope to its end; \a extra is added to the environment.
inline ProgramRun runProgram(const QStringList &arguments, const QList<std::pair<QString, QString>> &extra = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : extra)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments);
    constexpr int longest = 60'000;
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(),
                QStringLiteral("did not end in time: ") + QString::fromUtf8(process.readAllStandardError())};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A demo service in a process of its own, for as long as the object lives.
class DemoServerProcess {
public:
    explicit DemoServerProcess(const QStringList &arguments = {})
    {
        m_process.start(programPath(), QStringList{QStringLiteral("demo-server")} + arguments);
        constexpr int longest = 20'000;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(longest)) { }
        m_line = m_process.readLine();
        m_address = QJsonDocument::fromJson(m_line).object();
    }
    ~DemoServerProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(DemoServerProcess)

    [[nodiscard]] QByteArray firstLine() const { return m_line; }
    [[nodiscard]] QString value(const char *key) const { return m_address.value(QLatin1StringView(key)).toString(); }
    /// The environment of a client of this service.
    [[nodiscard]] QList<std::pair<QString, QString>> environment() const
    {
        return {{QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_ID"), value("accessKeyId")},
                {QStringLiteral("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), value("accessKeySecret")},
                {QStringLiteral("ALIBABA_CLOUD_REGION_ID"), value("region")},
                {QStringLiteral("ALIBABA_CLOUD_ENDPOINT"), value("endpoint")}};
    }

private:
    QProcess m_process;
    QByteArray m_line;
    QJsonObject m_address;
};

} // namespace fabriscope::testing
