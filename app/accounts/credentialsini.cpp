// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/credentialsini.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct CredentialsIniText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::CredentialsIni)
};

struct Section {
    QString name;
    QHash<QString, QString> values;
};

QString unquoted(const QString &text)
{
    const bool hasQuotes = text.size() >= 2 && (text.startsWith(u'"') || text.startsWith(u'\''));
    return hasQuotes && text.back() == text.front() ? text.mid(1, text.size() - 2) : text;
}

CredentialRecipe recipeOf(const Section &section)
{
    const auto text = [&section](QLatin1StringView key) { return section.values.value(QString(key)); };
    CredentialRecipe recipe;
    recipe.file = CredentialRecipe::File::Ini;
    recipe.name = section.name;
    recipe.modeText = text("type"_L1);
    recipe.mode = recipeMode(recipe.file, recipe.modeText);
    recipe.region = text("region_id"_L1);
    recipe.credentials = {text("access_key_id"_L1), text("access_key_secret"_L1), text("security_token"_L1)};
    recipe.role.arn = text("role_arn"_L1);
    recipe.role.sessionName = text("role_session_name"_L1);
    recipe.role.externalId = text("external_id"_L1);
    recipe.ecsRole = text("role_name"_L1);
    recipe.uri = text("credentials_uri"_L1);
    recipe.oidcProviderArn = text("oidc_provider_arn"_L1);
    recipe.oidcTokenFile = text("oidc_token_file_path"_L1);
    if (recipe.oidcTokenFile.isEmpty())
        recipe.oidcTokenFile = text("oidc_token_file"_L1);
    return recipe;
}

/// Reads line by line into sections.
class Reader {
public:
    explicit Reader(RecipeBook &book) : m_book(book) { }

    void take(const QString &line)
    {
        ++m_number;
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            finish();
            m_section = {line.mid(1, line.size() - 2).trimmed(), {}};
            return;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            m_section.values.insert(line.left(equals).trimmed().toLower(), unquoted(line.mid(equals + 1).trimmed()));
        else
            m_book.addRemark(
                CredentialsIniText::tr("Line %1 of the file says nothing and was passed over").arg(m_number));
    }

    void finish()
    {
        if (m_section.values.value(u"enable"_s).compare("false"_L1, Qt::CaseInsensitive) == 0) {
            m_book.addRemark(CredentialsIniText::tr("The section “%1” is switched off by “enable = false”")
                                 .arg(displayText(m_section.name, 80)));
        } else if (!m_section.values.isEmpty()) {
            m_book.add(recipeOf(m_section));
        }
        m_section = {};
    }

private:
    RecipeBook &m_book;
    Section m_section{u"default"_s, {}};
    int m_number = 0;
};

} // namespace

RecipeBook readCredentialsIni(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    RecipeBook book;
    book.setCurrent(u"default"_s);
    Reader reader(book);
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines)
        reader.take(line.trimmed().toString());
    reader.finish();
    return book;
}

} // namespace fabriscope
