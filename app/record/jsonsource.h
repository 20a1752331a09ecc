// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QByteArray>

#include <functional>

#include <simdjson.h>

namespace fabriscope {

/// The bytes of one JSON text, made fit for simdjson, which wants readable bytes behind the end and refuses whole texts
/// for one bad byte. A text with invalid UTF-8 or bare control characters is walked through a mask of the same length;
/// original() leads from the mask back to the bytes as they came.
class JsonSource {
public:
    explicit JsonSource(const QByteArray &json);

    /// Calls \a read with the root object and wants the text to end there. What \a read throws as simdjson_error, and
    /// what is not JSON or not an object, comes back as a problem. \a read may be called a second time, from the start.
    [[nodiscard]] std::optional<Problem> readRoot(const std::function<void(simdjson::ondemand::object &)> &read);

    /// The original bytes at the place of \a walked, a piece of the text that is being walked.
    [[nodiscard]] QByteArrayView original(std::string_view walked) const
    {
        return {walked.data() + m_toOriginal, qsizetype(walked.size())};
    }
    /// The whole text from its first to its last brace.
    [[nodiscard]] QByteArray wholeObject() const;
    /// The original bytes from  start, a place in the text that is being walked, to the end of what was read last.
    [[nodiscard]] QByteArrayView originalSince(const char *start);

private:
    [[nodiscard]] simdjson::error_code walk(const std::function<void(simdjson::ondemand::object &)> &read);
    [[nodiscard]] Problem problemOf(simdjson::error_code code);
    void pad();
    void mask();

    QByteArray m_original;
    QByteArray m_walked; ///< the same length, with room behind the end
    std::ptrdiff_t m_toOriginal = 0;
    qsizetype m_begin = 0; ///< behind a byte order mark
    simdjson::ondemand::parser m_parser;
    std::optional<simdjson::ondemand::document> m_document; ///< empty unless m_walked could be indexed
};

} // namespace fabriscope
