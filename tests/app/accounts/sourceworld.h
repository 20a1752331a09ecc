// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/makesource.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace fabriscope {

/// Stands in every secret of these tests, so that it can be looked for wherever it must not be.
inline const QString mark = QStringLiteral("hUnTeR2");

/// Surroundings with a home of their own, in which nothing is.
struct SourceWorld {
    SourceWorld()
    {
        surroundings.home = home.path();
        surroundings.region = QStringLiteral("cn-test");
        surroundings.pacing = {2000, 2000, 2, 4, 20};
        surroundings.metadataUrl = QUrl(QStringLiteral("http://127.0.0.1:1/"));
        surroundings.stsUrl = QUrl(QStringLiteral("http://127.0.0.1:1/"));
    }

    void set(const char *variable, const QString &value)
    {
        surroundings.environment.insert(QString::fromLatin1(variable), value);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = home.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }
    [[nodiscard]] Fetched fetch(const CredentialOrigin &origin)
    {
        source = makeSource(origin, surroundings);
        return again();
    }
    [[nodiscard]] Fetched again() const { return answerOf(source->fetch()); }

    template <class T> static T answerOf(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (finished.isEmpty())
            finished.wait(20'000);
        if (future.resultCount() > 0)
            return future.result();
        return tl::unexpected(Problem{.happened = QStringLiteral("no answer")});
    }

    QTemporaryDir home;
    SourceSurroundings surroundings;
    std::unique_ptr<CredentialSource> source;
};

/// Everything that a problem says, for a look at what it must not say.
[[nodiscard]] inline QString allOf(const Problem &problem)
{
    return QStringList{problem.happened, problem.remedy, problem.detail, problem.code, problem.requestId}.join(u'\n');
}

} // namespace fabriscope
