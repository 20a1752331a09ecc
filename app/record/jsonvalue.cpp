// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsonvalue.h"

#include "app/record/jsontoken.h"

namespace fabriscope {

namespace ondemand = simdjson::ondemand;

namespace {

/// Values nobody reads are checked down to this depth (Qt's own reader goes to 1024). What nests deeper is passed
/// over as it stands, so that one absurd field does not cost its neighbours.
constexpr int checkedDepth = 512;

[[noreturn]] void refuse()
{
    throw simdjson::simdjson_error(simdjson::TAPE_ERROR);
}

bool isScalarWord(std::string_view token)
{
    return token == "true" || token == "false" || token == "null" || isJsonNumber(token);
}

std::string_view contentOf(std::string_view quoted)
{
    if (quoted.size() < 2 || quoted.back() != '"')
        refuse();
    return quoted.substr(1, quoted.size() - 2);
}

bool hasEscapes(std::string_view content)
{
    return content.find('\\') != std::string_view::npos;
}

QString unescapedOrRefuse(QByteArrayView content)
{
    auto text = unescaped(content);
    if (!text)
        refuse();
    return *std::move(text);
}

/// The text of an object or array, which can be walked afterwards.
template <class Container> std::string_view rawTextOf(Container &container)
{
    const std::string_view raw = container.raw_json();
    (void)container.reset().value();
    return withoutBlanks(raw);
}

} // namespace

bool JsonValues::isNull(Value &value)
{
    return withoutBlanks(value.raw_json_token()) == "null";
}

QString JsonValues::text(Value value)
{
    const std::string_view token = withoutBlanks(value.raw_json_token());
    if (token.front() == '"') {
        const std::string_view content = contentOf(token);
        if (!hasEscapes(content))
            return m_pool.share(original(content));
    }
    return uniqueText(value);
}

QString JsonValues::uniqueText(Value value) const
{
    const std::string_view token = withoutBlanks(value.raw_json_token());
    switch (token.front()) {
    case '"': {
        const std::string_view content = contentOf(token);
        const QByteArrayView bytes = original(content);
        return hasEscapes(content) ? unescapedOrRefuse(bytes) : QString::fromUtf8(bytes);
    }
    case '{': {
        Object object = value.get_object();
        const std::string_view raw = rawTextOf(object);
        checkFields(object, 1);
        return QString::fromUtf8(original(raw));
    }
    case '[': {
        ondemand::array array = value.get_array();
        const std::string_view raw = rawTextOf(array);
        checkElements(array, 1);
        return QString::fromUtf8(original(raw));
    }
    default:
        if (!isScalarWord(token))
            refuse();
        return token == "null" ? QString() : QString::fromLatin1(token.data(), qsizetype(token.size()));
    }
}

void JsonValues::check(Value value, int depth) const
{
    const std::string_view token = withoutBlanks(value.raw_json_token());
    switch (token.front()) {
    case '"':
        if (const auto content = contentOf(token); hasEscapes(content))
            (void)unescapedOrRefuse(content);
        break;
    case '{': {
        Object object = value.get_object();
        if (depth < checkedDepth)
            checkFields(object, depth + 1);
        else
            (void)object.raw_json().value();
        break;
    }
    case '[': {
        ondemand::array array = value.get_array();
        if (depth < checkedDepth)
            checkElements(array, depth + 1);
        else
            (void)array.raw_json().value();
        break;
    }
    default:
        if (!isScalarWord(token))
            refuse();
    }
}

void JsonValues::checkFields(Object &object, int depth) const
{
    for (auto result : object) {
        ondemand::field field = std::move(result);
        if (const auto key = rawKey(field); hasEscapes(key))
            (void)unescapedOrRefuse(key);
        check(field.value(), depth);
    }
}

void JsonValues::checkElements(ondemand::array &array, int depth) const
{
    for (auto element : array)
        check(element.value(), depth);
}

std::string_view JsonValues::rawKey(const ondemand::field &field)
{
    // The walk has found the closing quote already, or the text would have been refused as unclosed.
    const char *const start = field.key().raw();
    const char *end = start;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {start, size_t(end - start)};
}

std::string JsonValues::plainKey(std::string_view raw) const
{
    return unescapedOrRefuse(original(raw)).toStdString();
}

} // namespace fabriscope
