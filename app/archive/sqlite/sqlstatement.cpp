// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/sqlstatement.h"

#include "app/archive/sqlite/sqlsession.h"

#include <sqlite3.h>

namespace fabriscope {

namespace {

/// Binds a value. A statement that only reads is stepped through after its values are gone, and gets copies.
struct Binding {
    sqlite3_stmt *statement;
    int place;
    sqlite3_destructor_type keep;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(statement, place, number); }
    int operator()(const QByteArray &text) const
    {
        return sqlite3_bind_text64(statement, place, text.constData(), sqlite3_uint64(text.size()), keep, SQLITE_UTF8);
    }
    int operator()(const SqlValue::Blob &blob) const
    {
        return sqlite3_bind_blob64(statement, place, blob.bytes.constData(), sqlite3_uint64(blob.bytes.size()), keep);
    }
};

} // namespace

SqlStatement::~SqlStatement()
{
    sqlite3_finalize(m_statement);
}

bool SqlStatement::start(std::initializer_list<SqlValue> values)
{
    finish();
    // NOLINTNEXTLINE: SQLite's macros cast as C does
    const sqlite3_destructor_type keep = sqlite3_stmt_readonly(m_statement) != 0 ? SQLITE_TRANSIENT : SQLITE_STATIC;
    int place = 0;
    for (const SqlValue &value : values) {
        if (std::visit(Binding{m_statement, ++place, keep}, value.value()) != SQLITE_OK)
            return false;
    }
    const int result = sqlite3_step(m_statement);
    m_hasRow = result == SQLITE_ROW;
    if (result == SQLITE_DONE)
        finish();
    return m_hasRow || result == SQLITE_DONE;
}

bool SqlStatement::next()
{
    if (m_hasRow) {
        m_hasRow = false;
        return true;
    }
    if (!m_statement || sqlite3_stmt_busy(m_statement) == 0)
        return false;
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        m_session.fail();
    finish();
    return false;
}

bool SqlStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqlStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> SqlStatement::optional(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

QString SqlStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqlStatement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView SqlStatement::view(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

void SqlStatement::finish()
{
    m_hasRow = false;
    sqlite3_reset(m_statement);
}

} // namespace fabriscope
