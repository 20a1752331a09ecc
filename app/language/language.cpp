// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto translatorName = "fabriscope-translator"_L1;

/// The C locale means English, whatever LANGUAGE says (as gettext has it; Qt would follow LANGUAGE).
bool isCLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value == "POSIX"_L1 || value.section(u'.', 0, 0) == "C"_L1;
    }
    return false;
}

/// The translations that speak \a language, those to be asked last first. English has one too: its plurals.
QStringList translationsOf(const QLocale &language)
{
    QStringList files{u":/i18n/fabriscope_en.qm"_s};
    if (language.language() == QLocale::Chinese)
        files += {u":/i18n/qtbase_zh_CN.qm"_s, u":/i18n/fabriscope_zh_CN.qm"_s};
    return files;
}

Problem missingTranslation(const QString &file)
{
    Problem problem;
    problem.kind = Problem::Kind::File;
    problem.happened = QCoreApplication::translate("fabriscope::Language", "The translation %1 is missing").arg(file);
    problem.remedy = QCoreApplication::translate("fabriscope::Language", "Install Fabriscope anew");
    return problem;
}

} // namespace

QLocale languageAmong(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English)
            break;
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return {QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China};
    }
    return {QLocale::English, QLocale::UnitedStates};
}

QLocale languageFor(const QString &asked)
{
    if (!asked.isEmpty())
        return languageAmong({asked});
    return isCLocale() ? languageAmong({}) : languageAmong(QLocale::system().uiLanguages());
}

Result<void> installTranslators(QCoreApplication &app, const QLocale &language)
{
    qDeleteAll(app.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));
    if (language != languageFor())
        QLocale::setDefault(language);
    for (const QString &file : translationsOf(language)) {
        auto *translator = new QTranslator(&app);
        translator->setObjectName(translatorName);
        if (!translator->load(file))
            return tl::unexpected(missingTranslation(file));
        QCoreApplication::installTranslator(translator);
    }
    return {};
}

} // namespace fabriscope
