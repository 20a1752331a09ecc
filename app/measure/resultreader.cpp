// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include "app/nettest/hostidentity.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr int mostPaths = 10'000; ///< a result that has more kinds of places is no layout

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

bool isDiagonal(const MeasuredEnd &a, const MeasuredEnd &b)
{
    return a.host == b.host && (a.bond.isEmpty() || b.bond.isEmpty() || isSameBond(a.bond, b.bond));
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + u' ' + b;
}

} // namespace

MeasuredResults readMeasurements(const NetTest &test, const QByteArray &detial)
{
    const ResultTree tree = ResultTree::of(detial);
    return ResultReader(test, tree).read();
}

qint64 MeasuredResults::unreadCount() const
{
    qint64 sum = 0;
    for (const UnreadFigures &figures : unread)
        sum += figures.count;
    return sum;
}

ResultReader::ResultReader(const NetTest &test, const ResultTree &tree)
    : m_kind(kindOf(test)), m_tree(tree), m_members(test)
{
}

MeasuredResults ResultReader::read()
{
    readNode(0, {});
    for (auto it = m_unread.cbegin(); it != m_unread.cend(); ++it)
        m_results.unread.append({pathText(it.key().first), Why(it.key().second), it.value()});
    std::sort(m_results.unread.begin(), m_results.unread.end(), [](const UnreadFigures &a, const UnreadFigures &b) {
        return std::tie(a.path, a.why) < std::tie(b.path, b.why);
    });
    return std::move(m_results);
}

void ResultReader::readNode(int node, const Context &context)
{
    switch (m_tree.kind(node)) {
    case Kind::Object: {
        Fields fields = fieldsOf(node);
        return readFields(fields, context);
    }
    case Kind::Array:
        return readArray(node, context);
    default:
        return readFigure(node, {}, {}, false, context);
    }
}

void ResultReader::readArray(int node, const Context &context)
{
    if (readTable(node, context))
        return;
    Context within = context;
    if (node != 0)
        within.path = pathTo(context.path, "[]");
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child))
        readNode(child, within);
}

void ResultReader::readFields(Fields &fields, Context context)
{
    takeUnits(fields, context);
    takeEnds(fields, context);
    takeSize(fields, context);
    readMatrices(fields, context);
    const bool amongMembers = std::any_of(fields.begin(), fields.end(), [this](const Field &field) {
        return !field.isDone && m_members.memberOf(field.key).has_value();
    });
    for (const Field &field : fields) {
        if (!field.isDone)
            readField(field, context, amongMembers);
    }
}

void ResultReader::readField(const Field &field, const Context &context, bool amongMembers)
{
    const FieldWords words = wordsOf(field.key); // a copy: reading on finds more words
    Context within = context;
    bool isNamed = enterMember(field.key, within);
    if (isNamed) {
        within.path = pathTo(context.path, "*");
    } else {
        const QByteArray repeat = field.repeat > 0 ? " #" + QByteArray::number(field.repeat + 1) : QByteArray();
        within.path = pathTo(context.path, bytesOf(field.key) + repeat);
        const bool isKnown = words.role == Role::Figure || words.role == Role::Unit || words.role == Role::Metric
            || words.role == Role::Size;
        if (amongMembers && !isKnown && words.role != Role::NotReal)
            within.refused = within.refused.value_or(Why::NotAMember);
        if (words.role == Role::NotReal)
            within.refused = Why::Expected;
        within.isNameless |= words.role == Role::Other && hasDigit(field.key);
    }
    if (m_tree.isLeaf(field.node))
        return readFigure(field.node, words, field.key, isNamed || words.role == Role::Figure, within);
    if (!isNamed && words.role == Role::Figure)
        nameFrom(words, within);
    readNode(field.node, within);
}

/// A name over several figures says what all of them are: "latency_us": {"min": …, "max": …}.
void ResultReader::nameFrom(const FieldWords &words, Context &context) const
{
    if (!words.quantity.isEmpty()) {
        context.quantity = words.quantity;
        context.dimension = words.dimension;
        context.isForeign = false;
        if (const auto unit = context.units.constFind(words.quantity.toUtf8()); unit != context.units.constEnd())
            context.unit = *unit;
    }
    context.statistic = joined(context.statistic, words.statistic);
    if (words.unit)
        context.unit = words.unit;
}

void ResultReader::readFigure(int node, const FieldWords &words, std::string_view key, bool isNamed,
                              const Context &context)
{
    const std::string_view text = m_tree.text(node);
    if (!looksNumeric(text))
        return;
    if (context.refused)
        return refuse(context.path, *context.refused);
    if (!isNamed || (context.isForeign && words.quantity.isEmpty()))
        return refuse(context.path, Why::Unknown);
    const auto number = numberText(text);
    if (!number)
        return refuse(context.path,
                      text.find_first_of("0123456789") == std::string_view::npos ? Why::NoNumber : Why::NoUnit);
    const auto unit = unitFor(*number, words, key, context);
    if (!unit)
        return refuse(context.path, Why::NoUnit);
    QString quantity = words.quantity.isEmpty() ? context.quantity : words.quantity;
    const auto dimension = words.quantity.isEmpty() ? context.dimension : words.dimension;
    if (dimension && *dimension != unit->dimension)
        return refuse(context.path, Why::NoUnit);
    if (quantity.isEmpty() && unit->dimension == Dimension::Time)
        quantity = QStringLiteral("latency");
    if (quantity.isEmpty() && unit->dimension == Dimension::Rate)
        quantity = QStringLiteral("bandwidth");
    if (const auto why = whyNoValue(quantity, context))
        return refuse(context.path, *why);
    const auto value = siValue(number->digits, *unit);
    if (!value)
        return refuse(context.path, Why::NoNumber);
    const QString name = joined(quantity, joined(context.statistic, words.statistic));
    m_results.values.append({metricOf(name, unit->dimension, context.path), numberOf(context.source),
                             numberOf(context.target), context.size, *value,
                             QString::fromUtf8(text.data(), qsizetype(text.size()))});
}

std::optional<MeasureUnit> ResultReader::unitFor(const NumberText &number, const FieldWords &words,
                                                 std::string_view key, const Context &context) const
{
    if (number.unit)
        return words.unit && words.unit != number.unit ? std::nullopt : number.unit;
    if (words.unit)
        return words.unit;
    for (const QByteArray &name : {bytesOf(key), words.quantity.toUtf8(), context.quantity.toUtf8()}) {
        if (const auto unit = context.units.constFind(name); !name.isEmpty() && unit != context.units.constEnd())
            return *unit;
    }
    return context.unit;
}

std::optional<UnreadFigures::Why> ResultReader::whyNoValue(const QString &quantity, const Context &context) const
{
    const bool hasSize = context.size >= 0;
    if (quantity.isEmpty() || (quantity == QLatin1String("time") && !hasSize))
        return Why::Unknown;
    if (context.source && context.target)
        return isDiagonal(*context.source, *context.target) ? std::optional(Why::Diagonal) : std::nullopt;
    if (context.target)
        return Why::NotAMember;
    if (context.isNameless)
        return context.source ? Why::NotAMember : Why::Unknown;
    // Of nobody: what all of a collective reached together.
    if (!context.source && m_kind != TestKind::Comm)
        return Why::Unknown;
    return {};
}

ResultReader::Fields ResultReader::fieldsOf(int node) const
{
    Fields fields;
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child))
        fields.push_back({m_tree.key(child), child});
    return fields;
}

std::vector<int> ResultReader::childrenOf(int node) const
{
    std::vector<int> children;
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child))
        children.push_back(child);
    return children;
}

const FieldWords &ResultReader::wordsOf(std::string_view key)
{
    const QByteArray name = bytesOf(key);
    auto known = m_words.find(name);
    if (known == m_words.end())
        known = m_words.insert(name, fieldWords(key));
    return *known;
}

int ResultReader::pathTo(int path, const QByteArray &step)
{
    const std::pair key(path, step);
    const auto known = m_pathNumbers.constFind(key);
    if (known != m_pathNumbers.constEnd())
        return *known;
    if (int(m_paths.size()) >= mostPaths)
        return path;
    m_paths.push_back({path, step});
    m_pathNumbers.insert(key, int(m_paths.size()) - 1);
    return int(m_paths.size()) - 1;
}

QString ResultReader::pathText(int path) const
{
    QString text;
    for (int at = path; at > 0; at = m_paths[std::size_t(at)].parent) {
        const QString step = QString::fromUtf8(m_paths[std::size_t(at)].text);
        text.prepend(step == QLatin1String("[]") ? step : u'.' + step);
    }
    return text.startsWith(u'.') ? text.mid(1) : text;
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
int ResultReader::metricOf(const QString &name, Dimension dimension, int path)
{
    const std::pair key(name, path);
    const auto known = m_metricNumbers.constFind(key);
    if (known != m_metricNumbers.constEnd())
        return *known;
    const auto isTaken = std::any_of(m_results.metrics.begin(), m_results.metrics.end(),
                                     [&name](const MeasuredMetric &metric) { return metric.name == name; });
    m_results.metrics.append({isTaken ? name + QStringLiteral(" (%1)").arg(pathText(path)) : name, dimension});
    m_metricNumbers.insert(key, int(m_results.metrics.size()) - 1);
    return int(m_results.metrics.size()) - 1;
}

} // namespace fabriscope
