// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/factsheet.h"

#include "ui/details/mutedlabel.h"
#include "ui/details/valueline.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fabriscope {

namespace {

constexpr int columnWidth = 300; ///< the least room for a label and its value side by side
constexpr int mostColumns = 3;
constexpr int widestLabel = 160;

} // namespace

FactSheet::FactSheet(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::m);
}

void FactSheet::setSections(const QList<FactSection> &sections)
{
    if (sections == m_sections)
        return;
    const bool sameShape = hasShapeOf(sections);
    m_sections = sections;
    if (!sameShape) {
        build();
        arrange(true);
    }
    fill();
}

bool FactSheet::hasShapeOf(const QList<FactSection> &sections) const
{
    return std::equal(sections.begin(), sections.end(), m_sections.begin(), m_sections.end(),
                      [](const FactSection &a, const FactSection &b) { return a.facts.size() == b.facts.size(); });
}

void FactSheet::build()
{
    for (const SectionWidgets &widgets : std::as_const(m_widgets))
        delete widgets.box;
    m_widgets.clear();
    for (const FactSection &section : std::as_const(m_sections))
        m_widgets += buildSection(section);
    if (!m_widgets.isEmpty() && !m_widgets.first().values.isEmpty())
        m_widgets.first().values.first()->setFocusPolicy(Qt::StrongFocus);
}

FactSheet::SectionWidgets FactSheet::buildSection(const FactSection &section)
{
    SectionWidgets widgets;
    widgets.box = new QWidget(this);
    auto *column = new QVBoxLayout(widgets.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::xs);
    widgets.title = new MutedLabel(widgets.box);
    widgets.remark = new MutedLabel(widgets.box);
    widgets.remark->setWordWrap(true);
    widgets.grid = new QGridLayout;
    widgets.grid->setHorizontalSpacing(spacing::m);
    widgets.grid->setVerticalSpacing(0);
    column->addWidget(widgets.title);
    column->addWidget(widgets.remark);
    column->addLayout(widgets.grid);
    for (qsizetype i = 0; i < section.facts.size(); ++i) {
        widgets.labels += new MutedLabel(widgets.box);
        auto *value = new ValueLine(widgets.box);
        value->setFocusPolicy(Qt::ClickFocus);
        value->installEventFilter(this);
        widgets.values += value;
    }
    QFont bold = font();
    bold.setBold(true);
    widgets.title->setFont(bold);
    m_layout->addWidget(widgets.box);
    return widgets;
}

void FactSheet::fill()
{
    for (qsizetype s = 0; s < m_sections.size(); ++s) {
        const FactSection &section = m_sections.at(s);
        const SectionWidgets &widgets = m_widgets.at(s);
        widgets.title->setText(section.title);
        widgets.title->setVisible(!section.title.isEmpty());
        widgets.remark->setText(section.remark);
        widgets.remark->setVisible(!section.remark.isEmpty());
        for (qsizetype i = 0; i < section.facts.size(); ++i) {
            const Fact &fact = section.facts.at(i);
            widgets.labels.at(i)->setText(fact.label);
            widgets.values.at(i)->setValue(fact.value, fact.note);
            widgets.values.at(i)->setAccessibleName(fact.label);
        }
    }
}

/// Labels of one width put the values of all sections on common lines.
int FactSheet::labelWidth() const
{
    const QFontMetrics metrics(font());
    int widest = 0;
    for (const FactSection &section : m_sections) {
        for (const Fact &fact : section.facts)
            widest = qMax(widest, metrics.horizontalAdvance(fact.label));
    }
    return qMin(widest + 2, widestLabel);
}

void FactSheet::arrange(bool force)
{
    const int columns = qBound(1, width() / columnWidth, mostColumns);
    if (columns == m_columns && !force)
        return;
    m_columns = columns;
    const int label = labelWidth();
    for (const SectionWidgets &widgets : std::as_const(m_widgets)) {
        const int count = int(widgets.values.size());
        // Down the columns, none of them empty: an empty one would lose its spacing and stand off the common lines.
        for (int i = 0, column = 0, row = 0; i < count; ++i) {
            widgets.grid->addWidget(widgets.labels.at(i), row, 2 * column, Qt::AlignLeft | Qt::AlignVCenter);
            widgets.grid->addWidget(widgets.values.at(i), row, 2 * column + 1);
            const int rows = count / columns + (column < count % columns ? 1 : 0);
            column += ++row == rows ? 1 : 0;
            row %= rows;
        }
        for (int column = 0; column < mostColumns; ++column) {
            widgets.grid->setColumnStretch(2 * column + 1, column < columns ? 1 : 0);
            widgets.grid->setColumnMinimumWidth(2 * column, column < columns ? label : 0);
        }
    }
}

void FactSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(false);
}

bool FactSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveFocus(static_cast<ValueLine *>(watched), key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FactSheet::moveFocus(ValueLine *from, int step)
{
    QList<ValueLine *> all;
    for (const SectionWidgets &widgets : std::as_const(m_widgets))
        all += widgets.values;
    const qsizetype target = all.indexOf(from) + step;
    if (target >= 0 && target < all.size())
        all.at(target)->setFocus(Qt::OtherFocusReason);
}

} // namespace fabriscope
