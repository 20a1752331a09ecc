// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resulttree.h"

#include "app/measure/measureunit.h"
#include "app/measure/resultmembers.h"
#include "app/measure/resulttagged.h"
#include "app/measure/resulttreebuilder.h"

#include <QString>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

constexpr int deepestResult = 200;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Begins as JSON does, and not as a line of a log that has its level in brackets.
bool looksJson(std::string_view text)
{
    constexpr auto blanks = " \t\r\n"sv;
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '['))
        return false;
    const auto second = text.find_first_not_of(blanks, first + 1);
    if (second == std::string_view::npos)
        return true;
    return (text[first] == '{' ? "\"}"sv : "[{\"]-0123456789"sv).find(text[second]) != std::string_view::npos;
}

/// Begins as JSON, or as a string with JSON in it; "[2001:db8::1]:80" does not.
bool isJsonWithin(std::string_view text)
{
    if (text.front() == '"')
        return text.size() > 2 && text.find_first_of("{[") != std::string_view::npos;
    const bool isAddress = text.front() == '[' && text.find(':') != std::string_view::npos
        && text.find_first_of("{\"") == std::string_view::npos;
    return (text.front() == '{' || text.front() == '[') && !isAddress;
}

/// "node-1 -> node-2: 5 us", "node-1 -> node-2: bw=5Gbps lat=3us"
bool isPairLine(std::string_view text)
{
    const auto sign = text.rfind(": ");
    if (sign == std::string_view::npos || !ResultMembers::looksLikeArrow(text.substr(0, sign)))
        return false;
    return looksNumeric(text.substr(sign + 2)) || taggedLine(text).has_value();
}

} // namespace

ResultTree ResultTree::of(const QByteArray &text, const std::atomic<bool> *stop)
{
    constexpr qsizetype longest = std::numeric_limits<qint32>::max();
    return ResultTreeBuilder(text.size() <= longest ? text : QByteArray(), stop).take();
}

ResultTreeBuilder::ResultTreeBuilder(const QByteArray &text, const std::atomic<bool> *stop) : m_stop(stop)
{
    m_tree.m_text = text;
    m_at = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    m_end = quint32(text.size());
    readDocument({}, 0);
}

void ResultTreeBuilder::readDocument(Piece key, int nesting)
{
    m_nesting = nesting;
    const quint32 start = m_at;
    const int root = open(Kind::Array, key);
    if (!readValues()) {
        m_tree.m_nodes.resize(std::size_t(root) + 1);
        if (isStopped())
            return close(root);
        const Piece whole{start, m_end - start};
        if (!readLines(whole) && !readTable(whole))
            addLeaf(looksJson(m_tree.piece(whole)) ? Kind::Broken : Kind::String, {}, whole);
    }
    close(root);
}

bool ResultTreeBuilder::readValues()
{
    for (skipBlanks(); m_at < m_end; skipBlanks()) {
        if (!readValue({}, 0))
            return false;
    }
    return true;
}

bool ResultTreeBuilder::readLines(Piece whole)
{
    const quint32 end = m_end;
    const std::size_t had = m_tree.m_nodes.size();
    qsizetype good = 0;
    qsizetype bad = 0;
    for (quint32 from = whole.start; from < whole.start + whole.length;) {
        const auto at = m_tree.m_text.indexOf('\n', qsizetype(from));
        const quint32 to = at < 0 ? end : std::min(quint32(at), end);
        const Piece line{from, to - from};
        from = to + 1;
        if (isStopped())
            return false;
        if (m_tree.piece(line).find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        const std::size_t before = m_tree.m_nodes.size();
        m_at = line.start;
        m_end = to;
        if (looksJson(m_tree.piece(line)) && readValues()) {
            ++good;
            continue;
        }
        m_tree.m_nodes.resize(before);
        addLeaf(looksJson(m_tree.piece(line)) ? Kind::Broken : Kind::String, {}, line);
        ++bad;
    }
    m_end = end;
    // A value over several lines is none in most of them.
    const bool areLines = good > 0 && good >= bad;
    if (!areLines)
        m_tree.m_nodes.resize(had);
    return areLines;
}

bool ResultTreeBuilder::readValue(Piece key, int depth)
{
    skipBlanks();
    switch (current()) {
    case '{':
    case '[':
        return depth < deepestResult && readContainer(key, depth);
    case '"': {
        Piece text;
        if (!readString(text))
            return false;
        addString(key, text);
        return true;
    }
    default:
        return readBare(key);
    }
}

bool ResultTreeBuilder::readContainer(Piece key, int depth)
{
    if (isStopped())
        return false;
    const bool isObject = current() == '{';
    const char last = isObject ? '}' : ']';
    const int node = open(isObject ? Kind::Object : Kind::Array, key);
    ++m_at;
    skipBlanks();
    while (current() != last) {
        Piece name;
        if (isObject) {
            if (current() != '"' || !readString(name))
                return false;
            skipBlanks();
            if (current() != ':')
                return false;
            ++m_at;
        }
        if (!readValue(name, depth + 1))
            return false;
        skipBlanks();
        if (current() == ',') {
            ++m_at;
            skipBlanks();
        } else if (current() != last) {
            return false;
        }
    }
    ++m_at;
    close(node);
    return true;
}

bool ResultTreeBuilder::readString(Piece &into)
{
    const quint32 start = ++m_at;
    bool hasEscapes = false;
    for (; m_at < m_end && current() != '"'; ++m_at) {
        if (current() == '\\') {
            hasEscapes = true;
            ++m_at;
        }
    }
    if (m_at >= m_end)
        return false;
    into = {start, m_at - start};
    ++m_at;
    if (hasEscapes)
        into = unescaped(into);
    return true;
}

/// A number, true, false, null, and what others than JSON write: NaN, Infinity.
bool ResultTreeBuilder::readBare(Piece key)
{
    const quint32 start = m_at;
    while (m_at < m_end && !isBlank(current()) && "{}[],:\""sv.find(current()) == std::string_view::npos)
        ++m_at;
    const Piece piece{start, m_at - start};
    const std::string_view text = m_tree.piece(piece);
    constexpr std::array words{"true"sv, "false"sv, "null"sv, "NaN"sv, "nan"sv, "Infinity"sv, "-Infinity"sv, "inf"sv};
    if (std::find(words.begin(), words.end(), text) != words.end()) {
        addLeaf(Kind::Word, key, piece);
        return true;
    }
    constexpr auto digits = "0123456789"sv;
    if (text.find_first_of(digits) == std::string_view::npos
        || text.find_first_not_of("0123456789+-.eE") != std::string_view::npos)
        return false;
    addLeaf(Kind::Number, key, piece);
    return true;
}

/// Goes on within a string that holds a document of its own.
void ResultTreeBuilder::addString(Piece key, Piece text)
{
    const std::string_view view = m_tree.piece(text);
    const auto first = view.find_first_not_of(" \t\r\n");
    const bool beginsAsJson = first != std::string_view::npos && isJsonWithin(view.substr(first));
    const bool looksTable = view.find('\n') != std::string_view::npos
        || view.find("/%loss = ") != std::string_view::npos || view.find("% packet loss") != std::string_view::npos
        || isPairLine(view);
    if (m_nesting >= deepestNesting || (!beginsAsJson && !looksTable))
        return addLeaf(Kind::String, key, text);
    const std::size_t had = m_tree.m_nodes.size();
    const quint32 at = std::exchange(m_at, text.start);
    const quint32 end = std::exchange(m_end, text.start + text.length);
    const int nesting = m_nesting;
    readDocument(key, nesting + 1);
    // Nothing was found in it: it is what it was.
    const Kind last = m_tree.m_nodes.back().kind;
    if (m_tree.m_nodes.size() == had + 2 && (last == Kind::String || last == Kind::Broken)) {
        m_tree.m_nodes.resize(had);
        addLeaf(last, key, text);
    }
    m_at = at;
    m_end = end;
    m_nesting = nesting;
}

ResultTree::Piece ResultTreeBuilder::unescaped(Piece raw)
{
    QByteArray text;
    for (quint32 at = raw.start; at < raw.start + raw.length;) {
        const char c = m_tree.m_text.at(qsizetype(at));
        if (c == '\\') {
            appendEscape(text, at, raw.start + raw.length);
        } else {
            text += c;
            ++at;
        }
    }
    return appended({text.constData(), std::size_t(text.size())});
}

void ResultTreeBuilder::appendEscape(QByteArray &to, quint32 &at, quint32 end) const
{
    const char c = at + 1 < end ? m_tree.m_text.at(qsizetype(at) + 1) : '\\';
    at += 2;
    constexpr auto letters = "nrtbf"sv;
    constexpr auto meant = "\n\r\t\b\f"sv;
    if (const auto which = letters.find(c); which != std::string_view::npos) {
        to += meant[which];
        return;
    }
    if (c != 'u') {
        to += c;
        return;
    }
    QString units;
    while (at + 4 <= end) {
        bool ok = false;
        const ushort unit = m_tree.m_text.mid(qsizetype(at), 4).toUShort(&ok, 16);
        if (!ok)
            break;
        units += QChar(unit);
        at += 4;
        const bool goesOn =
            QChar::isHighSurrogate(unit) && at + 6 <= end && m_tree.m_text.mid(qsizetype(at), 2) == "\\u";
        if (!goesOn)
            break;
        at += 2;
    }
    to += units.toUtf8();
}

void ResultTreeBuilder::skipBlanks()
{
    while (m_at < m_end && isBlank(current()))
        ++m_at;
}

ResultTree::Piece ResultTreeBuilder::appended(std::string_view text)
{
    const Piece piece{quint32(m_tree.m_text.size()), quint32(text.size())};
    m_tree.m_text.append(text.data(), qsizetype(text.size()));
    return piece;
}

int ResultTreeBuilder::open(Kind kind, Piece key)
{
    m_tree.m_nodes.push_back({key, {}, 0, kind, false});
    return m_tree.size() - 1;
}

void ResultTreeBuilder::addLeaf(Kind kind, Piece key, Piece text)
{
    m_tree.m_nodes.push_back({key, text, m_tree.size() + 1, kind, false});
}

} // namespace fabriscope
