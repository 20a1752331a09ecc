// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/rawterm.h"

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t fullWidthComma = u'\uFF0C';

struct Spelling {
    QStringView text;
    Operator op;
};

/// The longer ones first.
constexpr std::array spellings{
    Spelling{u">=", Operator::GreaterOrEqual},
    Spelling{u"<=", Operator::LessOrEqual},
    Spelling{u"!=", Operator::Unequal},
    Spelling{u">", Operator::Greater},
    Spelling{u"<", Operator::Less},
    Spelling{u"=", Operator::Equal},
    Spelling{u":", Operator::Has},
    Spelling{u"\uFF1A", Operator::Has},
};

const Spelling *operatorAt(QStringView rest)
{
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [rest](const Spelling &spelling) { return rest.startsWith(spelling.text); });
    return found == spellings.end() ? nullptr : &*found;
}

bool isComma(QChar c)
{
    return c == u',' || c == fullWidthComma;
}

bool isKeyStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isKeyPart(QChar c)
{
    return isKeyStart(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
}

class Cutter {
public:
    explicit Cutter(QStringView query) : m_query(query) { }

    QList<RawTerm> cut()
    {
        QList<RawTerm> terms;
        skipBlanks();
        while (m_at < m_query.size()) {
            terms.append(takeTerm());
            skipBlanks();
        }
        return terms;
    }

private:
    [[nodiscard]] bool isAtEndOfTerm() const { return m_at >= m_query.size() || m_query.at(m_at).isSpace(); }

    void skipBlanks()
    {
        while (m_at < m_query.size() && m_query.at(m_at).isSpace())
            ++m_at;
    }

    RawTerm takeTerm()
    {
        RawTerm term;
        term.position = m_at;
        if (m_query.at(m_at) == u'-') {
            term.negated = true;
            ++m_at;
        }
        term.startsWithOperator = operatorAt(m_query.sliced(m_at)) != nullptr;
        takeKey(term);
        takeValue(term);
        while (!isAtEndOfTerm() && isComma(m_query.at(m_at))) {
            ++m_at;
            takeValue(term);
        }
        term.length = m_at - term.position;
        return term;
    }

    void takeKey(RawTerm &term)
    {
        qsizetype end = m_at;
        while (end < m_query.size() && (end == m_at ? isKeyStart(m_query.at(end)) : isKeyPart(m_query.at(end))))
            ++end;
        const Spelling *const found = end > m_at ? operatorAt(m_query.sliced(end)) : nullptr;
        if (!found)
            return;
        term.key = m_query.sliced(m_at, end - m_at).toString();
        term.keyPosition = m_at;
        term.op = found->op;
        m_at = end + found->text.size();
    }

    void takeValue(RawTerm &term)
    {
        RawValue value;
        value.position = m_at;
        while (!isAtEndOfTerm() && !isComma(m_query.at(m_at))) {
            if (m_query.at(m_at) == u'"')
                takeQuoted(term, value.text);
            else
                value.text += m_query.at(m_at++);
        }
        value.length = m_at - value.position;
        term.values.append(value);
    }

    void takeQuoted(RawTerm &term, QString &text)
    {
        const qsizetype start = m_at++;
        while (m_at < m_query.size() && m_query.at(m_at) != u'"') {
            const QStringView rest = m_query.sliced(m_at);
            if (rest.startsWith(u"\\\"") || rest.startsWith(u"\\\\"))
                ++m_at;
            text += m_query.at(m_at++);
        }
        if (m_at < m_query.size())
            ++m_at;
        else
            term.unclosedQuote = start;
    }

    QStringView m_query;
    qsizetype m_at = 0;
};

} // namespace

QList<RawTerm> rawTerms(QStringView query)
{
    return Cutter(query).cut();
}

QString quotedIfNeeded(const QString &value)
{
    const bool plain = !value.isEmpty()
        && std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || isComma(c) || c == u'"'; });
    if (plain)
        return value;
    QString escaped = value;
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString spelling(Operator op)
{
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [op](const Spelling &candidate) { return candidate.op == op; });
    return found->text.toString();
}

} // namespace fabriscope
