// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showcommand.h"

#include "app/cli/texttable.h"
#include "app/nettest/displaytext.h"

#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;

ShowCommand::ShowCommand(OpenedSource source, const ShowOptions &options)
    : TestCommand(std::move(source), options.testId), m_format(options.format)
{
}

Result<QByteArray> ShowCommand::textOf(const RawRecord &raw) const
{
    return m_format == OutputFormat::Json ? encodeRecords({raw.detailJson.isEmpty() ? raw.json : raw.detailJson})
                                          : sheetOf(raw);
}

QByteArray ShowCommand::sheetOf(const RawRecord &raw) const
{
    const auto answer = decodeDescribeAnswer(raw.detailJson);
    if (!answer) {
        const auto record = decodeRecord(raw.json);
        return record ? (sheetText(*record->test) + u'\n' + tr("ResultDetial: never asked for.") + u'\n').toUtf8()
                      : raw.json;
    }
    QString text = sheetText(*answer->record.test);
    text += u'\n' + tr("ResultDetial:") + u'\n';
    if (answer->resultDetial.isEmpty()) {
        text += tr("The service sent none.") + u'\n';
    } else {
        for (const QString &line : answer->resultDetial.split(u'\n'))
            text += displayText(line, std::numeric_limits<qsizetype>::max()) + u'\n';
    }
    return text.toUtf8();
}

} // namespace fabriscope
