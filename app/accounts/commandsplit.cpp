// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/commandsplit.h"

#include "app/accounts/accountproblem.h"

#include <QCoreApplication>

#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct CommandSplitText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::CommandSplit)
};

#ifdef Q_OS_WIN
constexpr bool backslashSeparates = true;
#else
constexpr bool backslashSeparates = false;
#endif

/// True if a backslash before \a next stands for the next character alone.
bool escapes(QChar quote, QChar next)
{
    if (quote == u'\'')
        return false;
    if (backslashSeparates)
        return quote == u'"' && next == u'"';
    return quote != u'"' || QStringView(u"\"\\$`\n").contains(next);
}

} // namespace

Result<QStringList> splitCommand(const QString &command)
{
    QStringList parts;
    QString part;
    bool hasPart = false;
    QChar quote;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar c = command.at(i);
        if (quote.isNull() && c.isSpace()) {
            if (hasPart)
                parts += std::exchange(part, QString());
            hasPart = false;
            continue;
        }
        hasPart = true;
        if (c == u'\\' && i + 1 < command.size() && escapes(quote, command.at(i + 1)))
            part += command.at(++i);
        else if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (!quote.isNull() && c == quote)
            quote = QChar();
        else
            part += c;
    }
    if (hasPart)
        parts += part;
    if (quote.isNull() && !parts.isEmpty() && !parts.first().isEmpty())
        return parts;
    return tl::unexpected(credentialsProblem(
        quote.isNull() ? CommandSplitText::tr("The profile names no program that prints keys")
                       : CommandSplitText::tr("The command of the profile has a quote that is never closed"),
        CommandSplitText::tr("Correct its process_command")));
}

} // namespace fabriscope
