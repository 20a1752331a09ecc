// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsonleaves.h"

#include "app/record/jsontoken.h"
#include "app/record/jsonwalk.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString plainString(QByteArrayView quoted)
{
    const QByteArrayView content = quoted.sliced(1, quoted.size() - 2);
    return unescaped(content).value_or(QString::fromUtf8(content));
}

class Leaves {
public:
    Leaves(qsizetype limit, const std::function<bool(const QString &)> &wanted) : m_limit(limit), m_wanted(wanted) { }

    void take(JsonToken token, QByteArrayView bytes)
    {
        switch (token) {
        case JsonToken::BeginObject:
        case JsonToken::BeginArray:
            beginValue();
            m_levels.append({m_path.size(), token == JsonToken::BeginArray ? 0 : -1, true});
            break;
        case JsonToken::EndObject:
        case JsonToken::EndArray:
            end(token == JsonToken::EndArray ? u"[]"_s : u"{}"_s);
            break;
        case JsonToken::Key:
            m_path.truncate(m_levels.last().pathSize);
            m_path += (m_path.isEmpty() ? ""_L1 : "."_L1) + plainString(bytes);
            break;
        case JsonToken::String:
            beginValue();
            add(plainString(bytes));
            break;
        case JsonToken::Number:
        case JsonToken::Word:
            beginValue();
            add(bytes == "null" ? QString() : QString::fromLatin1(bytes));
            break;
        }
    }

    [[nodiscard]] JsonLeaves result() && { return std::move(m_result); }

private:
    struct Level {
        qsizetype pathSize; ///< of the path that leads to this object or array
        int index;          ///< of the next element; -1 in an object
        bool empty;
    };

    void beginValue()
    {
        if (m_levels.isEmpty())
            return;
        Level &level = m_levels.last();
        level.empty = false;
        if (level.index < 0)
            return;
        m_path.truncate(level.pathSize);
        m_path += u"[%1]"_s.arg(level.index++);
    }

    void end(const QString &empty)
    {
        const Level level = m_levels.takeLast();
        m_path.truncate(level.pathSize);
        if (level.empty && !m_path.isEmpty())
            add(empty);
    }

    void add(const QString &value)
    {
        if (m_wanted && !m_wanted(m_path))
            return;
        if (m_result.leaves.size() < m_limit)
            m_result.leaves.append({m_path, value});
        else
            ++m_result.left;
    }

    qsizetype m_limit;
    const std::function<bool(const QString &)> &m_wanted;
    QString m_path;
    QList<Level> m_levels;
    JsonLeaves m_result;
};

} // namespace

JsonLeaves jsonLeaves(QByteArrayView json, qsizetype limit, const std::function<bool(const QString &path)> &wanted)
{
    Leaves leaves(limit, wanted);
    const bool whole = walkJson(json, [&](JsonToken token, QByteArrayView bytes) {
        leaves.take(token, bytes);
        return true;
    });
    return whole ? std::move(leaves).result() : JsonLeaves();
}

} // namespace fabriscope
