// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsoncontent.h"

#include "app/record/jsonwalk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace fabriscope {

namespace {

/// Takes the tokens of one text, and writes what they say into one buffer.
class ContentMaker {
public:
    bool take(JsonToken token, QByteArrayView bytes)
    {
        switch (token) {
        case JsonToken::BeginObject:
            m_firstMembers.append(m_members.size());
            m_content += '{';
            return true;
        case JsonToken::BeginArray:
            m_content += '[';
            return true;
        case JsonToken::Key:
            m_members.append({m_content.size(), 0});
            addString(bytes);
            m_members.last().keyEnd = m_content.size();
            return true;
        case JsonToken::EndObject:
            return closeObject();
        case JsonToken::EndArray:
            m_content += ']';
            return true;
        case JsonToken::String:
            addString(bytes);
            return true;
        case JsonToken::Number:
        case JsonToken::Word:
            add('n', bytes);
            return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray content() const { return m_content; }

private:
    /// A key and its value; the value ends where the next one begins.
    struct Member {
        qsizetype begin = 0;
        qsizetype keyEnd = 0;
        qsizetype end = 0;
    };

    /// With the size before them, no bytes can be taken for other ones.
    void add(char kind, QByteArrayView bytes)
    {
        std::array<char, 24> size{};
        const auto *end = std::to_chars(size.begin(), size.end(), bytes.size()).ptr;
        m_content += kind;
        m_content.append(size.data(), end - size.data());
        m_content += ':';
        m_content.append(bytes);
    }

    /// A string's text; with an escape that UTF-8 has no bytes for, the string as it is written.
    void addString(QByteArrayView token)
    {
        const QByteArrayView written = token.sliced(1, token.size() - 2);
        if (!written.contains('\\'))
            return add('s', written);
        const QJsonValue value = QJsonDocument::fromJson('[' + token.toByteArray() + ']').array().at(0);
        const QString text = value.toString();
        if (value.isString() && text.isValidUtf16())
            add('s', text.toUtf8());
        else
            add('w', token);
    }

    [[nodiscard]] std::string_view keyOf(const Member &member) const
    {
        return {m_content.constData() + member.begin, size_t(member.keyEnd - member.begin)};
    }

    /// Brings the members into the order of their keys; false if a key stands there twice.
    bool closeObject()
    {
        const auto first = m_members.begin() + m_firstMembers.takeLast();
        const auto last = m_members.end();
        for (auto member = first; member != last; ++member)
            member->end = member + 1 == last ? m_content.size() : member[1].begin;
        const qsizetype begin = first == last ? m_content.size() : first->begin;
        std::sort(first, last, [this](const Member &a, const Member &b) { return keyOf(a) < keyOf(b); });
        const auto isSame = [this](const Member &a, const Member &b) { return keyOf(a) == keyOf(b); };
        if (std::adjacent_find(first, last, isSame) != last)
            return false;
        QByteArray sorted;
        for (auto member = first; member != last; ++member)
            sorted.append(QByteArrayView(m_content).sliced(member->begin, member->end - member->begin));
        m_content.replace(begin, sorted.size(), sorted);
        m_content += '}';
        m_members.erase(first, last);
        return true;
    }

    QByteArray m_content;
    QList<Member> m_members;         ///< of the objects that are open
    QList<qsizetype> m_firstMembers; ///< of each object that is open, in m_members
};

} // namespace

std::optional<QByteArray> jsonContent(QByteArrayView text)
{
    ContentMaker maker;
    if (!walkJson(text, [&maker](JsonToken token, QByteArrayView bytes) { return maker.take(token, bytes); }))
        return {};
    return maker.content();
}

} // namespace fabriscope
