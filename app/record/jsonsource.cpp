// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsonsource.h"

#include <simdjson.h>

namespace fabriscope {

namespace {

QByteArray withRoomBehind(const QByteArray &bytes)
{
    QByteArray copy;
    copy.reserve(bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    copy.append(bytes);
    return copy;
}

} // namespace

JsonSource::JsonSource(const QByteArray &json)
    : m_original(json), m_walked(json), m_begin(json.startsWith("\xEF\xBB\xBF") ? 3 : 0)
{
    // An allocation with room to spare is as good as a copy: the bytes behind the end are read, but do not matter.
    if (json.capacity() < json.size() + qsizetype(simdjson::SIMDJSON_PADDING))
        m_walked = withRoomBehind(json);
}

void JsonSource::mask()
{
    // Between tokens the blanks stay blanks and all else goes on being an error; inside of texts any character will do,
    // because texts are taken from the original.
    m_walked = withRoomBehind(m_original);
    for (char &c : m_walked) {
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
        else if (uchar(c) < 0x20 || uchar(c) >= 0x80)
            c = 'x';
    }
}

std::string_view JsonSource::walked() const
{
    return {m_walked.constData() + m_begin, size_t(m_walked.size() - m_begin)};
}

} // namespace fabriscope
