// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/profilemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace fabriscope {

class ConfirmStrip;

/// The table of an archive's profiles, with what can be done with the chosen one: write it out, or delete it after a
/// question that says what will be lost.
class ProfilesBox : public QWidget {
    Q_OBJECT
public:
    explicit ProfilesBox(const NameOfIdentity &nameOf, QWidget *parent = nullptr);

    /// The chosen profile stays chosen; a question about one that is gone is withdrawn, one about others is asked anew
    /// when the numbers are others.
    void setProfiles(const QList<ArchivedProfile> &profiles);
    /// Nobody knows yet what there is.
    void forgetProfiles();
    /// Why nothing can be deleted; empty: it can.
    void setReadOnlyBecause(const QString &reason);
    /// Something is under way: nothing else can be begun.
    void setBusy(bool busy);
    [[nodiscard]] ProfileModel &model() { return *m_model; }

signals:
    void exportWanted(const QString &identity, const QString &name);
    void deleteWanted(const QString &identity, const QString &name);

private:
    void layOut();
    void askDeletion();
    void decline();
    void showState();
    [[nodiscard]] QString chosen() const; ///< its identity; null: none

    ProfileModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_export;
    QPushButton *m_delete;
    ConfirmStrip *m_question;
    QString m_asked; ///< the identity the question is about; null: none is asked
    QString m_readOnlyBecause;
    bool m_known = false; ///< what there is
    bool m_busy = false;
};

} // namespace fabriscope
