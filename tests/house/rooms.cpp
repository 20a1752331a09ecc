// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/rooms.h"

#include <algorithm>

namespace fabriscope::house {

using namespace Qt::StringLiterals;

namespace {

bool isGround(const QString &room)
{
    return room == "problem"_L1 || room == "futures"_L1 || room == "nettest"_L1;
}

QString circleFrom(const QString &room, const QHash<QString, QSet<QString>> &graph, QStringList &path,
                   QSet<QString> &done)
{
    if (const auto start = path.indexOf(room); start >= 0)
        return (path.mid(start) + QStringList{room}).join(u" → "_s);
    if (done.contains(room))
        return {};
    path += room;
    QStringList next = graph.value(room).values();
    next.sort();
    for (const QString &used : std::as_const(next)) {
        if (const QString circle = circleFrom(used, graph, path, done); !circle.isEmpty())
            return circle;
    }
    path.removeLast();
    done += room;
    return {};
}

} // namespace

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() > 2 && (parts.first() == "app"_L1 || parts.first() == "ui"_L1))
        return parts.first() + u'/' + parts.at(1);
    return parts.size() > 1 ? parts.first() : QString();
}

const QHash<QString, QStringList> &appArrows()
{
    static const QHash<QString, QStringList> arrows{
        {u"problem"_s, {}},
        {u"futures"_s, {}},
        {u"nettest"_s, {}},
        {u"language"_s, {}},
        {u"fields"_s, {}},
        {u"compare"_s, {u"fields"_s}},
        {u"record"_s, {}},
        {u"pairs"_s, {}},
        {u"query"_s, {u"fields"_s}},
        {u"filters"_s, {u"query"_s}},
        {u"eflo"_s, {u"record"_s}},
        {u"archive"_s, {u"record"_s}},
        {u"importing"_s, {u"record"_s, u"archive"_s}},
        {u"measure"_s, {u"record"_s, u"pairs"_s}},
        {u"accounts"_s, {u"eflo"_s}},
        {u"connection"_s, {u"eflo"_s, u"accounts"_s, u"archive"_s}},
        {u"doctor"_s, {u"connection"_s}},
        {u"browse"_s, {u"fields"_s, u"query"_s, u"archive"_s}},
        {u"history"_s, {u"browse"_s}},
        {u"overview"_s, {u"browse"_s}},
        {u"exporting"_s, {u"fields"_s, u"query"_s, u"archive"_s, u"measure"_s}},
        {u"watch"_s, {u"connection"_s, u"query"_s}},
        {u"demo"_s, {u"record"_s, u"eflo"_s}},
        {u"cli"_s,
         {u"language"_s, u"measure"_s, u"connection"_s, u"filters"_s, u"browse"_s, u"exporting"_s, u"importing"_s,
          u"watch"_s, u"doctor"_s, u"demo"_s}},
    };
    return arrows;
}

bool mayUse(const QString &from, const QString &to)
{
    if (from == to || (isGround(to) && from != "problem"_L1 && from != "futures"_L1))
        return true;
    const QStringList next = appArrows().value(from);
    return std::any_of(next.begin(), next.end(), [&to](const QString &room) { return mayUse(room, to); });
}

QString circleIn(const QHash<QString, QSet<QString>> &graph)
{
    QSet<QString> done;
    QStringList rooms = graph.keys();
    rooms.sort();
    for (const QString &room : std::as_const(rooms)) {
        QStringList path;
        if (const QString circle = circleFrom(room, graph, path, done); !circle.isEmpty())
            return circle;
    }
    return {};
}

} // namespace fabriscope::house
