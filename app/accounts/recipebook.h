// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialrecipe.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace fabriscope {

/// The profiles of one file, in its order, none of them left out: also those that cannot be used, and several of one
/// name, of which the first counts, as for the aliyun CLI. Plain value.
class RecipeBook {
public:
    void add(const CredentialRecipe &recipe);
    void setCurrent(const QString &name) { m_current = name; }
    /// Something in the file that was passed over, as a sentence.
    void addRemark(const QString &sentence) { m_remarks += sentence; }

    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] const QList<CredentialRecipe> &recipes() const { return m_recipes; }
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }
    /// The first of that name, or null.
    [[nodiscard]] const CredentialRecipe *find(const QString &name) const;
    /// The profile \a name and those that it stands on, the one with credentials of its own last. Kind::Credentials: no
    /// such profile, a circle, more than ten, or one of them cannot be used.
    [[nodiscard]] Result<QList<CredentialRecipe>> chainOf(const QString &name) const;

private:
    QList<CredentialRecipe> m_recipes;
    QHash<QString, qsizetype> m_places; ///< of the first of each name
    QString m_current;
    QStringList m_remarks;
};

/// A profile as it stands in a list to choose from: nothing of its secrets.
struct ListedRecipe {
    QString name; ///< to be shown by displayText() only
    QString mode;
    QString region;
    QString endpoint;
    bool isVpc = false;
    bool isCurrent = false;
    QString accessKeyId; ///< of AccessKey, StsToken and RamRole
    QString whyNot;      ///< why it cannot be used, as one sentence; empty: it can
};

[[nodiscard]] QList<ListedRecipe> listed(const RecipeBook &book);

} // namespace fabriscope
