// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/jsonview.h"

#include "app/futures/whendone.h"
#include "ui/details/jsonhighlighter.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/searchline.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype laidOutAtOnce = 64 * 1024; ///< bytes that take well under a frame
constexpr qsizetype fedAtOnce = 16 * 1024;     ///< characters put into the editor between two frames
constexpr qsizetype searchedAtOnce = 512 * 1024;

QList<int> hitsIn(const QString &text, const QString &needle)
{
    QList<int> hits;
    if (needle.isEmpty())
        return hits;
    for (qsizetype at = 0; (at = text.indexOf(needle, at, Qt::CaseInsensitive)) >= 0; at += needle.size())
        hits.append(int(at));
    return hits;
}

} // namespace

JsonView::JsonView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchLine(this))
    , m_copy(new QToolButton(this))
    , m_note(new MutedLabel(this))
    , m_editor(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_editor->document(), palette()))
{
    layOut();
    m_editor->setAccessibleName(name);
    m_feeder.setInterval(0);
    connect(&m_feeder, &QTimer::timeout, this, &JsonView::feed);
    connect(m_search, &SearchLine::textChanged, this, &JsonView::search);
    connect(m_search, &SearchLine::stepped, this, &JsonView::step);
    connect(m_copy, &QToolButton::clicked, this, &JsonView::copyAll);
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &JsonView::markHits);
}

void JsonView::layOut()
{
    m_editor->setReadOnly(true);
    m_editor->setUndoRedoEnabled(false);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_editor->setTabChangesFocus(true);
    showSelectionAlways();
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    m_editor->setFont(mono);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy all"));
    m_copy->setAccessibleName(tr("Copy all"));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::xs);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::s);
    column->addLayout(bar);
    column->addWidget(m_note);
    column->addWidget(m_editor, 1);
}

/// The hit that was gone to is the selection, and is to be seen while the focus is in the search line.
void JsonView::showSelectionAlways()
{
    const QPalette now = QGuiApplication::palette();
    QPalette always;
    always.setColor(QPalette::Inactive, QPalette::Highlight, now.color(QPalette::Active, QPalette::Highlight));
    always.setColor(QPalette::Inactive, QPalette::HighlightedText,
                    now.color(QPalette::Active, QPalette::HighlightedText));
    m_editor->setPalette(always);
}

void JsonView::setJson(const QByteArray &json)
{
    if (json == m_source && !json.isNull() && (m_laying || !m_json.whole.isNull()))
        return;
    clear();
    m_source = json;
    if (json.size() <= laidOutAtOnce) {
        take(shownJson(json));
        return;
    }
    m_laying = true;
    const quint64 generation = m_generation;
    whenDone(QtConcurrent::run([json] { return shownJson(json); }), this, [this, generation](const ShownJson &shown) {
        if (generation == m_generation)
            take(shown);
    });
}

void JsonView::clear()
{
    ++m_generation;
    ++m_searchGeneration;
    m_laying = false;
    m_feeder.stop();
    m_source = {};
    m_json = {};
    m_fed = 0;
    m_hits.clear();
    m_current = -1;
    m_editor->clear();
    m_note->hide();
}

void JsonView::take(const ShownJson &json)
{
    m_laying = false;
    m_json = json;
    m_highlighter->setTinting(json.isJson);
    showNote();
    feed();
    if (!isComplete())
        m_feeder.start();
    search();
}

/// Puts the next piece into the editor, up to the end of a line.
void JsonView::feed()
{
    qsizetype end = m_json.shown.indexOf(u'\n', m_fed + fedAtOnce);
    end = end < 0 ? m_json.shown.size() : end;
    QTextCursor cursor(m_editor->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_json.shown.sliced(m_fed, end - m_fed));
    m_fed = end;
    if (!isComplete())
        return;
    m_feeder.stop();
    markHits();
    emit completed();
}

void JsonView::showNote()
{
    const QLocale locale;
    QStringList notes;
    if (!m_json.isJson && !m_json.whole.isEmpty())
        notes += tr("This is not JSON; it is shown as it came.");
    if (m_json.linesLeft > 0)
        notes += tr("Shown in part: %1 more lines are left out. Copy all gives everything.")
                     .arg(locale.toString(m_json.linesLeft));
    if (m_json.linesCut > 0)
        notes += tr("Very long lines are cut (%1). Copy all gives everything.").arg(locale.toString(m_json.linesCut));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void JsonView::copyAll()
{
    if (m_laying)
        return;
    QGuiApplication::clipboard()->setText(m_json.whole);
    emit notice(tr("Copied the whole text (%1 characters)").arg(QLocale().toString(m_json.whole.size())));
}

void JsonView::focusSearch()
{
    m_search->focus();
}

void JsonView::search()
{
    m_needle = m_search->text();
    const quint64 generation = ++m_searchGeneration;
    if (m_json.shown.size() <= searchedAtOnce) {
        takeHits(hitsIn(m_json.shown, m_needle));
        return;
    }
    whenDone(QtConcurrent::run([text = m_json.shown, needle = m_needle] { return hitsIn(text, needle); }), this,
             [this, generation](const QList<int> &hits) {
                 if (generation == m_searchGeneration)
                     takeHits(hits);
             });
}

void JsonView::takeHits(const QList<int> &hits)
{
    m_hits = hits;
    const int from = m_editor->textCursor().selectionStart();
    const auto next = std::lower_bound(m_hits.cbegin(), m_hits.cend(), from);
    goTo(m_hits.isEmpty() ? -1 : next == m_hits.cend() ? 0 : int(next - m_hits.cbegin()));
}

void JsonView::step(int by)
{
    const int count = int(m_hits.size());
    if (count > 0)
        goTo((m_current + by + count) % count);
}

void JsonView::goTo(int hit)
{
    m_current = hit;
    m_search->showHits(hit, int(m_hits.size()));
    if (hit >= 0 && m_hits.at(hit) + m_needle.size() <= m_fed) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(m_hits.at(hit));
        cursor.setPosition(m_hits.at(hit) + int(m_needle.size()), QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        m_editor->ensureCursorVisible();
    }
    markHits();
}

/// Only what can be seen is marked: there may be a hundred thousand hits.
void JsonView::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextCursor top = m_editor->cursorForPosition(QPoint(0, 0));
    const QTextCursor bottom = m_editor->cursorForPosition(m_editor->viewport()->rect().bottomRight());
    const int begin = top.block().position();
    const int end = qMin(int(m_fed), bottom.block().position() + bottom.block().length());
    auto hit = std::lower_bound(m_hits.cbegin(), m_hits.cend(), begin);
    for (; hit != m_hits.cend() && *hit + m_needle.size() <= end; ++hit) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor->document());
        mark.cursor.setPosition(*hit);
        mark.cursor.setPosition(*hit + int(m_needle.size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(ink(Ink::MatchBack, palette()));
        marks.append(mark);
    }
    m_editor->setExtraSelections(marks);
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        showSelectionAlways();
        markHits();
    }
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        focusSearch();
        return;
    }
    if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious)) {
        step(event->matches(QKeySequence::FindNext) ? 1 : -1);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fabriscope
