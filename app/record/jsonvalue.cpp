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

/// simdjson counts the blanks behind a token to it.
std::string_view withoutBlanks(std::string_view token)
{
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
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

void skipContainer(ondemand::value &value, char first)
{
    if (first == '{')
        (void)value.get_object().value().raw_json().value();
    else
        (void)value.get_array().value().raw_json().value();
}

} // namespace

bool JsonValues::isObject(ondemand::value &value)
{
    return value.raw_json_token().front() == '{';
}

bool JsonValues::isNull(ondemand::value &value)
{
    return withoutBlanks(value.raw_json_token()) == "null";
}

bool JsonValues::isArray(ondemand::value &value)
{
    return value.raw_json_token().front() == '[';
}

QString JsonValues::text(ondemand::value value)
{
    const std::string_view token = withoutBlanks(value.raw_json_token());
    if (token.front() == '"') {
        const std::string_view content = contentOf(token);
        if (!hasEscapes(content))
            return m_pool.share(m_source.original(content));
    }
    return uniqueText(value);
}

QString JsonValues::uniqueText(ondemand::value value) const
{
    const std::string_view token = withoutBlanks(value.raw_json_token());
    switch (token.front()) {
    case '"': {
        const std::string_view content = contentOf(token);
        const QByteArrayView bytes = m_source.original(content);
        return hasEscapes(content) ? unescapedOrRefuse(bytes) : QString::fromUtf8(bytes);
    }
    case '{':
    case '[':
        check(value);
        return QString::fromUtf8(m_source.originalSince(token.data()));
    default:
        if (!isScalarWord(token))
            refuse();
        return token == "null" ? QString() : QString::fromLatin1(token.data(), qsizetype(token.size()));
    }
}

void JsonValues::check(ondemand::value value, int depth) const
{
    const std::string_view token = withoutBlanks(value.raw_json_token());
    switch (token.front()) {
    case '"':
        if (const auto content = contentOf(token); hasEscapes(content))
            (void)unescapedOrRefuse(content);
        break;
    case '{':
    case '[':
        if (depth >= checkedDepth) {
            skipContainer(value, token.front());
        } else if (token.front() == '{') {
            ondemand::object object = value.get_object();
            for (auto result : object) {
                ondemand::field field = std::move(result);
                if (const auto key = rawKey(field); hasEscapes(key))
                    (void)unescapedOrRefuse(key);
                check(field.value(), depth + 1);
            }
        } else {
            for (auto element : value.get_array())
                check(element.value(), depth + 1);
        }
        break;
    default:
        if (!isScalarWord(token))
            refuse();
    }
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
    return unescapedOrRefuse(m_source.original(raw)).toStdString();
}

} // namespace fabriscope
