// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profiledocument.h"
#include "app/problem/problem.h"

#include <functional>

namespace fabriscope {

/// What a look at the settings file of profiles brought.
struct ProfilesRead {
    ProfileList list;
    std::optional<Problem> notice; ///< Kind::File: damaged, of a newer Fabriscope, unreadable, entries not understood
};

/// The settings file of profiles, shared with every other Fabriscope of this user. Blocks for as long as the disk
/// takes, and up to half a minute while another one writes; one thread.
///
/// A change is made to what the file says at that moment, under a lock (PATH.lock), and written whole or not at all, so
/// that nobody's change is lost. A damaged file is set aside as PATH.damaged-TIME before the first change, which is
/// then made to what was last understood; one that is newer, or cannot be read, is never written.
class ProfilesFile {
public:
    /// Changes the list, or says why not; then nothing is written.
    using Change = std::function<Result<void>(ProfileList &)>;

    explicit ProfilesFile(QString path);

    [[nodiscard]] ProfilesRead read();
    [[nodiscard]] Result<ProfilesRead> change(const Change &change);
    /// Whether a change could be written now.
    [[nodiscard]] Result<void> checkWritable();

private:
    enum class State : quint8 { None, Good, Damaged, Newer, Unreadable };

    [[nodiscard]] State load();
    [[nodiscard]] std::optional<Problem> noticeOf(State state) const;
    [[nodiscard]] Result<void> makeFolder() const;
    [[nodiscard]] Result<void> setAside();
    [[nodiscard]] Result<void> save(const ProfileDocument &document);

    QString m_path;
    QByteArray m_bytes; ///< the last that were understood; the same again need not be understood again
    ProfileDocument m_document;
    QString m_error;
    QString m_setAside;
};

/// Where the user's own is.
[[nodiscard]] QString defaultProfilesLocation();

} // namespace fabriscope
