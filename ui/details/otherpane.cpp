// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/otherpane.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "app/record/jsonleaves.h"
#include "ui/details/facts.h"
#include "ui/details/factsheet.h"

#include <QRegularExpression>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// More fields than this nobody reads in a sheet; Raw has them all.
constexpr qsizetype mostLeaves = 100;

/// True for a field that neither the record's own facts nor those of a sub-object or a member show.
bool isUnknown(const QString &path)
{
    static const QRegularExpression known(
        u"^(TestId|NetTestType|Status|CreationTime|FinishedTime|ClusterName|ClusterId|Port|NetworkMode"
        "|(TrafficTest|DelayTest|CommTest)(\\.(Protocol|TrafficModel|Duration|QP|GDR|Type|Model|GPUNum|Clients|Servers|"
        "Hosts"
        "|(Clients|Servers|Hosts)\\[\\d+\\]\\.(ResourceId|Bond|IP|ServerName)))?)$"_s);
    return !known.match(path).hasMatch();
}

} // namespace

OtherPane::OtherPane(QWidget *parent) : TypePane(parent), m_sheet(new FactSheet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
}

void OtherPane::setTest(const NetTest &test)
{
    ++m_asked; // what is still being read belongs to another record
    FactSection record = recordFacts(test);
    record.remark = tr("The service documents no meaning for the type “%1”. Everything the record holds is shown.")
                        .arg(displayText(test.netTestType, 60));
    m_known = QList{record} + foreignFacts(test, TestKind::Other);
    m_sheet->setSections(m_known);
}

void OtherPane::setRaw(const QByteArray &json)
{
    const quint64 asked = ++m_asked;
    whenDone(QtConcurrent::run([json] { return jsonLeaves(json, mostLeaves, isUnknown); }), this,
             [this, asked](const JsonLeaves &found) {
                 if (asked == m_asked)
                     showUnknown(found);
             });
}

void OtherPane::showUnknown(const JsonLeaves &found)
{
    FactSection unknown;
    unknown.title = tr("Fields this program does not know");
    for (const JsonLeaf &leaf : found.leaves)
        unknown.facts.append({displayText(leaf.path, 80), leaf.value, {}});
    if (found.left > 0)
        unknown.remark = tr("%Ln more fields stand in Raw.", nullptr, int(found.left));
    m_sheet->setSections(unknown.facts.isEmpty() ? m_known : m_known + QList{unknown});
}

} // namespace fabriscope
