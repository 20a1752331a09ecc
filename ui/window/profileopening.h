// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilebook.h"
#include "app/accounts/sourcesurroundings.h"
#include "app/cli/openedconnection.h"
#include "app/doctor/doctorsetup.h"
#include "app/futures/serialthread.h"
#include "ui/window/fileopening.h"

#include <QHash>

namespace fabriscope {

/// Opens what is behind the window for a profile: its archive on a thread of its own, its connection here, its secrets
/// from the book when a request needs them. A profile that cannot be connected is opened all the same, with what was
/// kept of it, and with the problem. Never blocks; GUI thread. The book must outlive it.
class ProfileOpening : public QObject {
    Q_OBJECT
public:
    ProfileOpening(ProfileBook &book, SourceSurroundings surroundings, FileOpening::OwnArchive archive,
                   QObject *parent);

    /// Ends with opened(). While that is under way, another call for the same profile does nothing.
    void open(const Profile &profile);
    /// As the profile and its secrets are now: what is under way for it is of no interest any more.
    void openAnew(const Profile &profile);
    [[nodiscard]] bool isOpening(const QString &id) const { return m_opening.contains(id); }
    [[nodiscard]] bool isBusy() const { return !m_opening.isEmpty(); }
    /// What a check of its connection is to look at; a problem with that is part of what is checked.
    [[nodiscard]] DoctorSetup checkOf(const Profile &profile);

signals:
    /// \a problem: why there is no connection; none: there is.
    void opened(const fabriscope::Profile &profile, std::shared_ptr<fabriscope::OpenedSource> source,
                const std::optional<fabriscope::Problem> &problem);
    /// The keyring takes its time with the secrets of the profile: it may be asking its user.
    void delayed(const QString &id, const fabriscope::Problem &problem);

private:
    void take(const Profile &profile, Result<OpenedArchive> archive);
    [[nodiscard]] Result<ConnectionSetup> connectionOf(const Profile &profile);

    ProfileBook &m_book;
    SourceSurroundings m_surroundings;
    FileOpening::OwnArchive m_archive;
    QHash<QString, quint64> m_opening; ///< profiles under way, and with which run
    quint64 m_lastRun = 0;
    SerialThread m_thread{QStringLiteral("opening")}; ///< two archives of one file are not made at once
};

} // namespace fabriscope
