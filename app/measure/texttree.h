// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fabriscope {

/// What a text says by indenting its lines.
struct TextTree {
    enum class Kind : unsigned char { Leaf, Object, Array };
    Kind kind = Kind::Leaf;
    std::string key = {};  ///< of a value of an Object
    std::string text = {}; ///< of a Leaf
    std::vector<TextTree> within = {};
};

/// Lines as YAML has them in blocks: "name: value", names over lines further in, items behind "-", texts behind "|".
/// Nothing if one line is none of these, or if no line is further in than another. Any thread.
[[nodiscard]] std::optional<TextTree> indentedTree(const std::vector<std::string_view> &lines);

} // namespace fabriscope
