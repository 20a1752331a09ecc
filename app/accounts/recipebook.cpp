// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/recipebook.h"

#include "app/accounts/accountproblem.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace fabriscope {

namespace {

struct RecipeBookText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::RecipeBook)
};

constexpr qsizetype longestName = 80;
constexpr qsizetype longestChain = 10; ///< each link is a call of STS

QString shown(const QString &name)
{
    return displayText(name, longestName);
}

Problem missing(const QString &name, const QList<CredentialRecipe> &above)
{
    const QString remedy = RecipeBookText::tr("Check the name, or make the profile by “aliyun configure”");
    if (above.isEmpty())
        return credentialsProblem(RecipeBookText::tr("There is no profile “%1” in the file").arg(shown(name)), remedy);
    return credentialsProblem(
        RecipeBookText::tr("The profile “%1” stands on the profile “%2”, which is not in the file")
            .arg(shown(above.last().name), shown(name)),
        remedy);
}

Problem circle(const QString &name)
{
    return credentialsProblem(
        RecipeBookText::tr("The profile “%1” stands on itself by its source_profile").arg(shown(name)),
        RecipeBookText::tr("Let one of the profiles in that circle have credentials of its own"));
}

Problem tooLong(const QString &name)
{
    return credentialsProblem(
        RecipeBookText::tr("The profile “%1” stands on more than %Ln others", nullptr, int(longestChain))
            .arg(shown(name)),
        RecipeBookText::tr("Let it stand on a profile nearer to its credentials"));
}

QString whyNot(const RecipeBook &book, const CredentialRecipe &recipe, bool isFirst)
{
    if (recipe.name.isEmpty())
        return RecipeBookText::tr("It has no name");
    if (!isFirst)
        return RecipeBookText::tr("Another profile before it has the same name, and that one counts");
    if (const QString why = whyUnsupported(recipe); !why.isEmpty())
        return why;
    const auto chain = book.chainOf(recipe.name);
    return chain ? QString() : chain.error().happened;
}

} // namespace

void RecipeBook::add(const CredentialRecipe &recipe)
{
    if (!m_places.contains(recipe.name))
        m_places.insert(recipe.name, m_recipes.size());
    m_recipes += recipe;
}

const CredentialRecipe *RecipeBook::find(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_recipes.at(*place);
}

Result<QList<CredentialRecipe>> RecipeBook::chainOf(const QString &name) const
{
    QList<CredentialRecipe> chain;
    QString next = name;
    for (;;) {
        const CredentialRecipe *recipe = find(next);
        if (!recipe)
            return tl::unexpected(missing(next, chain));
        if (std::any_of(chain.cbegin(), chain.cend(), [&next](const auto &link) { return link.name == next; }))
            return tl::unexpected(circle(next));
        if (const auto flaw = flawOf(*recipe))
            return tl::unexpected(*flaw);
        chain += *recipe;
        if (recipe->mode != CredentialRecipe::Mode::ChainedRole)
            return chain;
        if (chain.size() > longestChain)
            return tl::unexpected(tooLong(name));
        next = recipe->sourceProfile;
    }
}

QList<ListedRecipe> listed(const RecipeBook &book)
{
    using Mode = CredentialRecipe::Mode;
    QList<ListedRecipe> list;
    list.reserve(book.recipes().size());
    for (const CredentialRecipe &recipe : book.recipes()) {
        const bool isFirst = book.find(recipe.name) == &recipe;
        const bool hasId =
            recipe.mode == Mode::AccessKey || recipe.mode == Mode::StsToken || recipe.mode == Mode::RamRole;
        list.append({.name = recipe.name,
                     .mode = recipe.modeText,
                     .region = recipe.region,
                     .endpoint = recipe.endpoint,
                     .isVpc = recipe.isVpc,
                     .isCurrent = isFirst && recipe.name == book.current(),
                     .accessKeyId = hasId ? recipe.credentials.accessKeyId : QString(),
                     .whyNot = whyNot(book, recipe, isFirst)});
    }
    return list;
}

} // namespace fabriscope
