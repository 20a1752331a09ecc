// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/measurementscommand.h"

#include "app/exporting/measurementsexport.h"
#include "app/nettest/displaytext.h"

#include <QDir>
#include <QFile>

namespace fabriscope {

using namespace Qt::StringLiterals;

MeasurementsCommand::MeasurementsCommand(OpenedSource source, MeasurementsOptions options)
    : TestCommand(std::move(source), options.testId), m_options(std::move(options))
{
}

Result<QByteArray> MeasurementsCommand::detialOf(const RawRecord &raw) const
{
    if (m_options.detailFile.isEmpty()) {
        tellMissingResults(raw);
        return raw.resultDetial.toUtf8();
    }
    QFile file(m_options.detailFile);
    if (file.open(QIODevice::ReadOnly) && file.size() <= maxAnswerBytes) {
        const QByteArray bytes = file.readAll();
        if (file.error() == QFile::NoError)
            return bytes;
    }
    const QString name = displayText(QDir::toNativeSeparators(m_options.detailFile), 200);
    return tl::unexpected(Problem{.kind = Problem::Kind::File,
                                  .happened = tr("The file %1 cannot be read").arg(name),
                                  .remedy = file.isOpen() && file.size() > maxAnswerBytes
                                      ? tr("Give one of at most 256 MB")
                                      : file.errorString()});
}

Result<QByteArray> MeasurementsCommand::textOf(const RawRecord &raw) const
{
    const Result<NetTestPtr> test = testOf(raw);
    if (!test)
        return tl::unexpected(test.error());
    const auto detial = detialOf(raw);
    if (!detial)
        return tl::unexpected(detial.error());
    const MeasuredResults results = readAsCorrected(**test, *detial, m_corrections);
    for (const UnreadFigures &figures : results.unread)
        printError(unreadText(figures));
    if (results.unreadCount() > 0)
        printError(tr("%Ln figure(s) stayed unread", nullptr, int(results.unreadCount())));
    if (results.isDirectionAssumed)
        printError(tr("Nothing says who sent in some of the pairs: the member named first was taken for the source"));
    return m_options.format == OutputFormat::Json ? measurementsJson((*test)->testId, results)
                                                  : measurementsCsv(results);
}

MeasuredResults readAsCorrected(const NetTest &test, const QByteArray &detial, const CorrectionStore &corrections)
{
    MeasuredResults results = readMeasurements(test, detial, [&corrections](const QString &shape) {
        const auto said = corrections.read(shape);
        if (!said)
            printError(said.error().line());
        return said.value_or(ResultCorrections());
    });
    if (!results.corrections.isEmpty())
        printError(MeasurementsCommand::tr("Read as you corrected results of this layout"));
    return results;
}

void tellMissingResults(const RawRecord &raw)
{
    if (raw.detailJson.isEmpty())
        printError(MeasurementsCommand::tr(
            "The measured results of this test were never asked for: leave --offline and --archive out"));
    else if (raw.resultDetial.isEmpty())
        printError(MeasurementsCommand::tr("The service sent no measured results of this test"));
}

} // namespace fabriscope
