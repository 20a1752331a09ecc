// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"

#include <QByteArray>
#include <QList>

namespace fabriscope {

/// What a CSV file is for. All are RFC 4180 (CRLF, quotes doubled) in UTF-8, with numbers in full precision and the C
/// locale, and times in ISO 8601 with an offset.
enum class CsvFlavour : quint8 {
    Guarded, ///< no BOM, stable headings; texts that a spreadsheet would take for a formula are guarded. The default
    Excel,   ///< guarded too, with a BOM, translated headings, and a column of local time beside every time
    Raw,     ///< no BOM, stable headings, every text exactly as sent: for programs, not for spreadsheets
};

/// What stands in a row.
enum class CsvRows : quint8 {
    Tests,   ///< a test
    Members, ///< a member of a test, after the test's own columns; a test without members keeps one row
};

/// Writes tests as CSV, piece by piece, so that a list of any length needs no memory. A plain value; any thread.
class CsvWriter {
public:
    explicit CsvWriter(QList<FieldId> columns, CsvFlavour flavour = CsvFlavour::Guarded, CsvRows rows = CsvRows::Tests);

    /// The first line, with what must stand before it. Headings are Field::csvHeading(), with the unit in them.
    [[nodiscard]] QByteArray heading() const;
    /// The line (or lines) of a test.
    [[nodiscard]] QByteArray lines(const NetTest &test, const RowFacts &facts = {}) const;

private:
    [[nodiscard]] QByteArray testCells(const NetTest &test, const RowFacts &facts) const;

    QList<FieldId> m_columns;
    CsvFlavour m_flavour;
    CsvRows m_rows;
};

/// All of it at once.
[[nodiscard]] QByteArray csvOf(const QList<NetTestPtr> &tests, const CsvWriter &writer);

/// One cell of a text: quoted where RFC 4180 asks for it. \a guarded puts an apostrophe before a text that begins
/// with = + - @ TAB, CR or LF (or their full-width forms), so that no spreadsheet runs it.
[[nodiscard]] QByteArray csvTextCell(const QString &text, bool guarded);

} // namespace fabriscope
