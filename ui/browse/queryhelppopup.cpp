// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/queryhelppopup.h"

#include "app/fields/field.h"
#include "app/query/query.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace fabriscope {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void addHeading(QGridLayout &grid, const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    const int row = grid.rowCount();
    grid.setRowMinimumHeight(row, spacing::s);
    grid.addWidget(label, row + 1, 0, 1, 2);
}

void addLine(QGridLayout &grid, const QString &typed, const QString &meaning, QWidget *parent)
{
    QLabel *example = plainLabel(typed, parent);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(example->font().pointSizeF());
    example->setFont(fixed);
    example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel *text = plainLabel(meaning, parent);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    const int row = grid.rowCount();
    grid.addWidget(example, row, 0);
    grid.addWidget(text, row, 1);
}

} // namespace

QueryHelpPopup::QueryHelpPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Help on the filter"));
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(spacing::l);
    grid->setVerticalSpacing(spacing::s);
    grid->setColumnStretch(1, 1);
    addHeading(*grid, tr("What can be typed"), page);
    for (const QueryHelpEntry &entry : queryHelp())
        addLine(*grid, entry.example, entry.meaning, page);
    addHeading(*grid, tr("Keys"), page);
    for (const Field &known : fieldCatalogue())
        addLine(*grid, QString::fromLatin1(known.key), known.tooltip(), page);

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(accessibleName());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(scroll);
    setFocusProxy(scroll);
}

void QueryHelpPopup::openBelow(const QWidget &anchor)
{
    constexpr int wanted = 760;
    const QRect room = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height() + spacing::xs));
    resize(qMin(wanted, room.width()), qMin(wanted * 3 / 4, room.bottom() - below.y()));
    move(qBound(room.left(), below.x(), room.right() - width()), below.y());
    show();
    setFocus();
}

} // namespace fabriscope
