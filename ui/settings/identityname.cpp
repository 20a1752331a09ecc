// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/identityname.h"

#include "app/importing/filetoimport.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr qsizetype longestName = 60;
constexpr qsizetype shortIdentity = 8; ///< characters that tell one hash from another

} // namespace

QString identityName(const QString &identity, const NameOfIdentity &nameOf)
{
    static const QRegularExpression hash(u"^[0-9a-f]{32}$"_s); // environmentaccount.cpp
    if (const QString name = nameOf ? nameOf(identity) : QString(); !name.isEmpty())
        return displayText(name, longestName);
    if (identity == QStringView(importedIdentity))
        return SettingsText::tr("Imported files");
    if (identity == "demo"_L1)
        return SettingsText::tr("Demo");
    if (identity.startsWith("file:"_L1))
        return SettingsText::tr("File %1").arg(displayText(identity.mid(5, shortIdentity)));
    if (hash.match(identity).hasMatch())
        return SettingsText::tr("Environment %1").arg(identity.left(shortIdentity));
    return identity.isEmpty() ? SettingsText::tr("Without a profile") : displayText(identity, 3 * shortIdentity);
}

} // namespace fabriscope
