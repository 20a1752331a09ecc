// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/smallfile.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QFile>

namespace fabriscope {

namespace {

struct SmallFileText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::SmallFile)
};

tl::unexpected<Problem> problem(const QString &happened, const QString &detail = {})
{
    return tl::unexpected(Problem{.kind = Problem::Kind::File,
                                  .happened = happened,
                                  .remedy = SmallFileText::tr("Check the path, and whether you may read it"),
                                  .detail = detail});
}

} // namespace

Result<QByteArray> readSmallFile(const QString &path, qint64 limit)
{
    QFile file(path);
    const QString shown = displayText(path, 300);
    if (!file.exists())
        return problem(SmallFileText::tr("There is no file %1").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return problem(SmallFileText::tr("The file %1 cannot be read").arg(shown), file.errorString());
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return problem(SmallFileText::tr("The file %1 is too large for what it should hold").arg(shown));
    return bytes;
}

} // namespace fabriscope
