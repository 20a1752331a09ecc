// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilebook.h"
#include "app/accounts/sourcesurroundings.h"
#include "ui/accounts/profiledialog.h"

#include <QObject>

class QWidget;

namespace fabriscope {

/// What the user does to profiles, from the question to the answer: asks in a dialog, changes them through the book,
/// and says how it went. GUI thread; book and window must outlive it.
class ProfileEditing : public QObject {
    Q_OBJECT
public:
    /// \a surroundings: where the files are that profiles may refer to.
    ProfileEditing(ProfileBook &book, SourceSurroundings surroundings, QWidget &window, QObject *parent = nullptr);

    void add();
    void change(const QString &id);
    void duplicate(const QString &id);
    /// Asks first: what is removed from the keyring does not come back.
    void remove(const QString &id);
    /// One place up (-1) or down (1).
    void move(const QString &id, int step);
    /// Takes a secret that is kept nowhere, for a profile whose keyring does not give its own.
    void enterForThisSession(const QString &id);

signals:
    void added(const fabriscope::Profile &profile);
    /// It, or its secrets, are others now: what is connected with it has to be connected anew.
    void updated(const fabriscope::Profile &profile);
    void removed(const fabriscope::Profile &profile);
    void problem(const fabriscope::Problem &problem);
    /// The keyring takes its time: it may be asking its user.
    void delayed(const fabriscope::Problem &problem);
    void delayEnded(const fabriscope::Problem &problem);
    /// A whole sentence for the status line.
    void message(const QString &sentence);

private:
    void open(const Profile &profile, bool isNew);
    void show(const Profile &profile, bool isNew, ProfileDialog::Surroundings surroundings);
    void save(ProfileDialog &dialog, const ProfileEdit &edit, bool isNew);
    void merge(ProfileDialog &dialog, const ProfileEdit &edit, const Profile &before);
    void follow(ProfileChange *change, ProfileDialog &dialog, bool isNew);
    void tellDelay(ProfileChange *change);
    void removeNow(const Profile &profile, SecretsOfRemoved secrets);
    void askToLeaveSecrets(const Profile &profile, const Problem &why);

    ProfileBook &m_book;
    SourceSurroundings m_surroundings;
    QWidget &m_window;
};

} // namespace fabriscope
