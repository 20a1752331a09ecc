// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologytext.h"

#include "ui/charts/topologywords.h"

#include <QLocale>

namespace fabriscope {

namespace {

/// How many pairs have no line of their own, why, and what is drawn instead.
QStringList pairsLeftOut(const TopologyLayout &layout, int node)
{
    if (layout.everyPair || layout.pairs == 0)
        return {};
    const qint64 left = layout.pairs - (node < 0 ? 0 : layout.pairsOf(node));
    QStringList sentences{
        TopologyText::tr("%1 of %2 pairs are not drawn one by one: above %3 members the lines would hide each other.")
            .arg(QLocale().toString(left), QLocale().toString(layout.pairs),
                 QLocale().toString(mostMembersWithEveryPair))};
    if (node < 0)
        sentences += TopologyText::tr("Choose a member to see its own.");
    else if (layout.linedPartnersOf(node).size() < layout.partnersOf(node).size())
        sentences += TopologyText::tr("Of the chosen member's own, one line is drawn for each host.");
    else
        sentences += TopologyText::tr("Those of the chosen member are drawn.");
    return sentences;
}

} // namespace

QString undrawnSentence(const TopologyLayout &layout, int node)
{
    QStringList sentences;
    if (layout.shape == TopologyShape::Listed)
        sentences += TopologyText::tr(
            "Lines are missing because nobody has described who talks to whom in a test of this type.");
    if (layout.shape == TopologyShape::Nothing)
        sentences += TopologyText::tr("The record names no members, so there is nothing to draw.");
    if (layout.countsRanks)
        sentences += TopologyText::tr("Ranks are counted in the order of the record: the service does not tell them.");
    sentences += pairsLeftOut(layout, node);
    if (layout.leftOut > 0)
        sentences += TopologyText::tr("%Ln members of other kinds of test in this record are not drawn.", nullptr,
                                      layout.leftOut);
    return sentences.join(QLatin1Char(' '));
}

QString nodeSentence(const TopologyLayout &layout, int node)
{
    if (node < 0 || node >= layout.nodes.size())
        return {};
    const TopologyNode &chosen = layout.nodes.at(node);
    const int partners = int(layout.partnersOf(node).size());
    switch (layout.shape) {
    case TopologyShape::OneWay:
        return chosen.kind == TopologyNodeKind::Client
            ? TopologyText::tr("%1 sends to %n servers.", nullptr, partners).arg(chosen.name)
            : TopologyText::tr("%1 receives from %n clients.", nullptr, partners).arg(chosen.name);
    case TopologyShape::Mesh:
        return TopologyText::tr("%1 sends to %n members and receives from them.", nullptr, partners).arg(chosen.name);
    case TopologyShape::Collective:
        return TopologyText::tr("%1 takes part in the collective.").arg(chosen.name);
    case TopologyShape::Listed:
    case TopologyShape::Nothing:
        break;
    }
    return TopologyText::tr("%1 is named by the record.").arg(chosen.name);
}

} // namespace fabriscope
