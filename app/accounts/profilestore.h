// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profilesfile.h"
#include "app/futures/serialthread.h"

#include <QFileSystemWatcher>
#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace fabriscope {

/// When a ProfileStore reads its file for the first time.
enum class FirstRead : quint8 {
    Now,   ///< when it is made, which takes as long as the disk does (10,000 profiles: a third of a second)
    Later, ///< on its own thread; changed() tells when it has
};

/// The profiles as the window and the commands see them, and what they may do to them. Plain values in, signals out;
/// knows nothing of secrets. Lives on the main thread; a thread of its own reads and writes, but for FirstRead::Now.
/// Every change ends with its future, on the main thread, after profiles() has it; a change that failed has changed
/// nothing. What another Fabriscope changes is seen by itself. The end of the store waits until everything that was
/// asked is on the disk.
class ProfileStore : public QObject {
    Q_OBJECT
public:
    explicit ProfileStore(const QString &path = defaultProfilesLocation(), FirstRead first = FirstRead::Now,
                          QObject *parent = nullptr);

    /// False until the file has been read for the first time: then there seem to be no profiles.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const QList<Profile> &profiles() const { return m_read.list.profiles; }
    [[nodiscard]] std::optional<Profile> profile(const QString &id) const;
    /// The one that was chosen last, if it is still there.
    [[nodiscard]] std::optional<Profile> chosen() const { return profile(m_read.list.chosen); }
    /// What has to be said about the file: damaged, of a newer Fabriscope, unreadable, entries not understood.
    [[nodiscard]] const std::optional<Problem> &notice() const { return m_read.notice; }

    /// Kind::Usage: what cannot be a profile, or another one has the name. An empty id: one is made.
    [[nodiscard]] QFuture<Result<Profile>> add(const Profile &profile);
    /// Puts \a profile in the place of the one with its id.
    [[nodiscard]] QFuture<Result<Profile>> update(const Profile &profile);
    [[nodiscard]] QFuture<Result<Profile>> remove(const QString &id);
    /// To the place \a index of the list without it.
    [[nodiscard]] QFuture<Result<Profile>> move(const QString &id, qsizetype index);
    [[nodiscard]] QFuture<Result<Profile>> choose(const QString &id);
    /// Whether a change could be written now; nothing is.
    [[nodiscard]] QFuture<Result<Profile>> checkWritable();

signals:
    /// By this or by another Fabriscope; or they are known for the first time.
    void changed();
    void noticed(const fabriscope::Problem &problem);

private:
    /// Runs on the thread of the file; the profile is what the future brings.
    using Change = std::function<Result<Profile>(ProfileList &)>;

    [[nodiscard]] QFuture<Result<Profile>> change(const Change &change);
    void look();
    void take(const ProfilesRead &read);
    void watch();

    QString m_path;
    std::shared_ptr<ProfilesFile> m_file; ///< used on m_thread, after the first read
    ProfilesRead m_read;
    bool m_isRead;
    QFileSystemWatcher m_watcher;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    SerialThread m_thread;
};

/// A copy of \a profile under a name that none of \a others has, without id and secrets.
[[nodiscard]] Profile duplicateOf(const Profile &profile, const QList<Profile> &others);

/// Why \a profile cannot stand among \a others (itself among them or not), or nothing. Kind::Usage.
[[nodiscard]] std::optional<Problem> flawAmong(const Profile &profile, const QList<Profile> &others);

} // namespace fabriscope
