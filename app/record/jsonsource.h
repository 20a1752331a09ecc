// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace fabriscope {

/// The bytes of one JSON text, made fit for simdjson, which wants readable bytes behind the end and refuses whole texts
/// for one bad byte. A text with such bytes is walked through a mask of the same length; original() leads from the mask
/// back to the bytes as they came.
class JsonSource {
public:
    explicit JsonSource(const QByteArray &json);

    /// Goes on with a mask: instead of invalid UTF-8 and bare control characters it shows something harmless.
    void mask();

    /// The text to be walked, without its byte order mark. At least simdjson::SIMDJSON_PADDING bytes follow it.
    [[nodiscard]] std::string_view walked() const;

    /// What leads from a place in walked() to the same place in the bytes as they came.
    [[nodiscard]] std::ptrdiff_t toOriginal() const { return m_original.constData() - m_walked.constData(); }
    /// The bytes as they came at the place of \a piece, a piece of walked().
    [[nodiscard]] QByteArrayView original(std::string_view piece) const
    {
        return {piece.data() + toOriginal(), qsizetype(piece.size())};
    }
    [[nodiscard]] qsizetype size() const { return m_original.size(); }

private:
    QByteArray m_original;
    QByteArray m_walked; ///< the same length, with room behind the end
    qsizetype m_begin;   ///< behind a byte order mark
};

} // namespace fabriscope
