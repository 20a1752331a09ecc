// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/member.h"
#include "ui/charts/topologyparty.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace fabriscope {

/// What a drawing of who talks to whom looks like.
enum class TopologyShape : quint8 {
    Nothing,    ///< no members
    OneWay,     ///< two columns, clients on the left, servers on the right
    Mesh,       ///< a circle, each with each
    Collective, ///< a ring of hosts inside one run; no pairs
    Listed,     ///< members without lines: nobody knows who talks to whom
};

enum class TopologyNodeKind : quint8 { Client, Server, Peer, Unknown };

struct TopologyNode {
    int member = 0; ///< index into membersOf()
    TopologyNodeKind kind = TopologyNodeKind::Unknown;
    int host = 0; ///< equal for the ports of one host in one part of the drawing
    QPointF at;
    QString name;   ///< "e01-cn-… · bond1", cleaned
    QString mark;   ///< drawn into the node: its GPUs; may be empty
    int group = -1; ///< equal for the dots of one host or subnet; -1: members stand one by one
};

/// Something around nodes: the ports of one host, a subnet, a collective run.
struct TopologyArea {
    enum class Kind : quint8 { Host, Group, Run };
    Kind kind = Kind::Group;
    QPainterPath path;
    TopologyCluster::By by = TopologyCluster::By::Host; ///< of a group
};

struct TopologyLabel {
    enum class Kind : quint8 { Node, Group, Heading, Centre };
    Kind kind = Kind::Node;
    int node = -1; ///< index into nodes, for Kind::Node
    QString text;
    QRectF box;
    Qt::Alignment alignment = Qt::AlignLeft;
    QLineF leader; ///< from what it names to its text; null: none
};

/// Where everything of one test stands, in units of a logical pixel at zoom 1. A plain value that depends on nothing
/// but the members' identity and the kind of the test, so that a refresh moves nothing.
struct TopologyLayout {
    TopologyShape shape = TopologyShape::Nothing;
    QList<TopologyNode> nodes; ///< in the order of the keyboard walk: hosts in natural order, clients before servers
    QList<TopologyArea> areas;
    QList<TopologyLabel> labels;
    QList<QLineF> links;      ///< between neighbouring ports of one host
    QPainterPath bundle;      ///< stands for all pairs while they are not drawn one by one; may be empty
    bool everyPair = false;   ///< all pairs are drawn as lines
    bool countsRanks = false; ///< names tell ranks, counted in the order of the record
    qreal nodeRadius = 5;
    qint64 pairs = 0; ///< ordered
    int leftOut = 0;  ///< members of sub-objects that do not belong to the test's type
    QRectF bounds;    ///< everything drawn, with a margin
    QRectF core;      ///< the same without names

    /// The node of a member, or -1.
    [[nodiscard]] int nodeOf(int member) const;
    /// The nearest node within \a reach of \a point, or -1.
    [[nodiscard]] int nodeAt(QPointF point, qreal reach) const;
    /// The nodes that \a node talks to, one way or both.
    [[nodiscard]] QList<int> partnersOf(int node) const;
    /// The same with one node a host if the lines to all of them would be too many to tell apart.
    [[nodiscard]] QList<int> linedPartnersOf(int node) const;
    /// How many ordered pairs \a node takes part in.
    [[nodiscard]] qint64 pairsOf(int node) const;
};

/// Up to here every pair is drawn as a line; above, lines hide each other (users-and-peers.md, "Views").
inline constexpr qsizetype mostMembersWithEveryPair = 20;

/// Up to here every partner of the chosen member gets a line of its own.
inline constexpr qsizetype mostLinedPartners = 200;

/// Any thread; some milliseconds for thousands of members.
[[nodiscard]] TopologyLayout layOutTopology(const NetTest &test);

} // namespace fabriscope
