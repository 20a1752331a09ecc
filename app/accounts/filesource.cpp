// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/filesource.h"

#include "app/accounts/cliconfig.h"
#include "app/accounts/credentialsini.h"
#include "app/accounts/recipesource.h"
#include "app/accounts/smallfile.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct FileSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::FileSource)
};

using File = CredentialRecipe::File;

constexpr qint64 longestFile = qint64(32) * 1024 * 1024;

} // namespace

QString recipeFilePath(File file, const SourceSurroundings &surroundings)
{
    const bool isCli = file == File::CliConfig;
    const QString own =
        surroundings.variable(isCli ? "ALIBABA_CLOUD_CONFIG_FILE"_L1 : "ALIBABA_CLOUD_CREDENTIALS_FILE"_L1);
    if (!own.isEmpty())
        return own;
    return surroundings.home + (isCli ? "/.aliyun/config.json"_L1 : "/.alibabacloud/credentials"_L1);
}

Result<RecipeBook> readRecipeFile(File file, const SourceSurroundings &surroundings)
{
    const QString path = recipeFilePath(file, surroundings);
    const auto bytes = readSmallFile(path, longestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (file == File::Ini)
        return readCredentialsIni(*bytes);
    auto book = readCliConfig(*bytes);
    if (!book)
        book.error().detail = displayText(path, 300);
    return book;
}

FileSource::FileSource(File file, QString name, bool mayRun, SourceSurroundings surroundings)
    : m_file(file), m_name(std::move(name)), m_mayRun(mayRun), m_surroundings(std::move(surroundings))
{
    if (m_name.isEmpty())
        m_name = m_surroundings.variable("ALIBABA_CLOUD_PROFILE"_L1);
}

FetchFuture FileSource::fetch()
{
    const auto book = readRecipeFile(m_file, m_surroundings);
    if (!book)
        return fetchedAlready(tl::unexpected(book.error()));
    const auto chain = book->chainOf(m_name.isEmpty() ? book->current() : m_name);
    if (!chain)
        return fetchedAlready(tl::unexpected(chain.error()));
    m_followed = recipeSource(*chain, m_mayRun, m_surroundings);
    return m_followed->fetch();
}

QString FileSource::description() const
{
    const QString name = displayText(m_name, 80);
    if (m_file == File::Ini) {
        return m_name.isEmpty() ? FileSourceText::tr("The default section of the SDKs' credentials file")
                                : FileSourceText::tr("The section “%1” of the SDKs' credentials file").arg(name);
    }
    return m_name.isEmpty() ? FileSourceText::tr("The current profile of the aliyun CLI")
                            : FileSourceText::tr("The profile “%1” of the aliyun CLI").arg(name);
}

} // namespace fabriscope
