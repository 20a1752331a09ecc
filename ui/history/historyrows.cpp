// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyrows.h"

#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"
#include "ui/history/historytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace fabriscope {

namespace {

class HistoryRowsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::HistoryRows)
};

constexpr qsizetype longestCell = 200;

/// What a table of tallies tells of each, after its name.
enum class Count : quint8 { Tests, Failed, Share, Finished, Running };

QString countHeading(Count count)
{
    switch (count) {
    case Count::Tests:
        return HistoryRowsText::tr("Tests");
    case Count::Failed:
        return HistoryRowsText::tr("Failed");
    case Count::Share:
        return HistoryRowsText::tr("Share failed");
    case Count::Finished:
        return HistoryRowsText::tr("Finished");
    case Count::Running:
        return HistoryRowsText::tr("Running");
    }
    return {};
}

FieldValue countValue(const Tally &tally, Count count)
{
    switch (count) {
    case Count::Tests:
        return double(tally.tests);
    case Count::Failed:
        return double(tally.failed);
    case Count::Share: {
        const auto share = tally.failedShare();
        return share ? FieldValue(*share) : FieldValue();
    }
    case Count::Finished:
        return double(tally.finished);
    case Count::Running:
        return double(tally.running);
    }
    return {};
}

QString countText(const Tally &tally, Count count)
{
    if (count == Count::Share)
        return shareText(tally);
    return QLocale().toString(qint64(std::get<double>(countValue(tally, count))));
}

// The columns of the tests: fields of the catalogue, and between them what is the member's own.
enum class OwnColumn : quint8 { Part, Partners };
using RunColumn = std::variant<FieldId, OwnColumn>;
constexpr std::array<RunColumn, 8> runColumns{FieldId::Status,        FieldId::NetTestType, FieldId::Created,
                                              FieldId::Elapsed,       OwnColumn::Part,      OwnColumn::Partners,
                                              FieldId::Configuration, FieldId::TestId};

constexpr std::array partnerCounts{Count::Tests, Count::Failed, Count::Share};
constexpr int partnerNameColumns = 2; // host, server name
constexpr int lastMetColumn = partnerNameColumns + int(partnerCounts.size());
constexpr std::array typeCounts{Count::Tests, Count::Failed, Count::Share, Count::Finished, Count::Running};

FieldValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

} // namespace

int RunRows::runAt(int row) const
{
    return row < m_history->runsWithTime ? m_history->runsWithTime - 1 - row : row;
}

int RunRows::columnCount() const
{
    return int(runColumns.size());
}

QString RunRows::heading(int column) const
{
    const RunColumn &which = runColumns.at(size_t(column));
    if (const auto *id = std::get_if<FieldId>(&which))
        return field(*id).title();
    return std::get<OwnColumn>(which) == OwnColumn::Part ? HistoryRowsText::tr("Part", "the roles and bonds in a test")
                                                         : HistoryRowsText::tr("Partners");
}

bool RunRows::isNumeric(int column) const
{
    const auto *id = std::get_if<FieldId>(&runColumns.at(size_t(column)));
    return id ? field(*id).kind == FieldKind::Number
              : std::get<OwnColumn>(runColumns.at(size_t(column))) == OwnColumn::Partners;
}

QString RunRows::text(int row, int column) const
{
    const MemberRun &run = m_history->runs.at(runAt(row));
    const RunColumn &which = runColumns.at(size_t(column));
    if (const auto *id = std::get_if<FieldId>(&which))
        return field(*id).text(*run.test);
    return std::get<OwnColumn>(which) == OwnColumn::Part ? partText(run) : QLocale().toString(run.partners);
}

FieldValue RunRows::value(int row, int column) const
{
    const MemberRun &run = m_history->runs.at(runAt(row));
    const RunColumn &which = runColumns.at(size_t(column));
    if (const auto *id = std::get_if<FieldId>(&which))
        return field(*id).value(*run.test);
    return std::get<OwnColumn>(which) == OwnColumn::Part ? FieldValue(partText(run)) : FieldValue(double(run.partners));
}

std::optional<TestState> RunRows::state(int row, int column) const
{
    const auto *id = std::get_if<FieldId>(&runColumns.at(size_t(column)));
    return id && *id == FieldId::Status ? std::optional(m_history->runs.at(runAt(row)).state) : std::nullopt;
}

int PartnerRows::columnCount() const
{
    return lastMetColumn + 1;
}

QString PartnerRows::heading(int column) const
{
    if (column == 0)
        return HistoryRowsText::tr("Host");
    if (column == 1)
        return HistoryRowsText::tr("Server name");
    return column == lastMetColumn ? HistoryRowsText::tr("Last together")
                                   : countHeading(partnerCounts.at(size_t(column - partnerNameColumns)));
}

bool PartnerRows::isNumeric(int column) const
{
    return column >= partnerNameColumns && column < lastMetColumn;
}

QString PartnerRows::text(int row, int column) const
{
    const Partner &partner = m_history->partners.at(row);
    if (column == 0)
        return displayText(partner.who.name, longestCell);
    if (column == 1)
        return displayText(partner.host.serverName, longestCell);
    if (column == lastMetColumn)
        return partner.lastMet ? momentText(*partner.lastMet) : QString();
    return countText(partner.tally, partnerCounts.at(size_t(column - partnerNameColumns)));
}

FieldValue PartnerRows::value(int row, int column) const
{
    const Partner &partner = m_history->partners.at(row);
    if (column == 0)
        return partner.who.name;
    if (column == 1)
        return textOrNothing(partner.host.serverName);
    if (column == lastMetColumn)
        return partner.lastMet ? FieldValue(*partner.lastMet) : FieldValue();
    return countValue(partner.tally, partnerCounts.at(size_t(column - partnerNameColumns)));
}

int TypeRows::columnCount() const
{
    return 1 + int(typeCounts.size());
}

QString TypeRows::heading(int column) const
{
    return column == 0 ? field(FieldId::NetTestType).title() : countHeading(typeCounts.at(size_t(column - 1)));
}

bool TypeRows::isNumeric(int column) const
{
    return column > 0;
}

QString TypeRows::text(int row, int column) const
{
    const TypeTally &type = m_history->types.at(row);
    return column == 0 ? displayText(type.netTestType, longestCell)
                       : countText(type.tally, typeCounts.at(size_t(column - 1)));
}

FieldValue TypeRows::value(int row, int column) const
{
    const TypeTally &type = m_history->types.at(row);
    return column == 0 ? textOrNothing(type.netTestType) : countValue(type.tally, typeCounts.at(size_t(column - 1)));
}

} // namespace fabriscope
