// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/csv.h"

#include "app/nettest/member.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineEnd = "\r\n";
constexpr auto byteOrderMark = "\xEF\xBB\xBF";

/// What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection").
bool beginsLikeFormula(const QString &text)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && starts.contains(text.front());
}

/// Digits a spreadsheet would make another number of: more than the 15 it keeps, a zero in front, or "12E34".
bool losesDigits(const QString &text)
{
    constexpr qsizetype digitsKept = 15;
    const bool exponent = text.count(u'E', Qt::CaseInsensitive) == 1 && text.front() != u'E' && text.back() != u'E';
    for (const QChar c : text) {
        if (!(c >= u'0' && c <= u'9') && !(exponent && c.toUpper() == u'E'))
            return false;
    }
    return exponent || text.size() > digitsKept || (text.size() > 1 && text.front() == u'0');
}

QByteArray quoted(const QString &text)
{
    static constexpr QStringView special = u",\"\r\n\t;";
    const bool needed = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); })
        || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needed)
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray textCell(const QString &text, CsvFlavour flavour)
{
    if (flavour == CsvFlavour::Excel && !text.isEmpty() && losesDigits(text))
        return csvTextCell(u'\'' + text, true);
    return csvTextCell(text, flavour != CsvFlavour::Raw);
}

/// All of the number's precision, and no exponent where a whole number needs none.
QByteArray numberCell(double number)
{
    constexpr double largestWhole = 9007199254740992.0; // 2^53
    if (std::trunc(number) == number && std::abs(number) <= largestWhole)
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray momentCell(qint64 msecs)
{
    const bool whole = msecs % 1000 == 0;
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)
        .toString(whole ? u"yyyy-MM-dd'T'HH:mm:ss'+00:00'"_s : u"yyyy-MM-dd'T'HH:mm:ss.zzz'+00:00'"_s)
        .toLatin1();
}

QByteArray localMomentCell(const FieldValue &value)
{
    const qint64 *msecs = std::get_if<qint64>(&value);
    return msecs ? QDateTime::fromMSecsSinceEpoch(*msecs).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() : QByteArray();
}

QByteArray valueCell(const FieldValue &value, CsvFlavour flavour)
{
    if (const QString *text = std::get_if<QString>(&value))
        return textCell(*text, flavour);
    if (const double *number = std::get_if<double>(&value))
        return numberCell(*number);
    if (const qint64 *msecs = std::get_if<qint64>(&value))
        return momentCell(*msecs);
    return {};
}

bool hasLocalTime(const Field &field, CsvFlavour flavour)
{
    return flavour == CsvFlavour::Excel && field.kind == FieldKind::Time;
}

QByteArray roleWord(MemberRole role)
{
    switch (role) {
    case MemberRole::Client:
        return "client";
    case MemberRole::Server:
        return "server";
    case MemberRole::DelayHost:
    case MemberRole::CommHost:
        break;
    }
    return "host";
}

QByteArray memberCells(const Member &member, CsvFlavour flavour)
{
    return roleWord(member.role) + ',' + textCell(member.host->resourceId, flavour) + ','
        + textCell(member.host->bond, flavour) + ',' + textCell(member.host->ip, flavour) + ','
        + textCell(member.host->serverName, flavour);
}

QByteArrayList fieldHeadings(const Field &field, CsvFlavour flavour)
{
    if (flavour != CsvFlavour::Excel)
        return {quoted(field.csvHeading())};
    const QString unit = QString::fromLatin1(field.unit);
    const QString title = unit.isEmpty()
        ? field.title()
        : QCoreApplication::translate("Csv", "%1 (%2)", "a column's title and its unit").arg(field.title(), unit);
    QByteArrayList headings{quoted(title)};
    if (hasLocalTime(field, flavour))
        headings += quoted(QCoreApplication::translate("Csv", "%1 (local time)").arg(field.title()));
    return headings;
}

} // namespace

QByteArray csvTextCell(const QString &text, bool guarded)
{
    if (!guarded)
        return quoted(text);
    // No spreadsheet and few readers of CSV survive a NUL.
    QString safe = text;
    safe.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    return quoted(beginsLikeFormula(safe) ? u'\'' + safe : safe);
}

CsvWriter::CsvWriter(QList<FieldId> columns, CsvFlavour flavour, CsvRows rows)
    : m_columns(std::move(columns)), m_flavour(flavour), m_rows(rows)
{
}

QByteArray CsvWriter::heading() const
{
    QByteArrayList cells;
    for (const FieldId id : m_columns)
        cells += fieldHeadings(field(id), m_flavour);
    if (m_rows == CsvRows::Members)
        cells += {"member_role", "resource_id", "bond", "ip", "server_name"};
    return (m_flavour == CsvFlavour::Excel ? byteOrderMark : "") + cells.join(',') + lineEnd;
}

QByteArray CsvWriter::testCells(const NetTest &test, const RowFacts &facts) const
{
    QByteArrayList cells;
    for (const FieldId id : m_columns) {
        const Field &shown = field(id);
        const FieldValue value = shown.valueIn(test, facts);
        cells += valueCell(value, m_flavour);
        if (hasLocalTime(shown, m_flavour))
            cells += localMomentCell(value);
    }
    return cells.join(',');
}

QByteArray CsvWriter::lines(const NetTest &test, const RowFacts &facts) const
{
    const QByteArray cells = testCells(test, facts);
    if (m_rows == CsvRows::Tests)
        return cells + lineEnd;
    const QByteArray before = m_columns.isEmpty() ? QByteArray() : cells + ',';
    const QList<Member> members = membersOf(test);
    if (members.isEmpty())
        return before + ",,,," + lineEnd;
    QByteArray lines;
    for (const Member &member : members)
        lines += before + memberCells(member, m_flavour) + lineEnd;
    return lines;
}

QByteArray csvOf(const QList<NetTestPtr> &tests, const CsvWriter &writer)
{
    QByteArray csv = writer.heading();
    for (const NetTestPtr &test : tests)
        csv += writer.lines(*test);
    return csv;
}

} // namespace fabriscope
