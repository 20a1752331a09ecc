// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilebook.h"
#include "app/accounts/recipebook.h"
#include "app/accounts/sourcesurroundings.h"

#include <QQueue>

namespace fabriscope {

/// How profiles of the aliyun command line become ours.
enum class ImportWay : quint8 {
    Refer, ///< read from there each time
    Copy,  ///< their keys go into the keychain, where the mode has keys of its own
};

/// How an import ended: what was added stays, even if something else could not be.
struct ProfilesImported {
    QList<Profile> added;
    std::optional<Problem> problem; ///< the first; nothing was tried after one of the keyring
};

/// Makes profiles of some of the aliyun command line's, one after the other: the file is read anew, on a pool thread,
/// so that secrets are in memory only while they are copied. Ends with one finished() and deletes itself then; deleting
/// it before stops it. Main thread; the book must outlive it.
class ImportProfiles : public QObject {
    Q_OBJECT
public:
    ImportProfiles(const QStringList &names, ImportWay way, const SourceSurroundings &surroundings, ProfileBook &book,
                   QObject *parent);

signals:
    /// The keyring takes its time: it may be asking its user. The import goes on.
    void delayed(const fabriscope::Problem &problem);
    void finished(const fabriscope::ProfilesImported &outcome);

private:
    void take(const Result<RecipeBook> &book);
    void addNext();
    void note(const Result<Profile> &added);
    void end();

    QQueue<QString> m_names;
    ImportWay m_way;
    ProfileBook &m_book;
    RecipeBook m_recipes;
    ProfilesImported m_outcome;
};

} // namespace fabriscope
