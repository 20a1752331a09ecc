// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/emptystate.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fabriscope {

EmptyState EmptyState::loading()
{
    return {EmptyStateOverlay::tr("Reading the tests…"),
            EmptyStateOverlay::tr("The first ones will be here in a moment."),
            {}};
}

EmptyState EmptyState::noTests()
{
    return {EmptyStateOverlay::tr("There are no tests"),
            EmptyStateOverlay::tr("The service knows no network tests for this region, type and resource group."),
            {}};
}

EmptyState EmptyState::nothingOpened()
{
    return {EmptyStateOverlay::tr("There are no tests"),
            EmptyStateOverlay::tr("No test was found so far in what was opened."),
            {}};
}

EmptyState EmptyState::nothingKept()
{
    return {
        EmptyStateOverlay::tr("Nothing is kept here yet"),
        EmptyStateOverlay::tr("A refresh with a connection, or files that are opened, bring tests into the archive."),
        {}};
}

EmptyState EmptyState::noMatch(const QString &filter)
{
    return {EmptyStateOverlay::tr("No test matches the filter"), displayText(filter, 120),
            EmptyStateOverlay::tr("Clear the filter")};
}

EmptyState EmptyState::problem(const Problem &problem, const QString &action)
{
    return {displayText(problem.happened), displayText(problem.remedy), action};
}

EmptyStateOverlay::EmptyStateOverlay(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setAccessibleName(tr("Why there are no tests to see"));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_text->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::l);
    column->setSpacing(spacing::s);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(spacing::xs);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyStateOverlay::actionTriggered);
}

void EmptyStateOverlay::setState(const EmptyState &state)
{
    m_state = state;
    m_title->setText(state.title);
    m_text->setText(state.text);
    m_text->setVisible(!state.text.isEmpty());
    m_action->setText(state.action);
    m_action->setAccessibleName(state.action);
    m_action->setVisible(!state.action.isEmpty());
    setAccessibleDescription(state.text.isEmpty() ? state.title : tr("%1. %2").arg(state.title, state.text));
}

} // namespace fabriscope
