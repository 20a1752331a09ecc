// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultplaces.h"

#include "app/measure/fieldwords.h"

#include <QCryptographicHash>
#include <QHostAddress>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr std::size_t mostPlaces = 10'000; ///< a result that has more kinds of places is no layout
constexpr std::size_t longestStep = 80;
constexpr qsizetype longestSample = 80;
constexpr auto anybody = "*";

bool isAddress(std::string_view key)
{
    constexpr std::size_t longest = 45;
    const bool isPossible = key.size() <= longest && (key.find('.') != key.npos || key.find(':') != key.npos);
    return isPossible && !QHostAddress(QString::fromUtf8(key.data(), qsizetype(key.size()))).isNull();
}

int weight(const std::optional<PlaceRole> &role)
{
    if (!role)
        return 0;
    switch (*role) {
    case PlaceRole::Value:
        return 3;
    case PlaceRole::Verdict:
        return 2;
    default:
        return 1;
    }
}

} // namespace

ResultPlaces::ResultPlaces(const ResultTree &tree, ResultMembers &members, TestKind kind, const std::atomic<bool> &stop)
    : m_tree(tree), m_members(members), m_kind(kind), m_stop(stop), m_of(std::size_t(tree.size()), 0)
{
    visit(0, 0, {});
}

std::vector<int> ResultPlaces::childrenOf(int node) const
{
    std::vector<int> children;
    for (int child = node + 1; child < m_tree.end(node); child = m_tree.end(child))
        children.push_back(child);
    return children;
}

void ResultPlaces::visit(int node, int place, const End &host)
{
    m_of[std::size_t(node)] = place;
    if (m_stop.load(std::memory_order_relaxed))
        return;
    switch (m_tree.kind(node)) {
    case Kind::Object:
        return visitObject(node, place, host);
    case Kind::Array:
        return visitArray(node, place, host);
    default:
        return visitLeaf(node, place);
    }
}

void ResultPlaces::visitLeaf(int node, int place)
{
    m_of[std::size_t(node)] = place;
    Place &at = m_places[std::size_t(place)];
    ++at.count;
    const std::string_view text = m_tree.text(node);
    const bool isNothing = text.empty() || (m_tree.kind(node) == Kind::Word && text == "null");
    if (isNothing)
        return;
    ++(looksNumeric(text) ? at.numbers : at.texts);
    if (at.sample.isEmpty())
        at.sample = QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 4 * longestSample)))
                        .left(longestSample);
}

void ResultPlaces::visitObject(int node, int place, const End &host)
{
    findHeadings(node);
    const bool areSizeKeys = hasSizeKeys(node);
    if (areSizeKeys)
        m_sizes.insert(node);
    const std::vector<int> fields = childrenOf(node);
    const auto members = std::count_if(fields.begin(), fields.end(),
                                       [this](int field) { return m_members.isMember(m_tree.key(field)); });
    const bool isAmongMembers = members > 0 && std::size_t(members) * 2 >= fields.size();
    for (const int field : fields) {
        End within = host;
        const int at =
            areSizeKeys ? stepTo(place, "#") : placeOfField(place, m_tree.key(field), isAmongMembers, within);
        visit(field, at, within);
    }
}

int ResultPlaces::placeOfField(int place, std::string_view key, bool isAmongMembers, End &host)
{
    const bool isSimple = !host && !isAmongMembers;
    if (const auto known = m_plain.find({place, key}); isSimple && known != m_plain.end())
        return known->second;
    const QByteArray step = stepOf(key, isAmongMembers, host);
    const int at = stepTo(place, step);
    if (isSimple && step != anybody)
        m_plain.emplace(std::pair(place, key), at);
    return at;
}

/// The step below a field: the name of somebody is the same step as anybody's.
QByteArray ResultPlaces::stepOf(std::string_view key, bool isAmongMembers, End &host)
{
    if (const End member = m_members.memberOf(key)) {
        host = member;
        return anybody;
    }
    if (key.find_first_not_of("0123456789") == key.npos)
        return "#";
    const bool isBond = host ? m_members.withBond(*host, key).has_value() : m_members.isBond(key);
    if (isBond || ResultMembers::looksLikeArrow(key) || m_members.pairOf(key) || isAddress(key))
        return anybody;
    if (isAmongMembers && fieldWords(key).role == FieldWords::Role::Other)
        return anybody;
    return {key.data(), qsizetype(std::min(key.size(), longestStep))};
}

void ResultPlaces::visitArray(int node, int place, const End &host)
{
    if (isTable(node))
        m_headings.insert(node, node + 1);
    const int headings = headingsOf(node);
    if (headings >= 0)
        return visitRows(node, place, childrenOf(headings));
    if (isTupleList(node)) {
        m_tuples.insert(node);
        return visitRows(node, place, {});
    }
    const int within = node == 0 ? place : stepTo(place, "[]");
    for (const int child : childrenOf(node))
        visit(child, within, host);
}

/// Cells are told by the names above them, those of tuples by their number.
void ResultPlaces::visitRows(int array, int place, const std::vector<int> &heads)
{
    const int within = stepTo(place, "[]");
    std::vector<int> columns;
    QHash<QByteArray, int> repeats;
    for (const int head : heads) {
        const bool isMember = head != heads.front() && m_members.memberOf(m_tree.text(head)).has_value();
        const std::string_view text = m_tree.text(head);
        QByteArray step = isMember ? "*" : QByteArray(text.data(), qsizetype(std::min(text.size(), longestStep)));
        if (const int repeat = isMember ? 0 : repeats[step]++; repeat > 0)
            step += " #" + QByteArray::number(repeat + 1);
        columns.push_back(stepTo(within, step));
    }
    for (const int row : childrenOf(array)) {
        m_of[std::size_t(row)] = within;
        if (row == headingsOf(array))
            continue;
        if (m_tree.isLeaf(row)) {
            visitLeaf(row, within);
            continue;
        }
        std::size_t number = 0;
        for (const int cell : childrenOf(row)) {
            while (columns.size() <= number)
                columns.push_back(stepTo(within, '[' + QByteArray::number(qulonglong(columns.size())) + ']'));
            visit(cell, columns[number++], {});
        }
    }
}

int ResultPlaces::stepTo(int place, const QByteArray &step)
{
    const std::pair key(place, step);
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    if (m_places.size() >= mostPlaces)
        return place;
    Place added;
    added.parent = place;
    added.step = step;
    m_places.push_back(std::move(added));
    m_numbers.insert(key, int(m_places.size()) - 1);
    return int(m_places.size()) - 1;
}

QString ResultPlaces::path(int place) const
{
    QStringList steps;
    for (int at = place; at > 0; at = m_places[std::size_t(at)].parent)
        steps.prepend(QString::fromUtf8(m_places[std::size_t(at)].step));
    QString text;
    for (const QString &step : std::as_const(steps))
        text += text.isEmpty() || step.startsWith(u'[') ? step : u'.' + step;
    return text;
}

int ResultPlaces::placeAt(const QString &wanted) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].count > 0 && path(int(i)) == wanted)
            return int(i);
    }
    return -1;
}

QString ResultPlaces::shape() const
{
    QByteArrayList lines;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        // The few values that are missing, or that are a word instead of a number, are no other layout.
        if (place.numbers + place.texts > 0)
            lines.append(path(int(i)).toUtf8() + (place.numbers >= place.texts ? "\n#" : "\n$"));
    }
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : std::as_const(lines))
        hash.addData(line + '\n');
    constexpr qsizetype enough = 32;
    return QString::fromLatin1(hash.result().toHex().left(enough));
}

void ResultPlaces::note(int node, PlaceRole role, int metric, const QString &unit)
{
    Place &place = m_places[std::size_t(of(node))];
    if (weight(role) <= weight(place.readAs))
        return;
    place.readAs = role;
    place.metric = metric;
    place.unit = unit;
}

QList<ResultPlace> ResultPlaces::list() const
{
    QList<ResultPlace> places;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        if (place.count == 0)
            continue;
        const PlaceRole unnoted = place.numbers > 0 ? PlaceRole::Unread : PlaceRole::Ignored;
        places.append(
            {path(int(i)), place.sample, place.count, place.readAs.value_or(unnoted), place.metric, place.unit});
    }
    return places;
}

} // namespace fabriscope
