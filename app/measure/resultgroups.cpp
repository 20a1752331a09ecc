// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/collectivenames.h"
#include "app/measure/resultreader.h"
#include "app/measure/resultsides.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

/// Names of fields that number those of whom there are several.
bool isTellingApart(std::string_view key)
{
    constexpr std::array names{"rank"sv,  "rankid"sv,  "localrank"sv, "gpu"sv,    "gpuid"sv,   "gpuindex"sv,
                               "group"sv, "groupid"sv, "channel"sv,   "worker"sv, "process"sv, "pid"sv,
                               "card"sv,  "device"sv,  "deviceid"sv,  "thread"sv};
    std::string letters;
    for (const char c : key) {
        if (c != '_' && c != '-' && c != ' ')
            letters += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return std::find(names.begin(), names.end(), letters) != names.end();
}

bool isPairWord(std::string_view key)
{
    constexpr std::array names{"pair"sv,
                               "link"sv,
                               "edge"sv,
                               "endpoints"sv,
                               "ends"sv,
                               "path"sv,
                               "connection"sv,
                               "flow"sv,
                               "route"sv,
                               "key"sv,
                               "name"sv,
                               "\u94fe\u8def"sv,
                               "\u6d4b\u8bd5\u5bf9"sv,
                               "\u8def\u5f84"sv};
    return std::find(names.begin(), names.end(), key) != names.end();
}

/// "rx", "b->a", "server -> client"
bool isBackwardText(std::string_view text)
{
    for (const std::string_view arrow : {"->"sv, "=>"sv, "\u2192"sv}) {
        if (const auto at = text.find(arrow); at != std::string_view::npos) {
            std::string words(text);
            return fieldWords(words.replace(at, arrow.size(), " to ")).isBackward;
        }
    }
    return text == "rx" || text == "recv" || text == "in" || text == "download";
}

} // namespace

/// "direction": "reverse", "reverse": true: the figures of the record are those of the way back.
bool ResultReader::saysBackward(const Field &field)
{
    if (!m_tree.isLeaf(field.node))
        return false;
    const std::string_view text = m_tree.text(field.node);
    constexpr std::array names{"direction"sv, "Direction"sv, "dir"sv, "\u65b9\u5411"sv};
    constexpr std::size_t longest = 40;
    if (std::find(names.begin(), names.end(), field.key) != names.end())
        return text.size() <= longest && (wordsOf(text).isBackward || isBackwardText(text));
    constexpr std::array flags{"reverse"sv,   "reversed"sv, "is_reverse"sv,
                               "isReverse"sv, "backward"sv, "\u53cd\u5411"sv};
    return std::find(flags.begin(), flags.end(), field.key) != flags.end()
        && (text == "true" || text == "True" || text == "1");
}

/// A field that names two members at once: "pair": "a -> b", "pair": ["a", "b"].
bool ResultReader::takePair(const Fields &fields, Context &context)
{
    for (const Field &field : fields) {
        if (isPairWord(field.key) && takePairObject(field.node, context))
            return true;
        const bool isText = m_tree.kind(field.node) == Kind::String;
        if (isText && (isPairWord(field.key) || ResultMembers::looksLikePair(m_tree.text(field.node)))) {
            if (const auto pair = m_members.pairOf(m_tree.text(field.node))) {
                enterPair(*pair, context);
                if (wordsOf(field).isExtreme)
                    context.refused = context.refused.value_or(Why::Unknown);
                m_places.note(field.node, PlaceRole::Member);
                return true;
            }
        }
        const QList<End> ends =
            isPairWord(field.key) && m_places.isListOfLeaves(field.node) ? membersIn(field.node) : QList<End>();
        if (ends.size() == 2 && ends.first() && ends.last()) {
            context.source = ends.first();
            context.target = ends.last();
            context.isDirectionSaid = false;
            context.isAssumed = true;
            return true;
        }
    }
    return false;
}

/// "pair": {"src": "a", "dst": "b"}
bool ResultReader::takePairObject(int node, Context &context)
{
    if (m_tree.kind(node) != Kind::Object)
        return false;
    Fields fields = fieldsOf(node);
    if (std::any_of(fields.begin(), fields.end(), [this](const Field &field) { return !m_tree.isLeaf(field.node); }))
        return false;
    const ResultSides sides = sidesOf(fields, false);
    const End source = sides.source.resolved(m_members);
    const End target = sides.target.resolved(m_members);
    if (!source || !target)
        return false;
    enterPair({*source, *target, false}, context);
    context.isDirectionSaid = true;
    return true;
}

void ResultReader::enterPair(const ResultMembers::Pair &pair, Context &context)
{
    context.source = pair.source;
    context.target = pair.target;
    context.isDirectionSaid = false;
    context.isAssumed = pair.isAssumed;
}

bool ResultReader::namesSeveral(int list)
{
    const QList<End> members = membersIn(list);
    return std::count_if(members.begin(), members.end(), [](const End &end) { return end.has_value(); }) > 1;
}

/// A list of some of the members, or a number of a rank or a group, says that figures beside it are not of all.
void ResultReader::takeGroups(const Fields &fields, Context &context)
{
    if (context.source || m_kind != TestKind::Comm)
        return;
    for (const Field &field : fields) {
        if (m_tree.isLeaf(field.node)) {
            if (isOfAnotherCollective(m_tree.text(field.node)))
                context.refused = context.refused.value_or(Why::Unknown);
            context.isNameless |= isTellingApart(field.key) && looksNumeric(m_tree.text(field.node));
            continue;
        }
        if (!m_places.isListOfLeaves(field.node))
            continue;
        QSet<QString> hosts;
        for (const End &end : membersIn(field.node)) {
            if (end)
                hosts.insert(end->host);
        }
        context.isNameless |= !hosts.isEmpty() && hosts.size() < m_members.hostCount();
    }
}

bool ResultReader::isOfAnotherCollective(std::string_view name) const
{
    const QString collective = m_collective.isEmpty() ? QString() : collectiveIn(name);
    return !collective.isEmpty() && collective != m_collective;
}

} // namespace fabriscope
