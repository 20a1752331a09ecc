// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/record/jsonsource.h"
#include "app/record/textpool.h"

namespace fabriscope {

/// Reads single values of a JSON text, whatever their type, and checks every byte that it passes over. All functions
/// throw simdjson_error where the text is not JSON. Keeps references to both arguments of its constructor.
class JsonValues {
public:
    JsonValues(JsonSource &source, TextPool &pool) : m_source(source), m_pool(pool) { }

    /// A string's text, a number or boolean as it stands, an object or array as its JSON text; empty for null. Lone
    /// surrogates and invalid UTF-8 come as U+FFFD.
    [[nodiscard]] QString text(simdjson::ondemand::value value);
    /// The same for texts that hardly occur twice.
    [[nodiscard]] QString uniqueText(simdjson::ondemand::value value) const;
    /// Passes over a value nobody reads.
    void check(simdjson::ondemand::value value, int depth = 0) const;
    [[nodiscard]] static bool isObject(simdjson::ondemand::value &value);
    [[nodiscard]] static bool isNull(simdjson::ondemand::value &value);
    [[nodiscard]] static bool isArray(simdjson::ondemand::value &value);

    /// Calls \a read(key, value) for every field, in order, so that the last of equal keys wins. What \a read answers
    /// with false is passed over. Escaped keys come unescaped.
    template <class Read> void eachField(simdjson::ondemand::object &object, Read read) const
    {
        for (auto result : object) {
            simdjson::ondemand::field field = std::move(result);
            const std::string_view raw = rawKey(field);
            simdjson::ondemand::value value = field.value();
            const bool known = raw.find('\\') == std::string_view::npos ? read(raw, value) : read(plainKey(raw), value);
            if (!known)
                check(value);
        }
    }

private:
    [[nodiscard]] static std::string_view rawKey(const simdjson::ondemand::field &field);
    [[nodiscard]] std::string plainKey(std::string_view raw) const;

    JsonSource &m_source;
    TextPool &m_pool;
};

} // namespace fabriscope
