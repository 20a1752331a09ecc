// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"
#include "app/measure/resultsides.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

/// "10.9.9.9", "10.9.9.9:5201"
bool looksLikeAddress(std::string_view text)
{
    constexpr std::size_t longest = 21;
    const bool isPossible = text.size() <= longest && text.size() > 6 && std::count(text.begin(), text.end(), '.') == 3;
    return isPossible && text.find_first_not_of("0123456789.:") == std::string_view::npos;
}

/// What two names have in common that tell two ends of a kind apart: "host_a" and "host_b", "left" and "right".
QString twinWord(std::string_view key)
{
    constexpr std::array sides{"left"sv, "right"sv, "first"sv, "second"sv, "near"sv,
                               "far"sv,  "one"sv,   "two"sv,   "head"sv,   "tail"sv};
    if (std::find(sides.begin(), sides.end(), key) != sides.end())
        return QStringLiteral("|");
    return u'?' + QString::fromUtf8(key.data(), qsizetype(key.size())).chopped(1);
}

/// "bond7", of whomever; "bond" alone may be a word for one.
bool isBondsName(std::string_view text)
{
    return (text.starts_with("bond") || text.starts_with("Bond") || text.starts_with("BOND")) && text.back() >= '0'
        && text.back() <= '9';
}

bool isPortWord(std::string_view key)
{
    return key.ends_with("port") || key.ends_with("Port") || key.ends_with("PORT") || key.ends_with("\u7aef\u53e3");
}

PlaceRole noteOf(FieldWords::Role role)
{
    if (role == FieldWords::Role::Source)
        return PlaceRole::Source;
    return role == FieldWords::Role::Target ? PlaceRole::Target : PlaceRole::Member;
}

} // namespace

/// Whether somebody is named in it, known or not.
bool ResultReader::describesHost(int object)
{
    const Fields fields = fieldsOf(object);
    return std::any_of(fields.begin(), fields.end(), [this](const Field &field) {
        const Role role = wordsOf(field).role;
        return m_tree.isLeaf(field.node) && (role == Role::Host || role == Role::Server);
    });
}

ResultReader::End ResultReader::endOfObject(int node)
{
    ResultSide side;
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

void ResultReader::takeEnd(Field &field, const FieldWords &words, ResultSides &sides)
{
    const bool isDirected =
        words.role == Role::Source || words.role == Role::Target || (words.role == Role::Server && sides.hasSource);
    ResultSide &side = sides.of(words);
    if (m_tree.kind(field.node) == Kind::Object) {
        if (const End end = isDirected || words.isPeer ? endOfObject(field.node) : End()) {
            side.take(end);
            field.isDone = true;
            if (!isDirected)
                sides.undirected.append(*end);
        } else if (isDirected && describesHost(field.node)) {
            side.isSaid = true;
        }
        return;
    }
    if (!m_tree.isLeaf(field.node)) {
        side.isSeveral |=
            isDirected && !field.key.ends_with('s') && m_places.isListOfLeaves(field.node) && namesSeveral(field.node);
        return;
    }
    const std::string_view text = m_tree.text(field.node);
    if (m_tree.kind(field.node) == Kind::Word && truthWord(text))
        return; // "sender": true
    const bool isText = m_tree.kind(field.node) == Kind::String;
    if (words.part == FieldWords::Part::Bond) {
        // "port" is a bond's to some and a socket's to others, which has more digits than a host has bonds
        const std::size_t most = isPortWord(field.key) ? 1 : 2;
        const bool isSocket = text.size() > most && text.find_first_not_of("0123456789") == std::string_view::npos;
        if (!isSocket && (isText || isDirected)) {
            side.bond = text;
            field.isDone = true;
            m_places.note(field.node, noteOf(words.role));
        }
        return;
    }
    takeName(field, words, isDirected, sides);
}

/// A text that may be a member's name, in a field for one.
void ResultReader::takeName(const Field &field, const FieldWords &words, bool isDirected, ResultSides &sides)
{
    ResultSide &side = sides.of(words);
    const std::string_view text = m_tree.text(field.node);
    const bool isText = m_tree.kind(field.node) == Kind::String;
    const End end = m_members.memberOf(text);
    // {"node-9": "6 us"}: rather the name of a stranger than a word for one.
    if (!end && !isDirected && !words.isPeer && (looksNumeric(text) || verdictWord(text)))
        return;
    if (end)
        m_places.note(field.node, noteOf(words.role));
    if (isDirected) {
        sides.isExtreme |= words.isExtreme && end.has_value();
        return side.take(end);
    }
    const bool isNothing = text.empty() || m_tree.kind(field.node) == Kind::Word;
    const bool isClear = words.isClear || roleSaid(field.node) == PlaceRole::Member;
    if (!words.isLoose && !isNothing && (isText || end || words.isPeer)) {
        if (isClear)
            side.take(end);
        sides.named.append({isClear ? words.hostWord : twinWord(field.key), words.isPeer && isClear, end.has_value()});
    }
    if (end && isClear) {
        sides.undirected.append(*end);
        // Who serves receives from others, but a machine is called so too.
        sides.isVague |= words.role == Role::Server && !words.hostWord.contains(QLatin1String("name"));
    } else if (end) {
        sides.mention(*end, twinWord(field.key), words.isExtreme);
    }
}

/// A member under a name that says nothing, or an address of somebody who is none.
void ResultReader::takeOther(const Field &field, const FieldWords &words, ResultSides &sides)
{
    if (words.role != Role::Other || m_tree.kind(field.node) != Kind::String)
        return;
    const std::string_view text = m_tree.text(field.node);
    const End end = m_members.memberOf(text);
    constexpr std::size_t longestHost = 64;
    if (!field.key.empty() && text.size() <= longestHost && text.find(' ') == std::string_view::npos) {
        sides.named.append({twinWord(field.key), false, end.has_value()});
    }
    if (end) {
        if (field.key.empty())
            sides.undirected.append(*end);
        else
            sides.mention(*end, twinWord(field.key), words.isExtreme);
        m_places.note(field.node, PlaceRole::Member);
    } else {
        sides.hasStranger |= looksLikeAddress(text);
    }
}

ResultSides ResultReader::sidesOf(Fields &fields, bool isSenderOutside)
{
    ResultSides sides;
    sides.hasSource = std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
        const FieldWords &words = wordsOf(field);
        const bool isServer = isSenderOutside && words.role == Role::Server && words.isClear
            && !words.hostWord.contains(QLatin1String("name"));
        return words.role == Role::Source || isServer;
    });
    for (Field &field : fields) {
        const PlaceRole said = roleSaid(field.node);
        const bool isSetAside = said == PlaceRole::Ignored || said == PlaceRole::Unread || said == PlaceRole::Value
            || said == PlaceRole::Verdict;
        if (field.isDone || isSetAside)
            continue;
        const FieldWords &words = wordsOf(field);
        if (words.role == Role::Source || words.role == Role::Target || words.role == Role::Server
            || words.role == Role::Host)
            takeEnd(field, words, sides);
        else
            takeOther(field, words, sides);
    }
    return sides;
}

void ResultReader::takeEnds(Fields &fields, Context &context)
{
    ResultSides sides = sidesOf(fields, context.source && !context.target && context.isDirectionSaid);
    const End source = sides.source.resolved(m_members);
    const End target = sides.target.resolved(m_members);
    if ((sides.source.isSaid && !source) || (sides.target.isSaid && !target)) {
        context.refused = context.refused.value_or(Why::NotAMember);
        return;
    }
    if ((source && sides.target.isSeveral) || (target && sides.source.isSeveral))
        context.refused = context.refused.value_or(Why::NotAMember);
    const bool isBackward =
        std::any_of(fields.begin(), fields.end(), [this](const Field &field) { return saysBackward(field); });
    if (sides.isExtreme || isBackward)
        context.refused = context.refused.value_or(Why::Unknown);
    if (source || target)
        takeDirected(source, target, sides, context);
    else if (!takePair(fields, context))
        takeHosts(sides, context);
    takeCommonBond(sides, context);
    takeGroups(fields, context);
}

/// {"src": "a", "dst": "b", "bond": "bond1"}: of both. "device": "mlx5_0" is nobody's bond.
void ResultReader::takeCommonBond(const ResultSides &sides, Context &context)
{
    const std::string_view bond = sides.host.bond;
    if (bond.empty() || sides.host.isSaid || !context.source || !context.target)
        return;
    if (m_members.isBond(bond))
        context.bond = bond;
    else if (isBondsName(bond))
        context.refused = context.refused.value_or(Why::NotAMember);
}

/// One end or both are said; the other may be whoever else is named, here or outside.
void ResultReader::takeDirected(const End &source, const End &target, const ResultSides &sides, Context &context)
{
    context.isDirectionSaid = true;
    context.isAmongOthers = false;
    if (source && target) {
        context.source = source;
        context.target = target;
        context.isVague = false;
        // Who was named outside, no matter how, is not whom this is about.
        if (context.refused == Why::NotAMember)
            context.refused.reset();
        return;
    }
    const MeasuredEnd &one = source ? *source : *target;
    QList<MeasuredEnd> others = sides.distinct();
    others.removeIf([&one](const MeasuredEnd &other) { return other.host == one.host; });
    const bool mentionsOthers = std::any_of(sides.mentioned.begin(), sides.mentioned.end(),
                                            [&](const MeasuredEnd &other) { return other.host != one.host; });
    bool isTold = others.size() < 2 && !mentionsOthers && (!others.isEmpty() || !sides.hasUnknownEnd());
    End other = others.isEmpty() ? End() : End(others.first());
    if (!other && context.source && context.target) {
        isTold &= isSameMember(one, source ? *context.source : *context.target);
        other = source ? context.target : context.source;
    } else if (!other && context.source && (target || !isSameMember(one, *context.source))) {
        isTold &= !context.isVague;
        other = context.source;
    } else if (!other && source) {
        other = context.target;
    }
    if (!isTold)
        context.refused = context.refused.value_or(Why::NotAMember);
    context.source = source ? source : other;
    context.target = source ? other : target;
    context.isVague = false;
}

/// No field says who sends: hosts, peers, and members under other names.
void ResultReader::takeHosts(ResultSides &sides, Context &context)
{
    sides.takeMentioned();
    for (ResultSide *side : {&sides.peer, &sides.host}) {
        if (side->bond.empty() || !side->end)
            continue;
        const End end = side->resolved(m_members);
        if (!end)
            context.refused = context.refused.value_or(Why::NotAMember);
        else
            sides.undirected.prepend(*end);
    }
    // A bond alone is one of the host outside.
    if (!sides.host.bond.empty() && !sides.host.isSaid) {
        End &inner = context.target ? context.target : context.source;
        const End bond = inner ? m_members.withBond(*inner, sides.host.bond) : End();
        if (bond)
            inner = bond;
        else if (inner)
            context.refused = context.refused.value_or(Why::NotAMember);
    }
    const bool isSaidAlone = (sides.host.isSaid || sides.peer.isSaid) && sides.undirected.isEmpty();
    const bool isUnclear = sides.hasUnknownEnd() || sides.mentionsOthers();
    const bool isOfSomebody = context.source || !sides.undirected.isEmpty();
    if (isSaidAlone || (isUnclear && isOfSomebody && sides.distinct().size() < 2))
        context.refused = context.refused.value_or(Why::NotAMember);
    takeUndirected(sides, context);
}

/// Members without a word on who sent: one is a host, or whom the one outside talks to; two are a pair.
void ResultReader::takeUndirected(const ResultSides &sides, Context &context)
{
    const QList<MeasuredEnd> members = sides.distinct();
    if (members.isEmpty())
        return;
    if (members.size() > 2 || (members.size() == 2 && context.source)) {
        context.refused = context.refused.value_or(Why::NotAMember);
    } else if (members.size() == 2) {
        // Whoever tells of a peer is rather the one who asked it.
        const bool isPeerFirst = sides.peer.end && isSameMember(*sides.peer.end, members.first()) && sides.host.end
            && isSameMember(*sides.host.end, members.last());
        context.source = isPeerFirst ? members.last() : members.first();
        context.target = isPeerFirst ? members.first() : members.last();
        context.isDirectionSaid = false;
        context.isAssumed = true;
    } else if (context.expected != Role::Other) {
        enter(members.first(), context);
    } else if (sides.peer.isSaid || (context.source && !isSameMember(members.first(), *context.source))) {
        // Whom the one outside talks to, if there is one and it is clear who.
        if (!context.source || context.target || context.isVague || sides.isVague)
            context.refused = context.refused.value_or(Why::NotAMember);
        context.target = members.first();
    } else if (!context.source) {
        context.source = members.first();
        context.isNumbered = false;
        context.isAmongOthers = false;
        context.isVague = sides.isVague;
    } else if (context.source->bond.isEmpty() && !context.target) {
        context.source = members.first();
    }
}

/// A member further in: below "from" the one outside receives, else the outer one sends.
void ResultReader::enter(const MeasuredEnd &member, Context &context) const
{
    const Role expected = std::exchange(context.expected, Role::Other);
    context.isAmongOthers = false;
    context.isDirectionSaid |= expected != Role::Other;
    if (context.source && context.target) {
        context.refused = context.refused.value_or(Why::NotAMember);
    } else if (expected == Role::Source) {
        context.target = context.target ? context.target : context.source;
        context.source = member;
    } else if (expected == Role::Target && !context.target) {
        context.target = member;
    } else {
        (context.source ? context.target : context.source) = member;
    }
}

/// Goes on below a name that is a member's, a pair's, or a bond's of the member outside. False if it is none of them.
bool ResultReader::enterMember(std::string_view key, Context &context)
{
    if (const auto member = m_members.memberOf(key)) {
        enter(*member, context);
        if (context.isVague)
            context.refused = context.refused.value_or(Why::NotAMember);
        return true;
    }
    if (const auto pair = m_members.pairOf(key)) {
        enterPair(*pair, context);
        return true;
    }
    if (ResultMembers::looksLikePair(key)) {
        if (ResultMembers::looksLikeArrow(key))
            context.refused = context.refused.value_or(Why::NotAMember);
        return false;
    }
    End &inner = context.target ? context.target : context.source;
    const bool isOfBoth = context.source && context.source->bond.isEmpty() && context.target;
    if ((!inner || isOfBoth) && m_members.isBond(key)) {
        context.bond = key;
        return isOfBoth;
    }
    if (!inner)
        return false;
    // Numbers below a host count something: ranks, samples.
    const bool isNumber = key.find_first_not_of("0123456789") == std::string_view::npos;
    const End bond = isNumber ? End() : m_members.withBond(*inner, key);
    if (bond)
        inner = bond;
    else if (isBondsName(key))
        context.refused = context.refused.value_or(Why::NotAMember);
    return bond.has_value();
}

} // namespace fabriscope
