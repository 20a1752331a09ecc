// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include <algorithm>

namespace fabriscope {

/// What the fields of a record say of one end of a pair.
struct ResultReader::Side {
    End end;
    std::string_view bond;
    bool isSaid = false;    ///< somebody was named, known or not
    bool isDoubted = false; ///< two names of different members

    void take(const End &said)
    {
        isSaid = true;
        if (!said)
            return;
        if (end && end->host != said->host)
            isDoubted = true;
        else if (!end || end->bond.isEmpty())
            end = said;
    }
    [[nodiscard]] End resolved(const ResultMembers &members) const
    {
        if (!end || isDoubted)
            return {};
        return bond.empty() ? end : members.withBond(*end, bond);
    }
};

struct ResultReader::Sides {
    Side source;
    Side target;
    Side host;
    bool hasSource = false; ///< so a "server" is who receives
    QList<MeasuredEnd> undirected;

    [[nodiscard]] Side &of(Role role)
    {
        if (role == Role::Source)
            return source;
        return role == Role::Target || (role == Role::Server && hasSource) ? target : host;
    }
};

/// "unit": "us", "latency_unit": "us", "units": {"latency": "us"}, "metric": "latency".
void ResultReader::takeUnits(Fields &fields, Context &context)
{
    for (Field &field : fields) {
        const FieldWords words = wordsOf(field.key);
        if (words.role == Role::Metric && m_tree.isLeaf(field.node)) {
            const FieldWords said = wordsOf(m_tree.text(field.node));
            context.isForeign = said.role != Role::Figure;
            context.quantity.clear();
            context.dimension.reset();
            if (said.role == Role::NotReal)
                context.refused = Why::Expected;
            if (!context.isForeign)
                nameFrom(said, context);
            field.isDone = true;
        }
        if (words.role != Role::Unit)
            continue;
        field.isDone = true;
        if (m_tree.isLeaf(field.node)) {
            const auto unit = unitOf(m_tree.text(field.node));
            if (words.quantity.isEmpty())
                context.unit = unit;
            else if (unit)
                context.units.insert(words.quantity.toUtf8(), *unit);
            continue;
        }
        for (const Field &one : fieldsOf(field.node)) {
            if (const auto unit = unitOf(m_tree.text(one.node)))
                context.units.insert(QByteArray(one.key.data(), qsizetype(one.key.size())), *unit);
        }
    }
}

/// The size of the messages. nccl-tests, whose tables the libraries print, gives it in B where it says no unit.
void ResultReader::takeSize(Fields &fields, Context &context)
{
    for (Field &field : fields) {
        const FieldWords &words = wordsOf(field.key);
        if (words.role != Role::Size || !m_tree.isLeaf(field.node) || !looksNumeric(m_tree.text(field.node)))
            continue;
        const auto number = numberText(m_tree.text(field.node));
        std::optional<MeasureUnit> unit = number ? number->unit : std::nullopt;
        if (!unit)
            unit = words.unit.value_or(MeasureUnit{Dimension::Bytes, 0, 0});
        const auto size = number && unit->dimension == Dimension::Bytes ? siValue(number->digits, *unit) : std::nullopt;
        if (!size) {
            context.refused = context.refused.value_or(Why::Unknown);
            continue;
        }
        context.size = *size;
        field.isDone = true;
    }
}

ResultReader::End ResultReader::endOfObject(int node)
{
    Side side;
    for (const Field &field : fieldsOf(node)) {
        if (!m_tree.isLeaf(field.node))
            continue;
        if (wordsOf(field.key).part == FieldWords::Part::Bond)
            side.bond = m_tree.text(field.node);
        else if (const End end = m_members.memberOf(m_tree.text(field.node)))
            side.take(end);
    }
    return side.resolved(m_members);
}

void ResultReader::takeEnd(Field &field, const FieldWords &words, Sides &sides)
{
    const bool isDirected =
        words.role == Role::Source || words.role == Role::Target || (words.role == Role::Server && sides.hasSource);
    Side &side = sides.of(words.role);
    if (m_tree.kind(field.node) == Kind::Object) {
        const End end = isDirected ? endOfObject(field.node) : End();
        if (end) {
            side.take(end);
            field.isDone = true;
        }
        return;
    }
    if (!m_tree.isLeaf(field.node))
        return;
    const std::string_view text = m_tree.text(field.node);
    if (words.part == FieldWords::Part::Bond) {
        // "port" is a bond's to some and a socket's to others, which has more digits than a host has bonds
        const bool isSocket = text.size() > 2 && text.find_first_not_of("0123456789") == std::string_view::npos;
        if (!isSocket && (m_tree.kind(field.node) == Kind::String || isDirected)) {
            side.bond = text;
            field.isDone = true;
        }
        return;
    }
    const End end = m_members.memberOf(text);
    if (isDirected || (end && !words.isLoose))
        side.take(end);
    else if (!end && !words.isLoose && m_tree.kind(field.node) == Kind::String)
        side.isSaid = true;
    if (!isDirected && end)
        sides.undirected.append(*end);
}

/// A field that names two members at once: "pair": "a -> b".
bool ResultReader::takePair(Fields &fields, Context &context)
{
    for (const Field &field : fields) {
        if (m_tree.kind(field.node) != Kind::String || !ResultMembers::looksLikePair(m_tree.text(field.node)))
            continue;
        if (const auto pair = m_members.pairOf(m_tree.text(field.node))) {
            context.source = pair->source;
            context.target = pair->target;
            return true;
        }
    }
    return false;
}

/// Members without a word on who sent: one is a host, or whom the one outside talks to; two are a pair.
void ResultReader::takeUndirected(const QList<MeasuredEnd> &members, Context &context)
{
    QList<MeasuredEnd> distinct;
    for (const MeasuredEnd &member : members) {
        const auto same = std::find_if(distinct.begin(), distinct.end(),
                                       [&member](const MeasuredEnd &other) { return other.host == member.host; });
        if (same == distinct.end())
            distinct.append(member);
        else if (same->bond.isEmpty())
            *same = member;
    }
    if (distinct.size() == 1 && !context.source)
        context.source = distinct.first();
    else if (distinct.size() == 1 && distinct.first().host != context.source->host && !context.target)
        context.target = distinct.first();
    else if (distinct.size() == 2 && !context.source) {
        context.source = distinct.first();
        context.target = distinct.last();
        m_results.isDirectionAssumed = true;
    } else if (distinct.size() > 1) {
        context.refused = context.refused.value_or(Why::NotAMember);
    }
}

void ResultReader::takeEnds(Fields &fields, Context &context)
{
    Sides sides;
    sides.hasSource = std::any_of(fields.begin(), fields.end(),
                                  [this](const Field &field) { return wordsOf(field.key).role == Role::Source; });
    for (Field &field : fields) {
        const FieldWords words = wordsOf(field.key);
        const bool namesMember = words.role == Role::Source || words.role == Role::Target || words.role == Role::Server
            || words.role == Role::Host;
        if (field.isDone)
            continue;
        if (namesMember)
            takeEnd(field, words, sides);
        else if (words.role == Role::Other && m_tree.kind(field.node) == Kind::String) {
            if (const End end = m_members.memberOf(m_tree.text(field.node)))
                sides.undirected.append(*end);
        }
    }
    const End source = sides.source.resolved(m_members);
    const End target = sides.target.resolved(m_members);
    if ((sides.source.isSaid && !source) || (sides.target.isSaid && !target)) {
        context.refused = context.refused.value_or(Why::NotAMember);
        return;
    }
    if (source)
        context.source = source;
    if (target)
        context.target = target;
    if (source || target || takePair(fields, context))
        return;
    if (sides.host.end && !sides.host.bond.empty()) {
        const End host = sides.host.resolved(m_members);
        if (!host)
            context.refused = context.refused.value_or(Why::NotAMember);
        else
            sides.undirected.prepend(*host);
    }
    if (sides.host.isDoubted && sides.undirected.isEmpty())
        context.refused = context.refused.value_or(Why::NotAMember);
    if (sides.host.isSaid && sides.undirected.isEmpty())
        context.refused = context.refused.value_or(Why::NotAMember);
    takeUndirected(sides.undirected, context);
}

/// Goes on below a name that is a member's, a pair's, or a bond's of the member outside. False if it is none of them.
bool ResultReader::enterMember(std::string_view key, Context &context)
{
    if (const auto member = m_members.memberOf(key)) {
        if (!context.source)
            context.source = member;
        else if (!context.target)
            context.target = member;
        else
            context.refused = context.refused.value_or(Why::NotAMember);
        return true;
    }
    if (ResultMembers::looksLikePair(key)) {
        const auto pair = m_members.pairOf(key);
        if (pair) {
            context.source = pair->source;
            context.target = pair->target;
        } else if (key.find(',') == std::string_view::npos) {
            context.refused = context.refused.value_or(Why::NotAMember);
        }
        return pair.has_value();
    }
    End &inner = context.target ? context.target : context.source;
    if (!inner)
        return false;
    const End bond = m_members.withBond(*inner, key);
    if (bond)
        inner = bond;
    return bond.has_value();
}

} // namespace fabriscope
