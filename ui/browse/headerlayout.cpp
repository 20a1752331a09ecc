// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/headerlayout.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestConfiguration = 560;

/// A text as long as those a column usually holds.
QString usualText(FieldId id)
{
    switch (id) {
    case FieldId::Status:
        return u"InProgress"_s;
    case FieldId::TestId:
        return u"00000000-0000-0000-0000-000000000000"_s;
    case FieldId::NetTestType:
        return u"TrafficTest"_s;
    case FieldId::Cluster:
    case FieldId::ClusterName:
        return u"cluster-production"_s;
    case FieldId::ClusterId:
        return u"i113790071730000000000"_s;
    case FieldId::Configuration:
        return u"RDMA · Fullmesh · QP 8 · GDR · 30 s"_s;
    case FieldId::Created:
    case FieldId::Finished:
        return u"2024-00-00 00:00:00 ?"_s;
    case FieldId::Elapsed:
        return u"00 min 00 s"_s;
    case FieldId::MemberNames:
        return u"e01-cn-00000000000, e01-cn-00000000000"_s;
    default:
        return u"00000000"_s;
    }
}

int usualWidth(const QTableView &view, FieldId id)
{
    const QFontMetrics metrics(tabularFont(view.font()));
    const int margins = 2 * (view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + spacing::xs);
    const int shape = id == FieldId::Status ? metrics.height() + spacing::xs : 0;
    const int heading = QFontMetrics(view.horizontalHeader()->font()).horizontalAdvance(field(id).title());
    constexpr int sortMark = 16;
    return margins + qMax(metrics.horizontalAdvance(usualText(id)) + shape, heading + sortMark);
}

} // namespace

HeaderLayout::HeaderLayout(QTableView &view) : QObject(&view), m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    const auto announce = [this] {
        if (!m_applying)
            emit changed();
    };
    connect(header, &QHeaderView::sectionMoved, this, announce);
    connect(header, &QHeaderView::sortIndicatorChanged, this, announce);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int width) {
        if (m_applying || before == 0 || width == 0) // hiding and showing are no sizing
            return;
        m_ownWidths[FieldId(section)] = width;
        emit changed();
    });
}

ColumnLayout HeaderLayout::layout() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    ColumnLayout layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const auto id = FieldId(section);
        layout.columns.append({id, m_ownWidths.value(id), !header->isSectionHidden(section)});
    }
    layout.sortField = FieldId(qBound(0, header->sortIndicatorSection(), header->count() - 1));
    layout.sortOrder = header->sortIndicatorOrder();
    return layout;
}

void HeaderLayout::setLayout(const ColumnLayout &layout)
{
    const QScopedValueRollback applying(m_applying, true);
    QHeaderView *header = m_view.horizontalHeader();
    m_ownWidths.clear();
    for (qsizetype place = 0; place < layout.columns.size(); ++place) {
        const ColumnLayout::Column &column = layout.columns.at(place);
        header->moveSection(header->visualIndex(int(column.id)), int(place));
        header->setSectionHidden(int(column.id), !column.visible);
        if (column.width > 0)
            m_ownWidths.insert(column.id, column.width);
    }
    m_view.sortByColumn(int(layout.sortField), layout.sortOrder);
    applyWidths();
}

void HeaderLayout::setVisible(FieldId id, bool visible)
{
    m_view.setColumnHidden(int(id), !visible);
    fit();
    emit changed();
}

void HeaderLayout::fit()
{
    const QScopedValueRollback applying(m_applying, true);
    applyWidths();
}

void HeaderLayout::applyWidths()
{
    QHeaderView *header = m_view.horizontalHeader();
    int room = m_view.viewport()->width();
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const auto id = FieldId(section);
        header->resizeSection(section, m_ownWidths.contains(id) ? m_ownWidths.value(id) : usualWidth(m_view, id));
        room -= header->sectionSize(section);
    }
    const int configuration = int(FieldId::Configuration);
    const bool takesRoom = !header->isSectionHidden(configuration) && !m_ownWidths.contains(FieldId::Configuration);
    if (takesRoom && room > 0) {
        const int width = header->sectionSize(configuration);
        header->resizeSection(configuration, qMax(width, qMin(width + room, widestConfiguration)));
    }
}

} // namespace fabriscope
