// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"
#include "app/measure/resultsides.h"

#include <algorithm>
#include <array>

namespace fabriscope {

namespace {

constexpr qsizetype longestName = 60; ///< of a metric

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString withStatistic(const QString &quantity, const QString &outer, const QString &inner)
{
    QStringList words{quantity, outer, inner};
    words.removeAll(QString());
    return words.join(u' ');
}

/// A "bandwidth_unit" is that of the "busbw", too.
QByteArray kindOfQuantity(const QString &quantity)
{
    if (quantity == QLatin1String("algbw") || quantity == QLatin1String("busbw"))
        return QByteArrayLiteral("bandwidth");
    return quantity == QLatin1String("rtt") ? QByteArrayLiteral("latency") : QByteArray();
}

Worse worseOf(Dimension dimension)
{
    return dimension == Dimension::Rate ? Worse::Lower : Worse::Higher;
}

/// "9.41 Gbits/sec" somewhere in it, if the unit is one of \a isUnit, or a number and the name of a member.
template <class IsUnit, class IsMember>
bool holdsFigure(std::string_view text, const IsUnit &isUnit, const IsMember &isMember)
{
    constexpr std::size_t enough = 100'000;
    constexpr std::string_view between = " \t\r\n,;()=";
    text = text.substr(0, enough);
    std::string_view last;
    bool hasNumber = false;
    bool hasMember = false;
    for (std::size_t at = text.find_first_not_of(between); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(between, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const auto alone = numberText(word);
        hasNumber |= alone.has_value();
        hasMember = hasMember || isMember(word);
        const auto unit = alone ? alone->unit : numberText(last) ? unitOf(word) : std::nullopt;
        if ((unit && isUnit(*unit)) || (hasNumber && hasMember))
            return true;
        last = word;
        at = text.find_first_not_of(between, end);
    }
    return false;
}

/// "avg 5 us" in the place of a figure.
bool holdsFigureOfSomebody(std::string_view text)
{
    const auto isAny = [](const MeasureUnit &) { return true; };
    return !verdictWord(text) && holdsFigure(text, isAny, [](std::string_view) { return false; });
}

/// "~90 Gbps", "90-95", "1:02" in the place of a figure: a number to whoever reads it, and none that can be shown. A
/// "time" may be that of day.
bool isRoughFigure(const FieldWords &words, std::string_view text)
{
    constexpr qsizetype longest = 32;
    const QString written = textOf(text);
    return !words.quantity.isEmpty() && words.quantity != QLatin1String("time") && written.size() <= longest
        && std::any_of(written.begin(), written.end(), [](QChar c) { return c.isDigit(); });
}

/// Nothing takes no time or weeks, but times may vary by nothing.
bool isImpossible(double value, const MeasuredMetric &metric)
{
    const auto isSpread = [&metric] {
        constexpr std::array spreads{u"jitter", u"stddev", u"stdev", u"抖动"};
        return std::any_of(spreads.begin(), spreads.end(),
                           [&metric](const char16_t *word) { return metric.name.contains(QStringView(word)); });
    };
    constexpr double tooLong = 1e3; // s; it is rather a date, also one of seconds taken for microseconds
    return metric.dimension == Dimension::Time && (value >= tooLong || (!(value > 0) && !isSpread()));
}

} // namespace

/// Both ends with the bond that was said of both.
ResultReader::Context ResultReader::withCommonBond(const Context &context) const
{
    Context ofBond = context;
    ofBond.bond = {};
    for (End *end : {&ofBond.source, &ofBond.target}) {
        if (!*end)
            continue;
        *end = m_members.withBond(**end, context.bond);
        if (!*end)
            ofBond.refused = ofBond.refused.value_or(Why::NotAMember);
    }
    return ofBond;
}

/// All of the result, or lines below a name, in which no form was found and figures stand: they must not vanish.
bool ResultReader::isUnreadText(int node)
{
    const std::string_view text = m_tree.text(node);
    const bool isAll = node == 1 && m_tree.size() == 2;
    const bool areLines = !m_tree.key(node).empty() && text.find('\n') != std::string_view::npos;
    return m_tree.kind(node) == Kind::String && (isAll || areLines)
        && holdsFigure(
               text, [](const MeasureUnit &unit) { return unit.dimension == Dimension::Rate; },
               [this](std::string_view word) { return m_members.isMember(word); });
}

void ResultReader::readLeaf(int node, const Naming &naming, const Context &context)
{
    if (m_stop.load(std::memory_order_relaxed))
        return;
    if (!context.bond.empty() && context.source)
        return readLeaf(node, naming, withCommonBond(context));
    if (m_tree.kind(node) == Kind::Broken)
        return refuse(node, Why::Broken);
    const PlaceCorrection *said = saidOf(node);
    const PlaceRole role = said ? said->role : PlaceRole::Automatic;
    if (role == PlaceRole::Ignored)
        return m_places.note(node, role);
    if (!looksNumeric(m_tree.figure(node))) {
        if (role == PlaceRole::Automatic && !context.refused && naming.isFigure
            && (isRoughFigure(naming.words, m_tree.text(node))
                || (naming.isMember && holdsFigureOfSomebody(m_tree.text(node)))))
            return refuse(node, Why::NoUnit);
        if (isUnreadText(node))
            return refuse(node, Why::Unknown);
        if (role == PlaceRole::Automatic || role == PlaceRole::Verdict)
            readVerdict(node, naming, role == PlaceRole::Verdict, context);
        return;
    }
    if (role == PlaceRole::Value)
        return readSaidFigure(node, naming, *said, context);
    if (context.refused || role != PlaceRole::Automatic)
        return refuse(node, context.refused.value_or(Why::Unknown));
    readFigure(node, naming, context);
}

void ResultReader::readFigure(int node, const Naming &naming, const Context &context)
{
    const FieldWords &words = naming.words;
    if (!naming.isFigure || (context.isForeign && words.quantity.isEmpty()))
        return refuse(node, Why::Unknown);
    const std::string_view text = m_tree.figure(node);
    const auto number = numberText(text);
    if (!number)
        return refuse(node, text.find_first_of("0123456789") == std::string_view::npos ? Why::NoNumber : Why::NoUnit);
    const auto unit = unitFor(*number, naming, context);
    const bool isCounted =
        (context.isCounting || context.isBeside) && !number->unit && words.quantity.isEmpty() && !words.unit;
    if (!unit || isCounted)
        return refuse(node, Why::NoUnit);
    QString quantity = words.quantity.isEmpty() ? context.quantity : words.quantity;
    const auto dimension = words.quantity.isEmpty() ? context.dimension : words.dimension;
    if (dimension && *dimension != unit->dimension)
        return refuse(node, Why::NoUnit);
    if (quantity.isEmpty() && unit->dimension == Dimension::Time)
        quantity = QStringLiteral("latency");
    if (quantity.isEmpty() && unit->dimension == Dimension::Rate)
        quantity = QStringLiteral("bandwidth");
    if (quantity.isEmpty() || (quantity == QLatin1String("time") && (context.size < 0 || m_kind != TestKind::Comm)))
        return refuse(node, Why::Unknown);
    const QString name = withStatistic(quantity, context.statistic, words.statistic);
    addFigure(node, *number, *unit, {name, unit->dimension, worseOf(unit->dimension)}, context);
}

/// A place of which the user says that figures stand there: its name and unit are the user's, its number and whose it
/// is are the result's.
void ResultReader::readSaidFigure(int node, const Naming &naming, const PlaceCorrection &said, const Context &context)
{
    if (context.refused && *context.refused != Why::Expected && *context.refused != Why::NoUnit)
        return refuse(node, *context.refused);
    const auto number = numberText(m_tree.figure(node));
    const auto unit = !number ? std::nullopt
        : said.unit.isEmpty() ? unitFor(*number, naming, context)
                              : unitOf(said.unit.toStdString());
    const bool isContradicted = number && number->unit && number->unit != unit;
    const QString quantity = naming.words.quantity.isEmpty() ? context.quantity : naming.words.quantity;
    const auto dimension = naming.words.quantity.isEmpty() ? context.dimension : naming.words.dimension;
    const bool isStrange = unit && said.metric.isEmpty() && dimension && *dimension != unit->dimension;
    if (!unit || isContradicted || isStrange)
        return refuse(node, Why::NoUnit);
    QString name = said.metric.simplified();
    if (name.isEmpty())
        name = quantity.isEmpty() ? textOf(naming.key).simplified()
                                  : withStatistic(quantity, context.statistic, naming.words.statistic);
    if (name.isEmpty())
        name = m_places.path(m_places.of(node));
    // One place, and a field beside it that says what stands there this time: those are different figures.
    if (context.isForeign)
        name += QStringLiteral(" (%1)").arg(context.metric.simplified());
    Context ofSomebody = context;
    ofSomebody.isNameless = context.isNameless && !context.source;
    ofSomebody.isNumbered = context.isNumbered && !context.source;
    addFigure(node, *number, *unit,
              {name.left(longestName), unit->dimension, said.worse.value_or(worseOf(unit->dimension))}, ofSomebody);
}

void ResultReader::addFigure(int node, const NumberText &number, const MeasureUnit &unit, const MeasuredMetric &metric,
                             const Context &context)
{
    if (const auto why = whyNobodys(context))
        return refuse(node, *why);
    const auto value = siValue(number.digits, unit);
    if (!value || isImpossible(*value, metric))
        return refuse(node, Why::NoNumber);
    const int which = metricOf(metric, m_places.of(node));
    const auto [source, target] = endsOf(context);
    m_results.isDirectionAssumed |= context.isAssumed && target >= 0;
    m_results.values.append({which, source, target, context.size, *value, textOf(m_tree.text(node))});
    m_places.note(node, PlaceRole::Value, which, unitText(unit));
}

void ResultReader::readVerdict(int node, const Naming &naming, bool isSaid, const Context &context)
{
    const std::string_view text = m_tree.text(node);
    if (text.empty() || text == "null")
        return;
    const bool isField = isSaid || naming.words.verdict != VerdictName::None
        || (naming.isMember && context.verdict != VerdictName::None);
    const auto passed = passedAt(node, naming, isSaid, context);
    if (!passed && !isField)
        return;
    if (context.refused) {
        if (passed)
            refuse(node, *context.refused);
        return;
    }
    // Of nobody: how the whole test went, which its record says better.
    if (!context.source && !context.target)
        return;
    Context ofSomebody = context;
    ofSomebody.isNameless |= !context.source;
    if (const auto why = whyNobodys(ofSomebody))
        return refuse(node, *why);
    if (!passed)
        return refuse(node, Why::UnknownWord);
    const auto [source, target] = endsOf(context);
    m_results.isDirectionAssumed |= context.isAssumed && target >= 0;
    m_results.verdicts.append({source, target, *passed, textOf(text)});
    m_places.note(node, PlaceRole::Verdict);
}

/// What the word at \a node says, where words say such things.
std::optional<bool> ResultReader::passedAt(int node, const Naming &naming, bool isSaid, const Context &context) const
{
    const std::string_view text = m_tree.text(node);
    const auto truth = truthWord(text);
    const VerdictName name = naming.isMember ? context.verdict : naming.words.verdict;
    if (name == VerdictName::SaysNot)
        return truth ? std::optional(!*truth) : std::nullopt;
    if (name == VerdictName::Says || isSaid)
        return verdictWord(text);
    // "a -> b": "ok" needs no name; true may be anything.
    const bool isOfSomebody = naming.isMember || context.refused == Why::NotAMember;
    return isOfSomebody && !truth ? verdictWord(text) : std::nullopt;
}

std::optional<MeasureUnit> ResultReader::unitFor(const NumberText &number, const Naming &naming,
                                                 const Context &context) const
{
    const FieldWords &words = naming.words;
    if (number.unit) {
        const bool isContrary = context.unitOfName && context.unitOfName->dimension == number.unit->dimension
            && context.unitOfName != number.unit;
        return (words.unit && words.unit != number.unit) || isContrary ? std::nullopt : number.unit;
    }
    if (words.unit)
        return words.unit;
    const QByteArray key(naming.key.data(), qsizetype(naming.key.size()));
    const QString &quantity = words.quantity.isEmpty() ? context.quantity : words.quantity;
    for (const QByteArray &name : {key, quantity.toUtf8(), context.quantity.toUtf8(), kindOfQuantity(quantity)}) {
        if (const auto unit = context.units.constFind(name); !name.isEmpty() && unit != context.units.constEnd())
            return *unit;
    }
    return context.unit;
}

std::optional<UnreadFigures::Why> ResultReader::whyNobodys(const Context &context) const
{
    if (context.source && context.target)
        return isSameMember(*context.source, *context.target) ? std::optional(Why::Diagonal) : std::nullopt;
    if (context.target)
        return Why::NotAMember;
    if (context.isNameless || context.isNumbered || context.isAmongOthers)
        return context.source ? Why::NotAMember : Why::Unknown;
    if (context.source)
        return {};
    if (!context.bond.empty())
        return Why::Unknown;
    // Of nobody: what all of a collective reached together. Of several that nothing tells apart, who knows whose.
    const bool isOfAll = m_kind == TestKind::Comm && (context.size >= 0 || !context.isRepeated);
    return isOfAll ? std::nullopt : std::optional(Why::Unknown);
}

std::pair<int, int> ResultReader::endsOf(const Context &context)
{
    const bool isSwapped =
        m_results.corrections.swapsDirection && context.source && context.target && !context.isDirectionSaid;
    const int first = numberOf(isSwapped ? context.target : context.source);
    const int second = numberOf(isSwapped ? context.source : context.target);
    return {first, second};
}

int ResultReader::numberOf(const End &end)
{
    if (!end)
        return -1;
    const std::pair key(end->host, end->bond);
    const auto known = m_endNumbers.constFind(key);
    if (known != m_endNumbers.constEnd())
        return *known;
    m_results.ends.append(*end);
    m_endNumbers.insert(key, int(m_results.ends.size()) - 1);
    return int(m_results.ends.size()) - 1;
}

/// One name, one place: where two places of a result have figures of one name, the second says where it is from.
int ResultReader::metricOf(const MeasuredMetric &metric, int place)
{
    const std::pair key(metric.name + QChar(char16_t(u'0' + int(metric.dimension))), place);
    const auto known = m_metricNumbers.constFind(key);
    if (known != m_metricNumbers.constEnd())
        return *known;
    const auto isTaken = std::any_of(m_results.metrics.begin(), m_results.metrics.end(),
                                     [&metric](const MeasuredMetric &other) { return other.name == metric.name; });
    m_results.metrics.append(metric);
    if (isTaken)
        m_results.metrics.last().name += QStringLiteral(" (%1)").arg(m_places.path(place));
    m_metricNumbers.insert(key, int(m_results.metrics.size()) - 1);
    return int(m_results.metrics.size()) - 1;
}

} // namespace fabriscope
