// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/about.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

QString aboutPath(const QString &path)
{
    return path + ".about.txt"_L1;
}

QByteArray aboutText(const QString &fileName, const ExportFacts &facts)
{
    QStringList lines{About::tr("%1: network tests of Alibaba Cloud Lingjun").arg(displayText(fileName))};
    lines += facts.isSelection ? About::tr("Tests: %1, selected by hand").arg(facts.tests)
                               : About::tr("Tests: %1").arg(facts.tests);
    if (!facts.source.isEmpty())
        lines += About::tr("From: %1").arg(displayText(facts.source));
    lines +=
        facts.filter.isEmpty() ? About::tr("Filter: none") : About::tr("Filter: %1").arg(facts.filter.simplified());
    if (facts.asOf.isValid())
        lines += About::tr("As of: %1").arg(facts.asOf.toUTC().toString(Qt::ISODate));
    lines += About::tr("Written: %1").arg(facts.writtenAt.toUTC().toString(Qt::ISODate));
    lines += About::tr("By: Fabriscope %1").arg(QStringLiteral(FABRISCOPE_VERSION));
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace fabriscope
