// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"

#include "app/cli/clitext.h"
#include "app/fields/field.h"
#include "app/nettest/displaytext.h"
#include "app/nettest/member.h"

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

using Cells = QList<QStringList>; ///< rows of cells, the heading first

/// The wide blocks of Unicode's East Asian Width that occur in names: Hangul Jamo, CJK, Hangul, full-width forms,
/// emoji.
constexpr std::array<std::pair<char32_t, char32_t>, 8> wideBlocks{{{0x1100, 0x115F},
                                                                   {0x2E80, 0x303E},
                                                                   {0x3041, 0xA4CF},
                                                                   {0xAC00, 0xD7A3},
                                                                   {0xF900, 0xFAFF},
                                                                   {0xFE30, 0xFE6F},
                                                                   {0xFF00, 0xFF60},
                                                                   {0x1F300, 0x3FFFD}}};

int widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    for (const auto &[first, last] : wideBlocks) {
        if (c >= first && c <= last)
            return 2;
    }
    return 1;
}

QString aligned(const Cells &rows, const QList<bool> &toTheRight)
{
    QList<int> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths.at(i), terminalWidth(row.at(i)));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString blanks(widths.at(i) - terminalWidth(row.at(i)), u' ');
            line += (i > 0 ? "  "_L1 : ""_L1) + (toTheRight.at(i) ? blanks + row.at(i) : row.at(i) + blanks);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString roleWord(MemberRole role)
{
    switch (role) {
    case MemberRole::Client:
        return u"Client"_s;
    case MemberRole::Server:
        return u"Server"_s;
    case MemberRole::DelayHost:
    case MemberRole::CommHost:
        break;
    }
    return u"Host"_s;
}

} // namespace

int terminalWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString alignedText(const QList<QStringList> &rows)
{
    return aligned(rows, QList<bool>(rows.first().size(), false));
}

QString tableText(const QList<NetTestPtr> &tests)
{
    constexpr std::array columns{FieldId::Status,  FieldId::NetTestType, FieldId::TestId,  FieldId::Cluster,
                                 FieldId::Members, FieldId::Created,     FieldId::Elapsed, FieldId::Configuration};
    QStringList heading;
    QList<bool> toTheRight;
    for (const FieldId id : columns) {
        heading += field(id).title();
        toTheRight += field(id).kind == FieldKind::Number;
    }
    Cells rows{heading};
    for (const NetTestPtr &test : tests) {
        QStringList row;
        for (const FieldId id : columns)
            row += field(id).text(*test);
        rows += row;
    }
    return aligned(rows, toTheRight);
}

QString sheetText(const NetTest &test)
{
    Cells sheet;
    for (const Field &one : fieldCatalogue()) {
        const QString value = one.text(test);
        if (!value.isEmpty() && one.id != FieldId::MemberNames && one.id != FieldId::Bonds)
            sheet += {one.title(), value};
    }
    QString text = sheet.isEmpty() ? QString() : aligned(sheet, {false, false});
    const QList<Member> members = membersOf(test);
    if (members.isEmpty())
        return text;
    Cells table{{Cli::tr("Role"), u"ResourceId"_s, u"Bond"_s, u"IP"_s, u"ServerName"_s}};
    for (const Member &member : members) {
        table += {roleWord(member.role), displayText(member.host->resourceId), displayText(member.host->bond),
                  displayText(member.host->ip), displayText(member.host->serverName)};
    }
    return text + u'\n' + aligned(table, QList<bool>(5, false));
}

} // namespace fabriscope
