// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/chiprow.h"

#include "ui/browse/chip.h"
#include "ui/browse/chipterms.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;
constexpr int groupGap = spacing::l;
/// More values than these are better typed than picked.
constexpr qsizetype mostChips = 16;
constexpr qsizetype mostMenuEntries = 60;

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    setAccessibleName(tr("Quick filters"));
    for (const FieldId id : {FieldId::Status, FieldId::NetTestType, FieldId::Cluster})
        m_groups.append({id, QString::fromLatin1(field(id).key), {}, {}});
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setText(tr("More…"));
    m_more->setAccessibleName(tr("More quick filters"));
    m_more->setToolTip(tr("Filters there is no room for, and whole lists"));
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_menu->setAccessibleName(m_more->accessibleName());
    connect(m_menu, &QMenu::aboutToShow, this, &ChipRow::fillMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipRow::setFacets(const Facets &facets)
{
    for (Group &group : m_groups) {
        group.values = facets.values(group.id);
        fillGroup(group);
    }
    setTabOrders();
    checkChips();
}

Chip *ChipRow::addChip(Group &group)
{
    auto *chip = new Chip(this);
    const FieldId id = group.id;
    const qsizetype place = group.chips.size();
    connect(chip, &Chip::clicked, this, [this, id, place](bool chosen) { choose(id, place, chosen); });
    chip->installEventFilter(this);
    group.chips.append(chip);
    return chip;
}

void ChipRow::fillGroup(Group &group)
{
    const qsizetype wanted = std::min(group.values.size(), mostChips);
    while (group.chips.size() > wanted)
        delete group.chips.takeLast();
    for (qsizetype i = 0; i < wanted; ++i) {
        const FacetValue &facet = group.values.at(i);
        Chip *chip = i < group.chips.size() ? group.chips.at(i) : addChip(group);
        chip->setContent(field(group.id).title(), facet.label, facet.count);
        chip->setToolTip("<qt>"_L1 + facet.label.toHtmlEscaped() + "</qt>"_L1);
        if (group.id == FieldId::Status)
            chip->setState(stateOf(facet.value));
    }
}

void ChipRow::setTabOrders()
{
    QWidget *before = m_more;
    for (const Group &group : std::as_const(m_groups)) {
        for (Chip *chip : group.chips) {
            setTabOrder(before, chip);
            before = chip;
        }
    }
    if (before != m_more)
        setTabOrder(before, m_more);
}

void ChipRow::setQueryText(const QString &text)
{
    m_query = text;
    checkChips();
}

void ChipRow::checkChips()
{
    for (const Group &group : std::as_const(m_groups)) {
        for (qsizetype i = 0; i < group.chips.size(); ++i)
            group.chips.at(i)->setChecked(isChosen(m_query, group.key, group.values.at(i)));
    }
    layOut();
}

void ChipRow::choose(FieldId id, qsizetype place, bool chosen)
{
    for (const Group &group : std::as_const(m_groups)) {
        if (group.id == id && place < group.values.size())
            emit queryEdited(withChosen(m_query, group.key, group.values, group.values.at(place), chosen));
    }
    checkChips(); // a click has toggled the chip already: the query has the last word
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const Group &group : m_groups) {
        for (const Chip *chip : group.chips)
            width += chip->sizeHint().width() + gap;
        width += group.chips.isEmpty() ? 0 : groupGap - gap;
    }
    return {qMax(0, width - groupGap), Chip().sizeHint().height()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), sizeHint().height()};
}

int ChipRow::layOutGroup(const Group &group, int left, int right)
{
    for (Chip *chip : group.chips) {
        const QSize size = chip->sizeHint();
        const bool fits = left + size.width() <= right;
        chip->setVisible(fits);
        chip->setGeometry(left, 0, size.width(), size.height());
        left = fits ? left + size.width() + gap : right + 1; // what comes behind is not to overtake it
    }
    return left;
}

void ChipRow::layOut()
{
    const bool overlong = std::any_of(m_groups.begin(), m_groups.end(),
                                      [](const Group &group) { return group.values.size() > group.chips.size(); });
    const QSize more = m_more->sizeHint();
    const bool needsMore = overlong || sizeHint().width() > width();
    const int right = needsMore ? width() - more.width() - gap : width();
    m_partings.clear();
    int left = 0;
    for (const Group &group : std::as_const(m_groups)) {
        if (left > 0 && !group.chips.isEmpty()) {
            left += groupGap - gap;
            if (left + group.chips.first()->sizeHint().width() <= right)
                m_partings.append(left - groupGap / 2);
        }
        left = layOutGroup(group, left, right);
    }
    const QList<Chip *> visible = visibleChips();
    for (Chip *chip : visible)
        chip->setFocusPolicy(chip == visible.first() ? Qt::TabFocus : Qt::NoFocus);
    const int end = visible.isEmpty() ? 0 : visible.last()->geometry().right() + 1 + gap;
    m_more->setVisible(needsMore);
    m_more->setGeometry(end, (height() - more.height()) / 2, more.width(), more.height());
    update();
}

QList<Chip *> ChipRow::visibleChips() const
{
    QList<Chip *> visible;
    for (const Group &group : m_groups)
        std::copy_if(group.chips.begin(), group.chips.end(), std::back_inserter(visible),
                     [](const Chip *chip) { return !chip->isHidden(); });
    return visible;
}

void ChipRow::fillMenu()
{
    m_menu->clear();
    for (const Group &group : std::as_const(m_groups)) {
        const qsizetype shown =
            std::count_if(group.chips.begin(), group.chips.end(), [](const Chip *chip) { return !chip->isHidden(); });
        const qsizetype end = std::min(group.values.size(), shown + mostMenuEntries);
        if (shown < end)
            m_menu->addSection(field(group.id).title());
        for (qsizetype i = shown; i < end; ++i) {
            const FacetValue &facet = group.values.at(i);
            QString label =
                tr("%1 (%2)", "a filter and how many tests it has").arg(facet.label, locale().toString(facet.count));
            QAction *action = m_menu->addAction(label.replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(isChosen(m_query, group.key, facet));
            const FieldId id = group.id;
            connect(action, &QAction::triggered, this, [this, id, i](bool chosen) { choose(id, i, chosen); });
        }
        if (end < group.values.size())
            m_menu->addAction(tr("%n more: type them into the filter.", nullptr, int(group.values.size() - end)))
                ->setEnabled(false);
    }
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(ink(Ink::Grid, palette()));
    for (const int x : std::as_const(m_partings))
        painter.drawLine(x, spacing::xs, x, height() - spacing::xs);
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *chip = qobject_cast<Chip *>(watched);
    if (!chip || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    moveFocus(*chip, key == Qt::Key_Left ? -1 : 1);
    return true;
}

void ChipRow::moveFocus(const Chip &from, int by)
{
    const QList<Chip *> visible = visibleChips();
    const qsizetype at = visible.indexOf(&from) + by;
    if (at >= 0 && at < visible.size())
        visible.at(at)->setFocus(Qt::OtherFocusReason);
}

} // namespace fabriscope
