// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/record/textpool.h"

#include <simdjson.h>

namespace fabriscope {

/// Reads single values of a JSON text, whatever their type, and checks every byte that it passes over. All functions
/// throw simdjson_error where the text is not JSON.
class JsonValues {
public:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;

    /// \a toOriginal: see JsonSource. \a pool must outlive this.
    JsonValues(std::ptrdiff_t toOriginal, TextPool &pool) : m_toOriginal(toOriginal), m_pool(pool) { }

    /// A string's text, a number or boolean as it stands, an object or array as its JSON text; empty for null. Lone
    /// surrogates and invalid UTF-8 come as U+FFFD.
    [[nodiscard]] QString text(Value value);
    /// The same for texts that hardly occur twice.
    [[nodiscard]] QString uniqueText(Value value) const;
    /// Passes over a value nobody reads.
    void check(Value value, int depth = 0) const;
    [[nodiscard]] static bool isObject(Value &value) { return value.raw_json_token().front() == '{'; }
    [[nodiscard]] static bool isArray(Value &value) { return value.raw_json_token().front() == '['; }
    [[nodiscard]] static bool isNull(Value &value);

    /// The bytes of a piece of the text as they came.
    [[nodiscard]] QByteArrayView original(std::string_view walked) const
    {
        return {walked.data() + m_toOriginal, qsizetype(walked.size())};
    }

    /// Calls \a read(key, value) for every field, in order, so that the last of equal keys wins. What \a read answers
    /// with false is passed over. Escaped keys come unescaped.
    template <class Read> void eachField(Object &object, Read read) const
    {
        for (auto result : object) {
            simdjson::ondemand::field field = std::move(result);
            const std::string_view raw = rawKey(field);
            Value value = field.value();
            const bool known = raw.find('\\') == std::string_view::npos ? read(raw, value) : read(plainKey(raw), value);
            if (!known)
                check(value);
        }
    }

private:
    [[nodiscard]] static std::string_view rawKey(const simdjson::ondemand::field &field);
    [[nodiscard]] std::string plainKey(std::string_view raw) const;
    void checkFields(Object &object, int depth) const;
    void checkElements(simdjson::ondemand::array &array, int depth) const;

    std::ptrdiff_t m_toOriginal;
    TextPool &m_pool;
};

/// simdjson counts the blanks behind a token, object or array to it.
[[nodiscard]] inline std::string_view withoutBlanks(std::string_view token)
{
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

} // namespace fabriscope
