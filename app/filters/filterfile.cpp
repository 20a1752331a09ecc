// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filters/filterfile.h"

#include "app/filters/filterstext.h"
#include "app/nettest/displaytext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentVersion = 1;
const QString formatKey = u"format"_s;
const QString versionKey = u"version"_s;
const QString filtersKey = u"filters"_s;
const QString idKey = u"id"_s;
const QString nameKey = u"name"_s;
const QString queryKey = u"query"_s;
constexpr auto formatName = "fabriscope-filters";

Problem unreadable(const QString &name, const QString &why)
{
    return {.kind = Problem::Kind::File,
            .happened = FiltersText::tr("The saved filters in %1 cannot be read").arg(displayText(name)),
            .remedy = why};
}

QByteArray withoutMark(const QByteArray &json)
{
    return json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
}

/// An entry without an id, or with another's, gets the same one at every reading.
QString idOf(const SavedFilter &filter, QSet<QString> &taken)
{
    QString id = filter.id;
    if (id.isEmpty()) {
        const QByteArray said = (filter.name + u'\n' + filter.query).toUtf8();
        id = u"hash:"_s
            + QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha1).toHex().first(16));
    }
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1#%2"_s.arg(id).arg(number);
    taken += free;
    return free;
}

bool isText(const QJsonObject &entry, const QString &key, bool mayBeMissing)
{
    const QJsonValue value = entry.value(key);
    return value.isString() || (mayBeMissing && value.isUndefined());
}

FilterList listOf(const QJsonObject &root)
{
    FilterList list;
    QSet<QString> ids;
    const QJsonArray values = root.value(filtersKey).toArray();
    for (const auto &value : values) {
        QJsonObject entry = value.toObject();
        if (!value.isObject() || !isText(entry, queryKey, false) || !isText(entry, nameKey, true)
            || !isText(entry, idKey, true)) {
            list.notUnderstood.append(value);
            continue;
        }
        SavedFilter filter{entry.take(idKey).toString(), entry.take(nameKey).toString(),
                           entry.take(queryKey).toString(), entry};
        filter.id = idOf(filter, ids);
        list.append(std::move(filter));
    }
    list.others = root;
    for (const QString &key : {formatKey, versionKey, filtersKey})
        list.others.remove(key);
    return list;
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray member(const QString &key, const QJsonValue &value)
{
    return compact(key) + ": " + compact(value);
}

QByteArray written(const SavedFilter &filter)
{
    QByteArray line = "{" + member(idKey, filter.id);
    if (!filter.name.isEmpty())
        line += ", " + member(nameKey, filter.name);
    line += ", " + member(queryKey, filter.query);
    for (auto other = filter.others.begin(); other != filter.others.end(); ++other)
        line += ", " + member(other.key(), other.value());
    return line + "}";
}

int lineAt(const QByteArray &json, int offset)
{
    return 1 + int(json.left(offset).count('\n'));
}

} // namespace

Result<FilterFile> readFilters(const QByteArray &bytes, const QString &name)
{
    const QByteArray json = withoutMark(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            unreadable(name, FiltersText::tr("Mend line %1, which is no JSON").arg(lineAt(json, error.offset))));
    const QJsonObject root = document.object();
    if (root.value(formatKey) != QLatin1StringView(formatName) || !root.value(filtersKey).isArray())
        return tl::unexpected(unreadable(name, FiltersText::tr("Take a file that Fabriscope wrote its filters to")));
    const double version = root.value(versionKey).toDouble(0);
    if (version < 1)
        return tl::unexpected(unreadable(name, FiltersText::tr("It names no version; the present one is 1")));
    return FilterFile{listOf(root), version > currentVersion};
}

QByteArray writtenFilters(const FilterList &list)
{
    QByteArrayList lines;
    for (const SavedFilter &filter : list.filters())
        lines += "    " + written(filter);
    for (const auto &other : list.notUnderstood)
        lines += "    " + compact(other);
    QByteArray json = "{\n  " + member(formatKey, QLatin1StringView(formatName)) + ",\n  "
        + member(versionKey, currentVersion) + ",\n";
    for (auto other = list.others.begin(); other != list.others.end(); ++other)
        json += "  " + member(other.key(), other.value()) + ",\n";
    json += "  " + compact(filtersKey) + ": [" + (lines.isEmpty() ? "" : "\n" + lines.join(",\n") + "\n  ") + "]\n}\n";
    return json;
}

bool looksLikeFilters(const QByteArray &bytes)
{
    static constexpr qsizetype start = 256;
    if (bytes.size() > largestFilterFile || !bytes.contains(formatName))
        return false;
    const QByteArray json = withoutMark(bytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document.object().value(formatKey) == QLatin1StringView(formatName);
    return json.left(start).contains(formatName); // a damaged one; a test may speak of anything further down
}

} // namespace fabriscope
