// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/importprofiles.h"

#include "app/accounts/filesource.h"
#include "app/accounts/importedprofile.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

ImportProfiles::ImportProfiles(const QStringList &names, ImportWay way, const SourceSurroundings &surroundings,
                               ProfileBook &book, QObject *parent)
    : QObject(parent), m_way(way), m_book(book)
{
    m_names.append(names);
    const auto read = [surroundings] { return readRecipeFile(CredentialRecipe::File::CliConfig, surroundings); };
    whenDone(QtConcurrent::run(read), this, [this](const Result<RecipeBook> &found) { take(found); });
}

void ImportProfiles::take(const Result<RecipeBook> &book)
{
    if (!book) {
        m_outcome.problem = book.error();
        return end();
    }
    m_recipes = *book;
    addNext();
}

void ImportProfiles::addNext()
{
    if (m_names.isEmpty())
        return end();
    const QString name = m_names.dequeue();
    const CredentialRecipe *recipe = m_recipes.find(name);
    if (!recipe) {
        note(tl::unexpected(
            Problem{.kind = Problem::Kind::Usage,
                    .happened = tr("The profile “%1” is no longer in the file").arg(displayText(name, 80)),
                    .remedy = tr("Choose among those that are there now")}));
        return addNext();
    }
    const ImportedProfile imported = importedProfile(*recipe, m_way == ImportWay::Copy);
    ProfileChange *change = m_book.add(imported.profile, imported.secrets);
    connect(change, &ProfileChange::delayed, this, &ImportProfiles::delayed);
    connect(change, &ProfileChange::finished, this, [this](const Result<Profile> &added) {
        note(added);
        if (!added && added.error().kind == Problem::Kind::Credentials)
            return end(); // the keyring would refuse the others too, and may ask each time
        addNext();
    });
}

void ImportProfiles::note(const Result<Profile> &added)
{
    if (added)
        m_outcome.added += *added;
    else if (!m_outcome.problem)
        m_outcome.problem = added.error();
}

void ImportProfiles::end()
{
    m_recipes = {}; // with its secrets
    deleteLater();
    emit finished(m_outcome);
}

} // namespace fabriscope
