// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"
#include "app/measure/resultsides.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

template <class List> qsizetype knownIn(const List &members)
{
    return std::count_if(members.begin(), members.end(), [](const auto &member) { return member.has_value(); });
}

template <class Words> bool hasAnyWord(std::string_view key, const Words &words)
{
    const auto isLike = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::search(key.begin(), key.end(), word.begin(), word.end(), isLike) != key.end();
    });
}

constexpr std::array sending{"source"sv, "src"sv, "client"sv, "sender"sv};
constexpr std::array receiving{"target"sv, "dst"sv, "dest"sv, "server"sv, "receiver"sv};

/// Plots have what is along the x axis above the columns.
bool isAxis(std::string_view key, char axis)
{
    constexpr std::array rests{""sv, "axis"sv, "Axis"sv, "_axis"sv, "s"sv, "labels"sv, "Labels"sv, "_labels"sv};
    return !key.empty() && (key.front() | 0x20) == axis
        && std::find(rests.begin(), rests.end(), key.substr(1)) != rests.end();
}

/// One of the two may be of the rows and of the columns, and the other only another order of some.
bool haveCommon(const QList<std::optional<MeasuredEnd>> &a, const QList<std::optional<MeasuredEnd>> &b)
{
    QSet<QString> hosts;
    for (const auto &end : a) {
        if (end)
            hosts.insert(end->host);
    }
    return std::any_of(b.begin(), b.end(), [&hosts](const auto &end) { return end && hosts.contains(end->host); });
}

/// What the names of lists say of them that may be the columns of a table.
struct ColumnKeys {
    bool hasSource = false;
    bool hasTarget = false;
    bool hasHost = false;
    bool hasSize = false;
    bool hasMembers = false; ///< in any of them

    /// Whether that tells who each row is of.
    [[nodiscard]] bool suffice(std::size_t columns) const
    {
        const bool isOfOne = hasHost || (hasSize && !hasMembers);
        return (hasSource && hasTarget && columns > 2) || (isOfOne && columns > 1);
    }
};

} // namespace

QList<ResultReader::End> ResultReader::membersIn(int list)
{
    QList<End> members;
    for (const int child : childrenOf(list))
        members.append(m_tree.kind(child) == Kind::String ? m_members.memberOf(m_tree.text(child)) : End());
    return members;
}

/// An array of arrays with names for their cells, or of tuples.
bool ResultReader::readRows(int node, const Context &context)
{
    const int headings = m_places.headingsOf(node);
    const bool areTuples = m_places.areTuples(node);
    if (headings < 0 && !areTuples)
        return false;
    if (headings == node + 1 && readMemberTable(node, context))
        return true;
    const std::vector<int> heads = headings < 0 ? std::vector<int>() : childrenOf(headings);
    std::vector<int> rows = childrenOf(node);
    rows.erase(std::remove(rows.begin(), rows.end(), headings), rows.end());
    bool isOtherTable = false;
    for (const int row : rows) {
        const std::vector<int> values = m_tree.isLeaf(row) ? std::vector<int>{row} : childrenOf(row);
        isOtherTable = isOtherTable || isOtherHeading(values, heads);
        Fields fields;
        for (std::size_t i = 0; i < values.size(); ++i)
            fields.push_back({i < heads.size() ? m_tree.text(heads[i]) : std::string_view(), values[i]});
        Context ofRow = context;
        ofRow.isRepeated |= rows.size() > 1;
        if (areTuples)
            markAnswer(fields);
        else if (values.size() != heads.size() || isOtherTable)
            ofRow.refused = ofRow.refused.value_or(Why::Unknown); // which figure is missing, nobody knows
        readFields(fields, ofRow);
    }
    return true;
}

/// Other headings further down, below which the first ones say nothing: a column has its own heading again, or it
/// says who sends and what the figures are.
bool ResultReader::isOtherHeading(const std::vector<int> &row, const std::vector<int> &heads)
{
    const auto isText = [this](int cell) {
        const std::string_view text = m_tree.text(cell);
        return !text.empty() && !looksNumeric(text) && !m_members.isMember(text);
    };
    if (heads.size() < 2 || row.size() < 2 || !std::all_of(row.begin(), row.end(), isText))
        return false;
    std::size_t repeated = 0;
    bool saysWho = false;
    bool saysWhat = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        repeated += i < heads.size() && m_tree.text(row[i]) == m_tree.text(heads[i]) ? 1 : 0;
        const FieldWords &words = wordsOf(m_tree.text(row[i]));
        saysWho |= words.isClear && (words.role == Role::Source || words.role == Role::Target);
        saysWhat |= words.role == Role::Figure;
    }
    const bool isSame = repeated == heads.size() && row.size() == heads.size();
    return !isSame && (repeated > 0 || (saysWho && saysWhat));
}

/// {"src": ["a", "b"], "dst": ["b", "a"], "latency_us": [5.1, 6]}, {"host": ["a", "b"], "loss": …}: each list is a
/// column.
void ResultReader::readColumns(Fields &fields, const Context &context)
{
    std::vector<std::vector<int>> columns;
    std::vector<std::string_view> names;
    ColumnKeys keys;
    for (const Field &field : fields) {
        if (m_tree.isLeaf(field.node) || field.isDone)
            continue;
        if (!m_places.isListOfLeaves(field.node))
            return;
        columns.push_back(childrenOf(field.node));
        names.push_back(field.key);
        const Role role = wordsOf(Field{field.key, field.node + 1}).role;
        // "clients" and "servers" are who takes part, whoever talks to whom.
        const bool isOne = !field.key.ends_with('s');
        keys.hasSource |= isOne && role == Role::Source;
        keys.hasTarget |= isOne && (role == Role::Target || role == Role::Server);
        keys.hasHost |= isOne && role == Role::Host && namesSeveral(field.node);
        keys.hasSize |= role == Role::Size && m_kind == TestKind::Comm;
        keys.hasMembers |= knownIn(membersIn(field.node)) > 0;
    }
    const bool areColumns = keys.suffice(columns.size())
        && std::all_of(columns.begin(), columns.end(),
                       [&columns](const auto &column) { return column.size() == columns.front().size(); });
    if (!areColumns)
        return;
    Context ofRow = context;
    ofRow.isRepeated |= columns.front().size() > 1;
    for (std::size_t row = 0; row < columns.front().size(); ++row) {
        Fields cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells.push_back({names[i], columns[i][row]});
        readFields(cells, ofRow);
    }
    for (Field &field : fields)
        field.isDone |= !m_tree.isLeaf(field.node);
}

/// ["a", "b", 5.1]: what else than names stands in a row is what it says of them, if it is one thing.
void ResultReader::markAnswer(Fields &cells)
{
    const auto isAnswer = [this](const Field &cell) {
        const std::string_view text = m_tree.text(cell.node);
        return !m_members.isMember(text) && !m_members.pairOf(text);
    };
    const auto first = std::find_if(cells.begin(), cells.end(), isAnswer);
    if (first != cells.end() && std::count_if(cells.begin(), cells.end(), isAnswer) == 1)
        first->isAnswer = true;
}

/// The first word that says who sends or receives.
ResultReader::Role ResultReader::firstEnd(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\\/|>- ", at), text.size());
        const Role role = end > at ? wordsOf(text.substr(at, end - at)).role : Role::Other;
        if (role == Role::Source || role == Role::Target)
            return role;
        at = end + 1;
    }
    return Role::Other;
}

/// "latency_us" or "us" above the names of the rows, "src\\dst (us)".
void ResultReader::nameFromCorner(std::string_view corner, Context &context)
{
    const FieldWords words = fieldWords(corner);
    context.isCounting |= words.isCount && words.role == Role::Other;
    if (words.role == Role::NotReal)
        context.refused = Why::Expected;
    else if (words.role == Role::Figure)
        nameFrom(words, context);
    else if (const auto unit = words.unit ? words.unit : unitOf(corner); unit && words.role != Role::Size) {
        const bool isContrary =
            context.unitOfName && context.unitOfName->dimension == unit->dimension && context.unitOfName != unit;
        context.unit = isContrary ? std::nullopt : unit; // the heading of the table says another
    }
}

bool ResultReader::readMemberTable(int node, const Context &context)
{
    QList<End> columns = membersIn(node + 1);
    columns.removeFirst();
    if (knownIn(columns) == 0 || knownIn(columns) * 2 < columns.size())
        return false;
    const std::vector<int> rows = childrenOf(node);
    // "dst \\ src" in the corner: the rows receive.
    const std::string_view corner = m_tree.text(childrenOf(node + 1).front());
    const Role before = firstEnd(corner);
    Context within = context;
    nameFromCorner(corner, within);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const std::vector<int> cells = childrenOf(rows[row]);
        // Another table begins, of whatever.
        if (cells.size() == 1 || knownIn(membersIn(rows[row])) > 1)
            within.refused = within.refused.value_or(Why::Unknown);
        const End name = m_members.memberOf(m_tree.text(cells.front()));
        for (std::size_t i = 1; i < cells.size(); ++i) {
            const End above = qsizetype(i) <= columns.size() ? columns[qsizetype(i) - 1] : End();
            Context cell = within;
            cell.source = before == Role::Target ? above : name;
            cell.target = before == Role::Target ? name : above;
            cell.isDirectionSaid = before != Role::Other;
            if (!cell.source || !cell.target || qsizetype(cells.size()) != columns.size() + 1)
                cell.refused = cell.refused.value_or(Why::NotAMember);
            readLeaf(cells[i], {.isFigure = true, .isMember = true}, cell);
        }
    }
    return true;
}

void ResultReader::readMatrices(Fields &fields, Context &context)
{
    if (ResultMatrixNames names = namesBeside(fields); !names.rows.isEmpty() && !names.columns.isEmpty())
        context.names = std::move(names);
    const bool areElsewhere = context.names.rows.isEmpty() && context.names.columns.isEmpty();
    if (areElsewhere)
        context.names = m_namesOfAll;
    if (context.names.rows.isEmpty() || context.names.isUnclear)
        return;
    const bool haveQuantities = neighboursIn(fields).haveQuantities;
    for (Field &field : fields) {
        const bool isMatrix = !field.isDone && m_tree.kind(field.node) == Kind::Array
            && m_tree.end(field.node) > field.node + 1 && isLine(field.node + 1)
            && (m_places.headingsOf(field.node) < 0 || m_places.headingsOf(field.node) == field.node + 1);
        Context ofMatrix = context;
        ofMatrix.isBeside |= haveQuantities && wordsOf(field.key).role == Role::Other;
        if (isMatrix && (!areElsewhere || hasEmptyDiagonal(field.node)))
            field.isDone = readMatrix(field, ofMatrix);
    }
    if (areElsewhere)
        context.names = {};
}

/// The same members in the same order under other names are no second list.
void ResultReader::addNames(const QList<End> &members, QList<QList<End>> &lists)
{
    const auto isSame = [](const End &a, const End &b) { return a && b ? isSameMember(*a, *b) : !a && !b; };
    for (QList<End> &list : lists) {
        if (!std::equal(list.begin(), list.end(), members.begin(), members.end(), isSame))
            continue;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i] && list[i]->bond.isEmpty())
                list[i] = members[i];
        }
        return;
    }
    lists.append(members);
}

/// A list of names for the rows and one for the columns, or one for both.
ResultMatrixNames ResultReader::namesBeside(const Fields &fields)
{
    ResultMatrixNames names;
    QList<QList<End>> undirected;
    for (const Field &field : fields) {
        if (!m_places.isListOfLeaves(field.node))
            continue;
        const QList<End> members = membersIn(field.node);
        const FieldWords &words = wordsOf(field.key);
        const bool isSelection = words.isExtreme || words.verdict != VerdictName::None || words.role == Role::NotReal;
        if (knownIn(members) == 0 || isSelection)
            continue;
        const PlaceRole said = roleSaid(field.node + 1);
        const bool isSource = said == PlaceRole::Source || (said != PlaceRole::Target && hasAnyWord(field.key, sending))
            || wordsOf(field.key).role == Role::Source;
        const bool isTarget = !isSource
            && (said == PlaceRole::Target || hasAnyWord(field.key, receiving)
                || wordsOf(field.key).role == Role::Target);
        names.isDirectionSaid |= isSource || isTarget;
        if (isSource || (!isTarget && (hasAnyWord(field.key, std::array{"row"sv}) || isAxis(field.key, 'y'))))
            names.rows = members;
        else if (isTarget || hasAnyWord(field.key, std::array{"col"sv}) || isAxis(field.key, 'x'))
            names.columns = members;
        else
            addNames(members, undirected);
    }
    if (names.rows.isEmpty() && names.columns.isEmpty() && undirected.isEmpty())
        names.rows = names.columns = describedBeside(fields);
    if (names.rows.isEmpty() && names.columns.isEmpty() && undirected.size() == 2) {
        names.isUnclear = haveCommon(undirected.first(), undirected.last());
        names.rows = undirected.first();
        names.columns = undirected.last();
        names.isAssumed = true;
    } else if (undirected.size() == 1) {
        names.rows = names.rows.isEmpty() ? undirected.first() : names.rows;
        names.columns = names.columns.isEmpty() ? undirected.first() : names.columns;
    }
    return names;
}

} // namespace fabriscope
