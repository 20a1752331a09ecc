// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

#include <simdjson.h>

namespace fabriscope {

/// The place of a text where reading stopped, and why.
struct ReadError {
    simdjson::error_code code = simdjson::SUCCESS;
    const char *place = nullptr; ///< in JsonSource::walked(); may be null

    explicit operator bool() const { return code != simdjson::SUCCESS; }
};

/// Calls \a read(root) with the root object of \a text, a piece of JsonSource::walked(), and wants nothing to follow
/// it. What \a read throws as simdjson_error is answered, as are texts that are no JSON object.
template <class Read>
[[nodiscard]] ReadError readObject(simdjson::ondemand::parser &parser, std::string_view text, Read read)
{
    simdjson::ondemand::document document;
    try {
        document = parser.iterate(
            simdjson::padded_string_view(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING));
    } catch (const simdjson::simdjson_error &error) {
        return {error.error(), nullptr};
    }
    try {
        simdjson::ondemand::object root = document.get_object();
        read(root);
        if (document.current_location().error() == simdjson::OUT_OF_BOUNDS)
            return {};
        throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT);
    } catch (const simdjson::simdjson_error &error) {
        const auto place = document.current_location();
        return {error.error(), place.error() == simdjson::SUCCESS ? place.value_unsafe() : nullptr};
    }
}

} // namespace fabriscope
