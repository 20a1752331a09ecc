// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/termreader.h"

#include "app/query/foldedtext.h"
#include "app/query/queryerrors.h"
#include "app/query/timespan.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;
namespace errors = queryerrors;

namespace {

using ReadTerm = tl::expected<TestPredicate, QueryError>;

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

TextPredicate textPredicate(const RawTerm &term, const Field &field)
{
    const QList<FoldedText> texts = foldedValues(term);
    if (field.id == FieldId::Status && asksForRunning(texts)) {
        return [texts](QStringView status) {
            return stateOf(status) == TestState::Running
                || anyOf(texts, [status](const FoldedText &text) { return text.isIn(status); });
        };
    }
    if (term.op == Operator::Equal) {
        return [texts](QStringView candidate) {
            return anyOf(texts, [candidate](const FoldedText &text) { return text.equals(candidate); });
        };
    }
    return [texts](QStringView candidate) {
        return anyOf(texts, [candidate](const FoldedText &text) { return text.isIn(candidate); });
    };
}

ReadTerm readText(const RawTerm &term, const Field &field)
{
    if (term.op != Operator::Has && term.op != Operator::Equal)
        return tl::unexpected(errors::noOrder(term));
    // A model is a model to whoever looks for one: that of the traffic as well as the collective.
    const Field *const other =
        field.id == FieldId::TrafficModel && term.key.compare("model"_L1, Qt::CaseInsensitive) == 0
        ? &fabriscope::field(FieldId::Collective)
        : nullptr;
    return [anyText = field.anyText, other, fits = textPredicate(term, field)](const NetTest &test) {
        return anyText(test, fits) || (other && other->anyText(test, fits));
    };
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
    return [valueOf = field.value, op = term.op, numbers](const NetTest &test) {
        const FieldValue value = valueOf(test);
        const double *const number = std::get_if<double>(&value);
        return number && anyOf(numbers, [number, op](double wanted) { return holds(*number, op, wanted); });
    };
}

/// "Younger" is a greater moment: the signs turn round.
bool isInAge(qint64 moment, Operator op, qint64 since)
{
    switch (op) {
    case Operator::Less:
        return moment > since;
    case Operator::LessOrEqual:
        return moment >= since;
    case Operator::Greater:
        return moment < since;
    default:
        return moment <= since;
    }
}

bool isInSpan(qint64 moment, Operator op, const TimeSpan &span)
{
    switch (op) {
    case Operator::Less:
        return moment < span.start;
    case Operator::LessOrEqual:
        return moment < span.end;
    case Operator::Greater:
        return moment >= span.end;
    case Operator::GreaterOrEqual:
        return moment >= span.start;
    default:
        return moment >= span.start && moment < span.end;
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

ReadTerm readTime(const RawTerm &term, const Field &field, qint64 nowMsecs)
{
    QList<WrittenTime> times;
    for (const RawValue &value : term.values) {
        const auto time = writtenTime(term, value, nowMsecs);
        if (!time)
            return tl::unexpected(time.error());
        times.append(*time);
    }
    return [valueOf = field.value, op = term.op, times](const NetTest &test) {
        const FieldValue value = valueOf(test);
        const qint64 *const moment = std::get_if<qint64>(&value);
        return moment && anyOf(times, [moment, op](const WrittenTime &time) {
                   return time.isAge ? isInAge(*moment, op, time.span.start) : isInSpan(*moment, op, time.span);
               });
    };
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
    const TextPredicate fits = [wanted](QStringView text) {
        return anyOf(wanted, [text](const FoldedText &flag) { return flag.equals(text); });
    };
    return [anyText = field.anyText, fits](const NetTest &test) { return anyText(test, fits); };
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

TestPredicate readWords(const RawTerm &term)
{
    const bool withTimes = anyOf(term.values, [](const RawValue &value) { return looksLikeTime(value.text); });
    QList<bool (*)(const NetTest &, const TextPredicate &)> places;
    for (const Field &known : fieldCatalogue()) {
        if (known.inFreeWords && (withTimes || known.kind != FieldKind::Time))
            places.append(known.anyText);
    }
    const QList<FoldedText> texts = foldedValues(term);
    const TextPredicate fits = [texts](QStringView candidate) {
        return anyOf(texts, [candidate](const FoldedText &text) { return text.isIn(candidate); });
    };
    return [places, fits](const NetTest &test) {
        return anyOf(places, [&](const auto &anyText) { return anyText(test, fits); });
    };
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

tl::expected<TestPredicate, QueryError> readTerm(const RawTerm &term, qint64 nowMsecs)
{
    auto positive = readPositive(term, nowMsecs);
    if (!positive || !term.negated)
        return positive;
    return [fits = *std::move(positive)](const NetTest &test) { return !fits(test); };
}

} // namespace fabriscope
