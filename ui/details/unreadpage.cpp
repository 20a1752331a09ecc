// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/unreadpage.h"

#include "app/nettest/displaytext.h"
#include "ui/details/resultwords.h"
#include "ui/details/textrowstable.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr qsizetype longestPlace = 200;

QLabel *heading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QList<TextRowsModel::Row> unreadRows(const MeasuredResults &results)
{
    QList<UnreadFigures> unread = results.unread;
    std::stable_sort(unread.begin(), unread.end(),
                     [](const UnreadFigures &a, const UnreadFigures &b) { return a.count > b.count; });
    QList<TextRowsModel::Row> rows;
    rows.reserve(unread.size());
    for (const UnreadFigures &figures : std::as_const(unread))
        rows += {.cells = {displayText(figures.path, longestPlace), QLocale().toString(figures.count),
                           resultwords::why(figures.why), resultwords::whatToDo(figures.why)},
                 .tip = {}};
    return rows;
}

QList<TextRowsModel::Row> placeRows(const MeasuredResults &results)
{
    QList<TextRowsModel::Row> rows;
    rows.reserve(results.places.size());
    for (const ResultPlace &place : results.places)
        rows += {.cells = {displayText(place.path, longestPlace), displayText(place.sample, longestPlace),
                           QLocale().toString(place.count), resultwords::readAs(place, results)},
                 .tip = {}};
    return rows;
}

} // namespace

UnreadPage::UnreadPage(QWidget *parent)
    : QWidget(parent)
    , m_unreadTitle(heading(this))
    , m_placesTitle(heading(this))
    , m_unread(new TextRowsTable(tr("Figures that were not read"),
                                 {tr("Place"), tr("Count"), tr("Why"), tr("What to do")}, {1}, this))
    , m_places(new TextRowsTable(tr("Places in the result"), {tr("Place"), tr("Sample"), tr("Count"), tr("Read as")},
                                 {2}, this))
    , m_halves(new QSplitter(Qt::Vertical, this))
{
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(titled(m_unreadTitle, m_unread));
    m_halves->addWidget(titled(m_placesTitle, m_places));
    m_halves->setStretchFactor(0, 2);
    m_halves->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::s);
    column->addWidget(m_halves, 1);
    for (TextRowsTable *table : {m_unread, m_places})
        connect(table, &TextRowsTable::notice, this, &UnreadPage::notice);
    setResults(nullptr);
}

QWidget *UnreadPage::titled(QLabel *title, QWidget *table)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::xs);
    column->addWidget(title);
    column->addWidget(table, 1);
    return box;
}

void UnreadPage::setResults(const std::shared_ptr<const MeasuredResults> &results)
{
    m_unread->setRows(results ? unreadRows(*results) : QList<TextRowsModel::Row>());
    m_places->setRows(results ? placeRows(*results) : QList<TextRowsModel::Row>());
    const bool isAllRead = results && results->unread.isEmpty();
    m_unread->setVisible(!isAllRead);
    m_unreadTitle->setText(!results        ? tr("The result is being read…")
                               : isAllRead ? tr("Every figure was read")
                                           : tr("Figures that were not read"));
    m_placesTitle->setText(tr("What every place was read as"));
}

} // namespace fabriscope
