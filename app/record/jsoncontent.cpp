// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsoncontent.h"

#include "app/record/jsonwalk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

#include <algorithm>
#include <numeric>

namespace fabriscope {

namespace {

/// An object or array that is open.
struct OpenContent {
    QByteArrayList values;
    QByteArrayList keys; ///< of the values, in an object
};

QByteArray sized(char kind, QByteArrayView bytes)
{
    return kind + QByteArray::number(bytes.size()) + ':' + bytes.toByteArray();
}

/// A string's text; with an escape that UTF-8 has no bytes for, the string as it is written.
QByteArray contentOfString(QByteArrayView token)
{
    const QByteArrayView written = token.sliced(1, token.size() - 2);
    if (!written.contains('\\'))
        return sized('s', written);
    const QJsonValue value = QJsonDocument::fromJson('[' + token.toByteArray() + ']').array().at(0);
    const QString text = value.toString();
    return value.isString() && text.isValidUtf16() ? sized('s', text.toUtf8()) : sized('w', token);
}

/// The content of an object, whatever the order of its keys; none if one stands there twice.
std::optional<QByteArray> contentOfObject(const OpenContent &object)
{
    QList<qsizetype> order(object.keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto keyAt = [&object](qsizetype i) { return object.keys.at(i); };
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return keyAt(a) < keyAt(b); });
    QByteArray content = "{";
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i > 0 && keyAt(order.at(i)) == keyAt(order.at(i - 1)))
            return {};
        content += keyAt(order.at(i)) + object.values.at(order.at(i));
    }
    return content + '}';
}

/// Takes the tokens of one text.
class ContentMaker {
public:
    bool take(JsonToken token, QByteArrayView bytes)
    {
        switch (token) {
        case JsonToken::BeginObject:
        case JsonToken::BeginArray:
            m_open.append(OpenContent());
            return true;
        case JsonToken::Key:
            m_open.last().keys.append(contentOfString(bytes));
            return true;
        case JsonToken::EndObject: {
            const auto content = contentOfObject(m_open.takeLast());
            if (content)
                addValue(*content);
            return content.has_value();
        }
        case JsonToken::EndArray:
            addValue('[' + m_open.takeLast().values.join() + ']');
            return true;
        case JsonToken::String:
            addValue(contentOfString(bytes));
            return true;
        case JsonToken::Number:
        case JsonToken::Word:
            addValue(sized('n', bytes));
            return true;
        }
        return false;
    }
    [[nodiscard]] QByteArray content() const { return m_content; }

private:
    void addValue(const QByteArray &content)
    {
        if (m_open.isEmpty())
            m_content = content;
        else
            m_open.last().values.append(content);
    }

    QList<OpenContent> m_open;
    QByteArray m_content;
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
