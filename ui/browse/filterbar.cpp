// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/filterbar.h"

#include "ui/browse/chiprow.h"
#include "ui/browse/queryedit.h"
#include "ui/browse/queryhelppopup.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostErrorsSaid = 3;
/// A term that is still being typed is not called wrong before a pause.
constexpr auto pause = 700ms;
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QueryEdit(this))
    , m_chips(new ChipRow(this))
    , m_count(new QLabel(this))
    , m_message(new QLabel(this))
    , m_help(new QToolButton(this))
    , m_offered(new QToolButton(this))
{
    setAccessibleName(tr("Filter"));
    setFocusProxy(m_edit);
    setUpLook();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { showErrors(m_query.errors()); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_typing = true; });
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::read); // comes after textEdited
    connect(m_edit, &QueryEdit::typingEnded, this, [this] { showErrors(m_query.errors()); });
    connect(m_edit, &QueryEdit::leaveRequested, this, &FilterBar::tableRequested);
    connect(m_edit, &QueryEdit::helpRequested, this, &FilterBar::showHelp);
    connect(m_help, &QToolButton::clicked, this, &FilterBar::showHelp);
    connect(m_chips, &ChipRow::queryEdited, this, &FilterBar::setText);
}

FilterBar::~FilterBar()
{
    // The line loses the focus when it goes, and that ends the typing; there is nobody left then to be told.
    disconnect(m_edit, nullptr, this, nullptr);
}

void FilterBar::setUpLook()
{
    m_edit->setPlaceholderText(tr("Filter, as in: type:traffic status:failed cluster:prod created<7d"));
    m_edit->setAccessibleName(tr("Filter for tests"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(tabularFont(font()));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("Tests shown"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("What is wrong with the filter"));
    m_message->hide();
    colourMessage();
    m_help->setIcon(themedIcon(u"help"_s));
    m_help->setAutoRaise(true);
    m_help->setAccessibleName(tr("Help on the filter"));
    m_help->setToolTip(tr("What can be typed here (F1)"));

    m_line = new QHBoxLayout;
    m_line->setSpacing(spacing::s);
    m_offered->setAutoRaise(true);
    m_offered->hide();
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_offered);
    m_line->addWidget(m_count);
    m_line->addWidget(m_help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::s, spacing::s, spacing::s, spacing::s);
    column->setSpacing(spacing::s - 2);
    column->addLayout(m_line);
    column->addWidget(m_message);
    column->addWidget(m_chips);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void FilterBar::setFacets(const Facets &facets)
{
    m_edit->setFacets(facets);
    m_chips->setFacets(facets);
}

void FilterBar::offer(QAction *action)
{
    m_offered->setDefaultAction(action);
    m_offered->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_offered->setAccessibleName(action->iconText());
    m_offered->show();
}

void FilterBar::setCounts(int shown, int total)
{
    m_count->setText(tr("%1 of %2", "how many tests are shown, and how many there are")
                         .arg(locale().toString(shown), locale().toString(total)));
}

void FilterBar::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->indexOf(m_help), tool);
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::clearFilter()
{
    m_edit->clear();
}

void FilterBar::showHelp()
{
    (new QueryHelpPopup(this))->openBelow(*m_edit);
}

void FilterBar::read()
{
    m_query = Query::parse(m_edit->text());
    m_chips->setQueryText(m_edit->text());
    QList<QueryError> settled = m_query.errors();
    const qsizetype cursor = m_edit->cursorPosition();
    if (m_typing) {
        settled.removeIf([cursor](const QueryError &error) {
            return error.position <= cursor && cursor <= error.position + error.length;
        });
    }
    m_typing = false;
    showErrors(settled);
    if (settled.size() < m_query.errors().size())
        m_pause.start();
    emit queryChanged(m_query);
}

void FilterBar::showErrors(const QList<QueryError> &errors)
{
    m_pause.stop();
    m_edit->setErrors(errors);
    QStringList messages;
    for (const QueryError &error : errors.first(qMin(errors.size(), mostErrorsSaid)))
        messages += error.message;
    const QString message = messages.join(u'\n');
    if (message == m_message->text())
        return;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_edit->setAccessibleDescription(message);
    if (message.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourMessage();
}

void FilterBar::colourMessage()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ink(Ink::Failed, colours));
    m_message->setPalette(colours);
}

} // namespace fabriscope
