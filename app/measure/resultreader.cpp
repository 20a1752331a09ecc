// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include "app/measure/collectivenames.h"
#include "app/measure/stoppedreading.h"

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

FieldWords withRole(FieldWords words, PlaceRole role)
{
    switch (role) {
    case PlaceRole::Source:
        words.role = FieldWords::Role::Source;
        break;
    case PlaceRole::Target:
        words.role = FieldWords::Role::Target;
        break;
    case PlaceRole::Member:
        words.role = FieldWords::Role::Host;
        words.isLoose = false;
        break;
    case PlaceRole::Size:
        words.role = FieldWords::Role::Size;
        break;
    case PlaceRole::Unit:
        words.role = FieldWords::Role::Unit;
        break;
    default:
        if (words.role != FieldWords::Role::Figure)
            words.role = FieldWords::Role::Other;
    }
    return words;
}

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// Several of them together make up what a pair has.
bool isPartWord(std::string_view key)
{
    constexpr std::array names{"streams"sv, "flows"sv,   "qps"sv,   "channels"sv, "connections"sv,
                               "threads"sv, "workers"sv, "lanes"sv, "sockets"sv,  "intervals"sv};
    return std::find(names.begin(), names.end(), key) != names.end();
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + u' ' + b;
}

} // namespace

MeasuredResults readMeasurements(const NetTest &test, const QByteArray &detial, const ResultCorrections &corrections)
{
    return readMeasurements(test, detial, [&corrections](const QString &) { return corrections; });
}

MeasuredResults readMeasurements(const NetTest &test, const QByteArray &detial, const CorrectionSource &corrections)
{
    const std::atomic<bool> never = false;
    return readUnlessStopped(test, detial, corrections, never).value_or(MeasuredResults());
}

std::optional<MeasuredResults> readUnlessStopped(const NetTest &test, const QByteArray &detial,
                                                 const CorrectionSource &corrections, const std::atomic<bool> &stop)
{
    const ResultTree tree = ResultTree::of(detial, &stop);
    if (stop)
        return std::nullopt;
    MeasuredResults results = ResultReader(test, tree, stop).read(corrections);
    return stop ? std::nullopt : std::optional(std::move(results));
}

qint64 MeasuredResults::unreadCount() const
{
    qint64 sum = 0;
    for (const UnreadFigures &figures : unread)
        sum += figures.count;
    return sum;
}

ResultReader::ResultReader(const NetTest &test, const ResultTree &tree, const std::atomic<bool> &stop)
    : m_stop(stop), m_kind(kindOf(test)), m_tree(tree), m_members(test), m_places(tree, m_members, m_kind, stop)
{
    if (test.comm)
        m_collective = collectiveIn(test.comm->model.toStdString());
}

MeasuredResults ResultReader::read(const CorrectionSource &corrections)
{
    m_results.shape = m_places.shape();
    if (corrections)
        m_results.corrections = corrections(m_results.shape);
    for (const PlaceCorrection &said : std::as_const(m_results.corrections.places)) {
        if (const int place = m_places.placeAt(said.path); place >= 0 && said.role != PlaceRole::Automatic)
            m_said.insert(place, said);
    }
    m_namesOfAll = namesOfAll();
    readNode(0, {});
    for (auto it = m_unread.cbegin(); it != m_unread.cend(); ++it)
        m_results.unread.append({m_places.path(it.key().first), Why(it.key().second), it.value()});
    std::sort(m_results.unread.begin(), m_results.unread.end(), [](const UnreadFigures &a, const UnreadFigures &b) {
        return std::tie(a.path, a.why) < std::tie(b.path, b.why);
    });
    m_results.places = m_places.list();
    m_results.isDirectionAssumed &= !m_results.corrections.swapsDirection;
    return std::move(m_results);
}

void ResultReader::readNode(int node, const Context &context)
{
    if (m_stop.load(std::memory_order_relaxed))
        return;
    switch (m_tree.kind(node)) {
    case Kind::Object: {
        if (m_places.areSizes(node))
            return readSizes(node, context);
        Fields fields = fieldsOf(node);
        Context ofRecord = context;
        ofRecord.unitOfRecord.reset();
        return readFields(fields, std::move(ofRecord));
    }
    case Kind::Array:
        return readArray(node, context);
    default:
        return readLeaf(node, {}, context);
    }
}

void ResultReader::readArray(int node, const Context &context)
{
    if (readRows(node, context))
        return;
    const std::vector<int> children = childrenOf(node);
    const auto records = std::count_if(children.begin(), children.end(),
                                       [this](int child) { return m_tree.kind(child) == Kind::Object; });
    Context within = context;
    within.isRepeated |= records > 1;
    for (const int child : children)
        readNode(child, within);
}

/// {"1048576": {"busbw_GBps": 2}}
void ResultReader::readSizes(int object, const Context &context)
{
    for (const Field &field : fieldsOf(object)) {
        Context within = context;
        const auto number = numberText(field.key);
        const MeasureUnit unit = number && number->unit ? *number->unit : MeasureUnit{Dimension::Bytes, 0, 0};
        const auto size = number && unit.dimension == Dimension::Bytes ? siValue(number->digits, unit) : std::nullopt;
        within.size = size.value_or(-1);
        if (!size)
            within.refused = within.refused.value_or(Why::Unknown);
        if (m_tree.isLeaf(field.node))
            readLeaf(field.node, {.isFigure = true}, within);
        else
            readNode(field.node, within);
    }
}

void ResultReader::readFields(Fields &fields, Context context)
{
    takeUnits(fields, context);
    readColumns(fields, context);
    takeEnds(fields, context);
    takeSize(fields, context);
    readMatrices(fields, context);
    const ResultNeighbours beside = neighboursIn(fields);
    for (const Field &field : fields) {
        if (!field.isDone)
            readField(field, context, beside);
    }
}

ResultNeighbours ResultReader::neighboursIn(const Fields &fields)
{
    ResultNeighbours beside;
    for (const Field &field : fields) {
        if (field.isDone)
            continue;
        if (m_members.isMember(field.key)) {
            beside.haveMembers = true;
            continue;
        }
        const FieldWords &words = wordsOf(field);
        const bool isNamed = words.role == Role::Figure && !words.quantity.isEmpty();
        (m_tree.isLeaf(field.node) ? beside.haveFigures : beside.haveQuantities) |= isNamed;
    }
    return beside;
}

void ResultReader::readField(const Field &field, const Context &context, const ResultNeighbours &beside)
{
    const FieldWords &words = wordsOf(field);
    Context within = context;
    if (field.isContradicted)
        within.refused = within.refused.value_or(Why::NoUnit);
    const bool isMember = enterMember(field.key, within);
    if (!isMember)
        enterName(field, beside, within);
    const bool isNamed = isMember || field.isAnswer;
    if (m_tree.isLeaf(field.node))
        return readLeaf(field.node, {words, field.key, isNamed || words.role == Role::Figure, isNamed}, within);
    if (!isMember && words.role == Role::Figure)
        nameFrom(words, within);
    readNode(field.node, within);
}

/// Goes on below a name that is nobody's.
void ResultReader::enterName(const Field &field, const ResultNeighbours &beside, Context &context)
{
    const FieldWords &words = wordsOf(field);
    const bool isSaid = saidOf(field.node) != nullptr;
    const bool isKnown = words.role == Role::Figure || words.role == Role::Unit || words.role == Role::Metric
        || words.role == Role::Size || words.verdict != VerdictName::None || isSaid;
    if (beside.haveMembers && !isKnown && words.role != Role::NotReal)
        context.refused = context.refused.value_or(Why::NotAMember);
    if (words.role == Role::NotReal)
        context.refused = Why::Expected;
    context.isCounting |= words.isCount && words.role == Role::Other;
    if (words.isBackward || (m_kind == TestKind::Comm && isOfAnotherCollective(field.key)))
        context.refused = context.refused.value_or(Why::Unknown);
    if (!m_tree.isLeaf(field.node)) {
        refuseOthers(field, beside, context);
        context.isAmongOthers |= !context.target && (words.isCompany || words.isPeer);
    }
    if (words.role == Role::Source || words.role == Role::Target)
        context.expected = words.role;
    const bool isNumbered = hasDigit(field.key) && !isSaid && context.bond != field.key;
    const bool isNumber = field.key.find_first_not_of("0123456789") == std::string_view::npos;
    // "node-99", "server 2": rather some host than a word for one; who it is may stand below.
    const bool isSomeHost = words.role == Role::Source || words.role == Role::Target || words.role == Role::Server
        || words.role == Role::Host;
    context.isNumbered |= isNumbered && (isSomeHost || (isNumber && words.role == Role::Other));
    context.isNameless |= isNumbered && !isNumber && words.role == Role::Other;
    if (!field.key.empty())
        context.verdict = words.verdict;
}

bool ResultReader::hasSeveral(int node) const
{
    return m_tree.end(node) > node + 1 && m_tree.end(node + 1) < m_tree.end(node);
}

/// Below some names figures are not those of the record, or of a part of them.
void ResultReader::refuseOthers(const Field &field, const ResultNeighbours &beside, Context &context)
{
    const FieldWords &words = wordsOf(field);
    const bool isPair = context.source && context.target;
    const bool isOfOthers = context.source && (words.isOfOthers || (words.isWhole && beside.haveFigures));
    const bool isPart = isPair && isPartWord(field.key) && hasSeveral(field.node);
    if (isOfOthers || isPart)
        context.refused = context.refused.value_or(Why::Unknown);
    // "avg" among members: of each over the others. "targets": who receives, or what is to be reached.
    const bool isStatistic = words.role == Role::Figure && words.quantity.isEmpty() && !words.statistic.isEmpty();
    if ((beside.haveMembers && isStatistic) || (words.isGoal && !context.source))
        context.refused = context.refused.value_or(Why::NotAMember);
    context.isBeside |= beside.haveQuantities && words.role == Role::Other && !field.key.empty();
}

/// A name over several figures says what all of them are: "latency_us": {"min": …, "max": …}.
void ResultReader::nameFrom(const FieldWords &words, Context &context) const
{
    if (!words.quantity.isEmpty()) {
        context.quantity = words.quantity;
        context.dimension = words.dimension;
        context.isForeign = false;
        context.isCounting = false;
        context.isBeside = false;
        if (const auto unit = context.units.constFind(words.quantity.toUtf8()); unit != context.units.constEnd())
            context.unit = *unit;
    }
    context.statistic = joined(context.statistic, words.statistic);
    if (words.unit)
        context.unit = context.unitOfName = words.unit;
}

ResultReader::Fields ResultReader::fieldsOf(int node) const
{
    Fields fields;
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child))
        fields.push_back({m_tree.key(child), child});
    return fields;
}

/// The name of a member or a pair says nothing else ("node-1" is no word for a host).
const FieldWords &ResultReader::wordsOf(std::string_view key)
{
    const auto known = m_words.find(key);
    if (known != m_words.end())
        return known->second;
    const bool isSomebody =
        ResultMembers::looksLikeArrow(key) || m_members.isMember(key) || m_members.pairOf(key).has_value();
    return m_words.emplace(key, isSomebody ? FieldWords() : fieldWords(key)).first->second;
}

/// The user's word goes before the name's.
const FieldWords &ResultReader::wordsOf(const Field &field)
{
    if (!field.words)
        field.words = &saidWordsOf(field);
    return *field.words;
}

const FieldWords &ResultReader::saidWordsOf(const Field &field)
{
    const FieldWords &words = wordsOf(field.key);
    const PlaceRole role = roleSaid(field.node);
    if (role == PlaceRole::Automatic)
        return words;
    const auto [said, isNew] = m_saidWords.try_emplace({m_places.of(field.node), field.key}, words);
    if (isNew)
        said->second = withRole(words, role);
    return said->second;
}

const PlaceCorrection *ResultReader::saidOf(int node) const
{
    if (m_said.isEmpty() || !m_tree.isLeaf(node))
        return nullptr;
    const auto said = m_said.constFind(m_places.of(node));
    return said == m_said.constEnd() ? nullptr : &*said;
}

PlaceRole ResultReader::roleSaid(int node) const
{
    const PlaceCorrection *said = saidOf(node);
    return said ? said->role : PlaceRole::Automatic;
}

} // namespace fabriscope
