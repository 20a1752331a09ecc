// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/checks.h"

#include "tests/house/rooms.h"

#include <QRegularExpression>

namespace fabriscope::house {

using namespace Qt::StringLiterals;

namespace {

struct Include {
    QString target;
    int line = 0;
    bool quoted = false;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    if (!file.isCpp())
        return includes;
    for (auto it = pattern.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        includes += Include{match.captured(2), file.lineAt(match.capturedStart(1)), match.captured(1) == u'"'};
    }
    return includes;
}

QString sectionOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

bool bringsTheScreen(const QString &target, const QSet<QString> &screenHeaders)
{
    static const QRegularExpression modules(u"^Qt(Gui|Widgets|Svg|SvgWidgets|Charts|OpenGL|PrintSupport)(/|$)"_s);
    return modules.match(target).hasMatch() || screenHeaders.contains(target);
}

/// What is wrong with \a include in \a file; empty when nothing is.
QString faultOf(const SourceFile &file, const Include &include, const QSet<QString> &screenHeaders)
{
    const QString from = sectionOf(file.path);
    const QString to = sectionOf(include.target);
    if (from == "app"_L1 && bringsTheScreen(include.target, screenHeaders))
        return u"app/ needs no screen and includes nothing of it"_s;
    if (!include.quoted)
        return {};
    if (include.target.endsWith(".moc"_L1))
        return {};
    if (to != "app"_L1 && to != "ui"_L1 && to != "tests"_L1)
        return u"our headers are included by their full path"_s;
    if (from != "tests"_L1 && to == "tests"_L1)
        return u"the program knows nothing of its tests"_s;
    if (from != "app"_L1)
        return {};
    if (to == "ui"_L1)
        return u"ui → app, never back"_s;
    const QString room = roomOf(file.path).section(u'/', 1);
    const QString used = roomOf(include.target).section(u'/', 1);
    if (!appArrows().contains(room))
        return u"the room %1 stands in no picture of the house"_s.arg(room);
    return mayUse(room, used) ? QString() : u"there is no arrow %1 → %2"_s.arg(room, used);
}

} // namespace

QString Violation::toString() const
{
    return u"%1:%2: %3 [%4]"_s.arg(path, QString::number(line), why, rule);
}

QList<Violation> checkIncludes(const QList<SourceFile> &files, const QSet<QString> &screenHeaders)
{
    QList<Violation> violations;
    for (const SourceFile &file : files) {
        for (const Include &include : includesOf(file)) {
            if (const QString fault = faultOf(file, include, screenHeaders); !fault.isEmpty())
                violations += Violation{file.path, include.line, u"include"_s, fault};
        }
    }
    return violations;
}

QList<Violation> checkCircles(const QList<SourceFile> &files)
{
    QHash<QString, QSet<QString>> graph;
    for (const SourceFile &file : files) {
        const QString room = roomOf(file.path);
        if (!room.contains(u'/'))
            continue;
        for (const Include &include : includesOf(file)) {
            const QString used = roomOf(include.target);
            if (include.quoted && used.contains(u'/') && used != room)
                graph[room] += used;
        }
    }
    const QString circle = circleIn(graph);
    if (circle.isEmpty())
        return {};
    return {Violation{circle.section(u' ', 0, 0), 0, u"circle"_s, circle}};
}

} // namespace fabriscope::house
