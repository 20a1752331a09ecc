// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologylayout.h"
#include "ui/charts/topologyparty.h"

namespace fabriscope::topology {

inline constexpr qreal lineHeight = 18; ///< of a line of text
inline constexpr qreal dotPitch = 9;    ///< between the dots of many members
inline constexpr qreal dotRadius = 3;
inline constexpr qsizetype mostClusters = 24;

/// About as wide as \a text is drawn, and never wider than the painter lets it be: what is longer, it elides. An
/// estimate, so that places do not depend on the fonts of a machine.
[[nodiscard]] qreal widthOf(const QString &text, bool bold = false);

/// Parts of a drawing, each around its own origin.

/// Members below each other with their names, the ports of a host in a box. Names stand outside: on the left with
/// \a namesLeft.
[[nodiscard]] TopologyLayout namedColumn(const QList<Member> &all, const QList<TopologyHost> &hosts,
                                         TopologyNodeKind kind, bool namesLeft);
/// Many members as dots, cluster by cluster, each with its title outside.
[[nodiscard]] TopologyLayout dottedColumn(const QList<Member> &all, const QList<TopologyHost> &hosts,
                                          TopologyNodeKind kind, bool namesLeft);
/// Members on a circle, each with its name and, if there is one, a remark (by member).
[[nodiscard]] TopologyLayout namedRing(const QList<Member> &all, const QList<TopologyHost> &hosts,
                                       TopologyNodeKind kind, const QHash<int, QString> &remarks = {});
/// Many members as dots on a circle, several deep where it must be, cluster by cluster.
[[nodiscard]] TopologyLayout dottedRing(const QList<Member> &all, const QList<TopologyHost> &hosts,
                                        TopologyNodeKind kind);

void addHeading(TopologyLayout &column, const QString &text);
/// Lines of text around the origin.
void addCentre(TopologyLayout &layout, const QStringList &lines, QPointF middle = {});
void moveBy(TopologyLayout &layout, QPointF offset);
void append(TopologyLayout &layout, const TopologyLayout &part);
/// What everything in \a layout covers, with the names outside or without.
[[nodiscard]] QRectF extentOf(const TopologyLayout &layout, bool withNames);

/// The names of ring members, in columns left and right of the circle, none over another.
struct RingLabel {
    qreal angle = 0;  ///< radians, clockwise from the right
    qreal radius = 0; ///< where its leader begins
    int node = -1;
    QString text;
};
void addRingLabels(TopologyLayout &layout, const QList<RingLabel> &labels, qreal outerRadius);
[[nodiscard]] QPointF onCircle(qreal radius, qreal angle);
/// A piece of a ring between two radii and two angles.
[[nodiscard]] QPainterPath sector(qreal inner, qreal outer, qreal from, qreal to);

} // namespace fabriscope::topology
