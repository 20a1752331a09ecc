// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/termreader.h"

#include "app/query/foldedtext.h"
#include "app/query/queryerrors.h"
#include "app/query/timespan.h"
#include "app/query/weekhours.h"

#include <algorithm>
#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;
namespace errors = queryerrors;

namespace {

using ReadTerm = tl::expected<QueryTerm, QueryError>;

QList<FoldedText> foldedValues(const RawTerm &term)
{
    QList<FoldedText> folded;
    for (const RawValue &value : term.values)
        folded.append(FoldedText(value.text));
    return folded;
}

template <class Values, class Fits> bool anyOf(const Values &values, Fits fits)
{
    return std::any_of(values.begin(), values.end(), fits);
}

/// "running" is no word of the service's documentation, but what people look for: every state that is not an end.
bool asksForRunning(const QList<FoldedText> &texts)
{
    return anyOf(texts, [](const FoldedText &text) { return text.folded() == u"running"_s; });
}

/// True of a text that holds one of \a texts, or, with \a whole, is one of them.
TextPredicate textPredicate(const QList<FoldedText> &texts, bool whole)
{
    if (whole) {
        return [texts](QStringView candidate) {
            return anyOf(texts, [candidate](const FoldedText &text) { return text.equals(candidate); });
        };
    }
    return [texts](QStringView candidate) {
        return anyOf(texts, [candidate](const FoldedText &text) { return text.isIn(candidate); });
    };
}

ReadTerm readText(const RawTerm &raw, const Field &field)
{
    if (raw.op != Operator::Has && raw.op != Operator::Equal)
        return tl::unexpected(errors::noOrder(raw));
    QueryTerm term;
    term.fields.append(&field);
    // A model is a model to whoever looks for one: that of the traffic as well as the collective.
    if (field.id == FieldId::TrafficModel && raw.key.compare("model"_L1, Qt::CaseInsensitive) == 0)
        term.fields.append(&fabriscope::field(FieldId::Collective));
    const QList<FoldedText> texts = foldedValues(raw);
    const bool whole = raw.op == Operator::Equal;
    if (field.id == FieldId::Status && asksForRunning(texts)) {
        term.text = [words = textPredicate(texts, whole)](QStringView status) {
            return stateOf(status) == TestState::Running || words(status);
        };
        return term;
    }
    term.wholeText = whole;
    term.words = texts;
    term.text = textPredicate(texts, term.wholeText);
    return term;
}

template <class Number> bool holds(Number left, Operator op, Number right)
{
    switch (op) {
    case Operator::Less:
        return left < right;
    case Operator::LessOrEqual:
        return left <= right;
    case Operator::Greater:
        return left > right;
    case Operator::GreaterOrEqual:
        return left >= right;
    default:
        return left == right;
    }
}

std::optional<double> numberOf(const QString &text, const Field &field)
{
    static constexpr double secondMsecs = 1000;
    if (*field.unit) {
        const auto msecs = msecsOf(text, secondMsecs);
        return msecs ? std::optional(*msecs / secondMsecs) : std::nullopt;
    }
    return Quantity::fromText(text).number;
}

ReadTerm readNumber(const RawTerm &term, const Field &field)
{
    QList<double> numbers;
    for (const RawValue &value : term.values) {
        const auto number = numberOf(value.text, field);
        if (!number)
            return tl::unexpected(errors::notANumber(term, value, field));
        numbers.append(*number);
    }
    QueryTerm read;
    read.fields.append(&field);
    read.number = [op = term.op, numbers](double number) {
        return anyOf(numbers, [number, op](double wanted) { return holds(number, op, wanted); });
    };
    return read;
}

constexpr qint64 everBefore = std::numeric_limits<qint64>::min();
constexpr qint64 everAfter = std::numeric_limits<qint64>::max();

/// "Younger" is a greater moment: the signs turn round.
TimeRange rangeOfAge(Operator op, qint64 since)
{
    switch (op) {
    case Operator::Less:
        return {since + 1, everAfter};
    case Operator::LessOrEqual:
        return {since, everAfter};
    case Operator::Greater:
        return {everBefore, since - 1};
    default:
        return {everBefore, since};
    }
}

TimeRange rangeOfSpan(Operator op, const TimeSpan &span)
{
    switch (op) {
    case Operator::Less:
        return {everBefore, span.start - 1};
    case Operator::LessOrEqual:
        return {everBefore, span.end - 1};
    case Operator::Greater:
        return {span.end, everAfter};
    case Operator::GreaterOrEqual:
        return {span.start, everAfter};
    default:
        return {span.start, span.end - 1};
    }
}

/// A written date or time, or an age, which has no end.
struct WrittenTime {
    TimeSpan span;
    bool isAge = false;
};

tl::expected<WrittenTime, QueryError> writtenTime(const RawTerm &term, const RawValue &value, qint64 nowMsecs)
{
    if (const auto span = timeSpanOf(value.text, nowMsecs))
        return WrittenTime{*span, false};
    const auto age = msecsOf(value.text);
    if (!age || *age > double(nowMsecs) || *age < 0)
        return tl::unexpected(errors::notATime(value));
    if (term.op == Operator::Has || term.op == Operator::Equal)
        return tl::unexpected(errors::ageWithoutOrder(term, value));
    return WrittenTime{{nowMsecs - qint64(*age), 0}, true};
}

std::optional<bool> flagOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(word))
        return true;
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s}.contains(word))
        return false;
    return std::nullopt;
}

/// "gone:true": at whatever moment.
std::optional<QueryTerm> readWhether(const RawTerm &term, const Field &field)
{
    const auto flag = term.values.size() == 1 ? flagOf(term.values.first().text) : std::nullopt;
    if (field.id != FieldId::Gone || !flag || (term.op != Operator::Has && term.op != Operator::Equal))
        return std::nullopt;
    QueryTerm read;
    read.fields.append(&field);
    read.moments.append({std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()});
    read.negated = !*flag;
    return read;
}

ReadTerm readTime(const RawTerm &term, const Field &field, qint64 nowMsecs)
{
    if (const auto whether = readWhether(term, field))
        return *whether;
    QueryTerm read;
    read.fields.append(&field);
    const bool mayRecur = term.op == Operator::Has || term.op == Operator::Equal;
    for (const RawValue &value : term.values) {
        if (const auto hours = mayRecur ? weekHoursOf(value.text) : std::nullopt) {
            read.weekHours |= *hours;
            continue;
        }
        const auto time = writtenTime(term, value, nowMsecs);
        if (!time)
            return tl::unexpected(time.error());
        read.moments.append(time->isAge ? rangeOfAge(term.op, time->span.start) : rangeOfSpan(term.op, time->span));
    }
    return read;
}

ReadTerm readFlag(const RawTerm &term, const Field &field)
{
    if (term.op != Operator::Has && term.op != Operator::Equal)
        return tl::unexpected(errors::noOrder(term));
    QList<FoldedText> wanted;
    for (const RawValue &value : term.values) {
        const auto flag = flagOf(value.text);
        if (!flag)
            return tl::unexpected(errors::notAFlag(value));
        wanted.append(FoldedText(*flag ? u"true" : u"false"));
    }
    QueryTerm read;
    read.fields.append(&field);
    read.text = textPredicate(wanted, true);
    return read;
}

/// Times are texts to a word only if it looks like a piece of one: to write each out in local time takes long.
bool looksLikeTime(const QString &word)
{
    bool hasDigit = false;
    bool hasSign = false;
    for (const QChar c : word) {
        const bool isSign = c == u'-' || c == u':';
        if (!c.isDigit() && !isSign && !u"TtZz .+"_s.contains(c))
            return false;
        hasDigit = hasDigit || c.isDigit();
        hasSign = hasSign || isSign;
    }
    return hasDigit && hasSign;
}

QueryTerm readWords(const RawTerm &raw)
{
    const bool withTimes = anyOf(raw.values, [](const RawValue &value) { return looksLikeTime(value.text); });
    QueryTerm term;
    for (const Field &known : fieldCatalogue()) {
        if (known.inFreeWords && (withTimes || known.kind != FieldKind::Time))
            term.fields.append(&known);
    }
    term.words = foldedValues(raw);
    term.text = textPredicate(term.words, false);
    return term;
}

ReadTerm readPositive(const RawTerm &term, qint64 nowMsecs)
{
    if (term.unclosedQuote >= 0)
        return tl::unexpected(errors::unclosedQuote(term));
    if (term.startsWithOperator)
        return tl::unexpected(errors::missingKey(term));
    const Field *const field = term.key.isEmpty() ? nullptr : fieldByKey(term.key);
    if (!field && !term.key.isEmpty())
        return tl::unexpected(errors::unknownKey(term));
    for (const RawValue &value : term.values) {
        if (value.text.isEmpty())
            return tl::unexpected(errors::missingValue(term, value));
    }
    if (!field)
        return readWords(term);
    if (term.op == Operator::Unequal)
        return tl::unexpected(errors::unequal(term));
    switch (field->kind) {
    case FieldKind::Number:
        return readNumber(term, *field);
    case FieldKind::Time:
        return readTime(term, *field, nowMsecs);
    case FieldKind::Flag:
        return readFlag(term, *field);
    case FieldKind::Text:
        break;
    }
    return readText(term, *field);
}

} // namespace

tl::expected<QueryTerm, QueryError> readTerm(const RawTerm &term, qint64 nowMsecs)
{
    auto read = readPositive(term, nowMsecs);
    if (read)
        read->negated = read->negated != term.negated; // -gone:false is gone:true
    return read;
}

} // namespace fabriscope
