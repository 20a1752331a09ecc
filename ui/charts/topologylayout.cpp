// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologylayout.h"

#include "app/nettest/displaytext.h"
#include "ui/charts/topologyparts.h"
#include "ui/charts/topologywords.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace fabriscope {

using namespace topology;

namespace {

constexpr qreal margin = 10;
constexpr qreal collectiveRadius = 11; ///< room for a number of GPUs
constexpr qreal runRoom = 20;          ///< between the hosts of a collective and the hull around them

/// Lays out one test. Lives for one call.
class Maker {
public:
    explicit Maker(const NetTest &test) : m_test(test), m_all(membersOf(test)) { }

    TopologyLayout made()
    {
        switch (directionOf(m_test)) {
        case Direction::ClientsToServers:
            oneWay();
            break;
        case Direction::EachWithEach:
            mesh();
            break;
        case Direction::Collective:
            collective();
            break;
        case Direction::Unknown:
            listed();
            break;
        }
        if (m_layout.nodes.isEmpty())
            m_layout.shape = TopologyShape::Nothing;
        m_layout.leftOut = int(m_all.size() - m_layout.nodes.size());
        m_layout.bounds = extentOf(m_layout, true).adjusted(-margin, -margin, margin, margin);
        m_layout.core = extentOf(m_layout, false).adjusted(-margin, -margin, margin, margin);
        return std::move(m_layout);
    }

private:
    [[nodiscard]] QList<int> in(std::initializer_list<MemberRole> roles) const
    {
        QList<int> members;
        for (int member = 0; member < int(m_all.size()); ++member) {
            if (std::find(roles.begin(), roles.end(), m_all.at(member).role) != roles.end())
                members += member;
        }
        return members;
    }

    [[nodiscard]] TopologyLayout column(const QList<int> &members, TopologyNodeKind kind, bool namesLeft,
                                        bool dots) const
    {
        const QList<TopologyHost> hosts = hostsOf(m_all, members);
        return dots ? dottedColumn(m_all, hosts, kind, namesLeft) : namedColumn(m_all, hosts, kind, namesLeft);
    }

    void oneWay()
    {
        const QList<int> clients = in({MemberRole::Client});
        const QList<int> servers = in({MemberRole::Server});
        m_layout.shape = TopologyShape::OneWay;
        m_layout.pairs = pairCount(m_test);
        m_layout.everyPair = clients.size() + servers.size() <= mostMembersWithEveryPair;
        TopologyLayout left = column(clients, TopologyNodeKind::Client, true, !m_layout.everyPair);
        TopologyLayout right = column(servers, TopologyNodeKind::Server, false, !m_layout.everyPair);
        const qreal height = qMax(extentOf(left, true).height(), extentOf(right, true).height());
        const qreal gap = m_layout.everyPair ? qBound<qreal>(160, height * 0.6, 320) : 200;
        place(left, TopologyText::tr("Clients (%1)").arg(QLocale().toString(clients.size())), -gap / 2);
        place(right, TopologyText::tr("Servers (%1)").arg(QLocale().toString(servers.size())), gap / 2);
        if (!m_layout.everyPair && m_layout.pairs > 0)
            bundle(gap);
    }

    /// Puts a column beside the middle, centred in height.
    void place(TopologyLayout &part, const QString &heading, qreal edge)
    {
        const QRectF extent = extentOf(part, true);
        moveBy(part, {edge, -extent.center().y()}); // columns have their inner edge at 0
        if (!part.nodes.isEmpty())
            addHeading(part, heading);
        append(m_layout, part);
    }

    /// A wide arrow that stands for all pairs.
    void bundle(qreal gap)
    {
        const qreal from = -gap / 2 + 12;
        const qreal to = gap / 2 - 12;
        m_layout.bundle.addPolygon(
            QPolygonF{{from, -22}, {to - 30, -22}, {to - 30, -34}, {to, 0}, {to - 30, 34}, {to - 30, 22}, {from, 22}});
        m_layout.bundle.closeSubpath();
        addCentre(
            m_layout,
            {TopologyText::tr("%1 pairs").arg(QLocale().toString(m_layout.pairs)), TopologyText::tr("all one way")},
            {-8, 0});
    }

    void mesh()
    {
        const QList<int> members = kindOf(m_test) == TestKind::Delay ? in({MemberRole::DelayHost})
                                                                     : in({MemberRole::Client, MemberRole::Server});
        const QList<TopologyHost> hosts = hostsOf(m_all, members);
        m_layout.everyPair = members.size() <= mostMembersWithEveryPair;
        m_layout.shape = TopologyShape::Mesh;
        m_layout.pairs = pairCount(m_test);
        if (members.isEmpty())
            return;
        append(m_layout,
               m_layout.everyPair ? namedRing(m_all, hosts, TopologyNodeKind::Peer)
                                  : dottedRing(m_all, hosts, TopologyNodeKind::Peer));
        if (!m_layout.everyPair) {
            addCentre(m_layout,
                      {TopologyText::tr("Each with each"),
                       TopologyText::tr("%1 members").arg(QLocale().toString(members.size())),
                       TopologyText::tr("%1 ordered pairs").arg(QLocale().toString(m_layout.pairs))});
        }
    }

    void collective()
    {
        const QList<int> members = in({MemberRole::CommHost});
        m_layout.shape = TopologyShape::Collective;
        if (members.isEmpty())
            return;
        const CommTest &comm = *m_test.comm;
        const bool named = members.size() <= mostMembersWithEveryPair;
        const QList<TopologyHost> hosts = hostsOf(m_all, members);
        const auto each = gpusPerHost(comm);
        TopologyLayout ring = named ? namedRing(m_all, hosts, TopologyNodeKind::Peer, ranksOf(hosts, each))
                                    : dottedRing(m_all, hosts, TopologyNodeKind::Peer);
        m_layout.countsRanks = named && each;
        if (named) {
            ring.nodeRadius = collectiveRadius;
            for (TopologyNode &node : ring.nodes)
                node.mark = each ? QLocale().toString(*each) : QString();
        }
        append(m_layout, ring);
        addHull(named ? runRoom : 14);
        addCentre(m_layout, collectiveLines(comm, each));
    }

    /// One rank a GPU, counted host by host in the order of the record, as such runs are started from a list of hosts.
    [[nodiscard]] static QHash<int, QString> ranksOf(QList<TopologyHost> hosts, std::optional<qint64> each)
    {
        QHash<int, QString> ranks;
        if (!each || *each < 1)
            return ranks;
        std::sort(hosts.begin(), hosts.end(), [](const TopologyHost &a, const TopologyHost &b) {
            return *std::min_element(a.members.begin(), a.members.end())
                < *std::min_element(b.members.begin(), b.members.end());
        });
        for (qsizetype host = 0; host < hosts.size(); ++host) {
            const QString first = QLocale().toString(host * *each);
            const QString text = *each == 1
                ? TopologyText::tr("rank %1").arg(first)
                : TopologyText::tr("ranks %1–%2").arg(first, QLocale().toString((host + 1) * *each - 1));
            for (const int member : hosts.at(host).members)
                ranks.insert(member, text);
        }
        return ranks;
    }

    /// A hull around the whole run, named in the middle.
    void addHull(qreal room)
    {
        qreal nearest = std::numeric_limits<qreal>::max();
        qreal farthest = 0;
        for (const TopologyNode &node : std::as_const(m_layout.nodes)) {
            const qreal distance = QLineF({}, node.at).length();
            nearest = qMin(nearest, distance);
            farthest = qMax(farthest, distance);
        }
        QPainterPath hull;
        hull.addEllipse(QPointF(), farthest + room, farthest + room);
        hull.addEllipse(QPointF(), nearest - room, nearest - room);
        m_layout.areas.prepend({TopologyArea::Kind::Run, hull});
    }

    [[nodiscard]] static QStringList collectiveLines(const CommTest &comm, std::optional<qint64> each)
    {
        QStringList lines;
        if (!comm.model.trimmed().isEmpty())
            lines += displayText(comm.model, 24);
        if (!comm.type.trimmed().isEmpty())
            lines += displayText(comm.type, 24);
        const QString hosts = QLocale().toString(distinctHosts(comm.hosts));
        if (each)
            lines += TopologyText::tr("%1 hosts × %2 GPUs").arg(hosts, QLocale().toString(*each));
        else if (!comm.gpuNum.isMissing())
            lines += TopologyText::tr("%1 hosts, %2 GPUs").arg(hosts, displayText(comm.gpuNum.text.trimmed(), 12));
        else
            lines += TopologyText::tr("%1 hosts").arg(hosts);
        return lines;
    }

    void listed()
    {
        m_layout.shape = TopologyShape::Listed;
        const bool dots = m_all.size() > mostMembersWithEveryPair;
        qreal x = 0;
        for (const auto &[role, heading] :
             {std::pair(MemberRole::Client, TopologyText::tr("Clients")),
              std::pair(MemberRole::Server, TopologyText::tr("Servers")),
              std::pair(MemberRole::DelayHost, TopologyText::tr("Hosts of the delay test")),
              std::pair(MemberRole::CommHost, TopologyText::tr("Hosts of the collective"))}) {
            const QList<int> members = in({role});
            if (members.isEmpty())
                continue;
            TopologyLayout part = column(members, TopologyNodeKind::Unknown, false, dots);
            addHeading(part, heading);
            const QRectF extent = extentOf(part, true);
            moveBy(part, {x - extent.left(), -extent.top()});
            append(m_layout, part);
            x += extent.width() + 40;
        }
    }

    const NetTest &m_test;
    QList<Member> m_all;
    TopologyLayout m_layout;
};

} // namespace

int TopologyLayout::nodeOf(int member) const
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [member](const TopologyNode &n) { return n.member == member; });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

int TopologyLayout::nodeAt(QPointF point, qreal reach) const
{
    int nearest = -1;
    qreal best = reach;
    for (int node = 0; node < int(nodes.size()); ++node) {
        const qreal distance = QLineF(point, nodes.at(node).at).length();
        if (distance <= best) {
            best = distance;
            nearest = node;
        }
    }
    return nearest;
}

QList<int> TopologyLayout::partnersOf(int node) const
{
    QList<int> partners;
    if (node < 0 || node >= nodes.size() || (shape != TopologyShape::OneWay && shape != TopologyShape::Mesh))
        return partners;
    for (int other = 0; other < int(nodes.size()); ++other) {
        const bool across = shape == TopologyShape::Mesh || nodes.at(other).kind != nodes.at(node).kind;
        if (other != node && across)
            partners += other;
    }
    return partners;
}

QList<int> TopologyLayout::linedPartnersOf(int node) const
{
    const QList<int> partners = partnersOf(node);
    if (partners.size() <= mostLinedPartners)
        return partners;
    QList<int> firsts;
    for (const int partner : partners) {
        if (firsts.isEmpty() || nodes.at(partner).host != nodes.at(firsts.last()).host)
            firsts += partner;
    }
    return firsts;
}

qint64 TopologyLayout::pairsOf(int node) const
{
    return partnersOf(node).size() * (shape == TopologyShape::Mesh ? 2 : 1);
}

TopologyLayout layOutTopology(const NetTest &test)
{
    return Maker(test).made();
}

} // namespace fabriscope
