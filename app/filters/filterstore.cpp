// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/filterstore.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "app/query/query.h"

#include <QDir>
#include <QFileInfo>

namespace fabriscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// A file that is being replaced tells so several times.
constexpr auto quiet = 30ms;
constexpr qsizetype mostFaultsSaid = 3;
} // namespace

/// What the thread hands back.
struct FilterStore::News {
    FilterList list;
    QHash<QString, QString> faults;
    std::optional<Problem> reading;
    Result<bool> edited = false;
    QString setAside;
};

namespace {

/// Every query is read: not on the GUI thread.
QHash<QString, QString> faultsOf(const FilterList &list)
{
    QHash<QString, QString> faults;
    for (const SavedFilter &filter : list.filters()) {
        QStringList messages;
        const QList<QueryError> errors = Query::parse(filter.query).errors();
        for (const QueryError &error : errors.first(qMin(errors.size(), mostFaultsSaid)))
            messages += error.message;
        if (!messages.isEmpty())
            faults.insert(filter.id, messages.join(u'\n'));
    }
    return faults;
}

} // namespace

FilterStore::FilterStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_list(FilterList::builtIn())
    , m_stored(std::make_shared<StoredFilters>(path))
    , m_thread(u"filters"_s)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quiet);
    connect(&m_soon, &QTimer::timeout, this, &FilterStore::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    read();
}

void FilterStore::read()
{
    ++m_waiting;
    whenDone(m_thread.run([stored = m_stored] {
        const auto reading = stored->read();
        return News{stored->list(),
                    faultsOf(stored->list()),
                    reading ? std::nullopt : std::optional(reading.error()),
                    false,
                    {}};
    }),
             this, [this](const News &news) { take(news); });
}

QFuture<Result<bool>> FilterStore::change(Edit edit)
{
    ++m_waiting;
    const auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    const auto work = [stored = m_stored, edit = std::move(edit)] {
        const auto edited = stored->change(edit);
        return News{stored->list(), faultsOf(stored->list()), std::nullopt, edited, stored->setAside()};
    };
    whenDone(m_thread.run(work), this, [this, promise](const News &news) {
        take(news);
        promise->addResult(news.edited);
        promise->finish();
    });
    return promise->future();
}

void FilterStore::take(const News &news)
{
    --m_waiting;
    watch();
    if (!(news.list == m_list) || news.faults != m_faults) {
        m_list = news.list;
        m_faults = news.faults;
        emit changed();
    }
    if (!news.edited)
        emit problem(news.edited.error());
    else if (!news.setAside.isEmpty())
        emit problem({.kind = Problem::Kind::File,
                      .happened = tr("The file of your filters was damaged; it is kept as %1")
                                      .arg(displayText(QDir::toNativeSeparators(news.setAside))),
                      .remedy = tr("Look there for filters that are missing now")});
    else if (news.reading && news.reading != m_lastReading)
        emit problem(*news.reading);
    m_lastReading = news.reading;
    if (isSettled())
        emit settled();
}

/// A file that was replaced is not watched any more, and its folder may be new.
void FilterStore::watch()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    for (const QString &path : {folder, m_path}) {
        const bool isWatched = m_watcher.files().contains(path) || m_watcher.directories().contains(path);
        if (!isWatched && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace fabriscope
