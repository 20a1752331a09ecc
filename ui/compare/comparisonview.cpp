// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonview.h"

#include "app/fields/shown.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/statemark.h"
#include "ui/details/valueline.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>
#include <QTreeView>
#include <QtConcurrentRun>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 240;
constexpr int valueWidth = 280;

QToolButton *makeButton(QWidget *parent, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent), m_sentence(new MutedLabel(this)), m_model(new ComparisonModel(this)), m_tree(new QTreeView(this))
{
    setAccessibleName(tr("Comparison of two tests"));
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("What differs and what is the same"));
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setHighlightSections(false);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
}

QWidget *ComparisonView::makeHead()
{
    auto *head = new QWidget(this);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    grid->setHorizontalSpacing(spacing::s);
    grid->setVerticalSpacing(2);
    makeSide(m_a, tr("A", "the first of two tests"), grid, 0);
    makeSide(m_b, tr("B", "the second of two tests"), grid, 1);
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("How the tests stand to each other in time"));
    grid->addWidget(m_sentence, 2, 0, 1, 5);
    auto *turn = makeButton(head, u"refresh"_s, tr("Turn round"), tr("Compare the other way round: B becomes A"));
    auto *copy = makeButton(head, u"copy"_s, tr("Copy as text"), tr("Copy the whole comparison as text"));
    auto *close = makeButton(head, u"close"_s, tr("Close"), tr("Show the selected test again (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::xs);
    for (QToolButton *button : {turn, copy, close})
        buttons->addWidget(button);
    grid->addLayout(buttons, 0, 4, Qt::AlignRight);
    grid->setColumnStretch(3, 1);
    connect(turn, &QToolButton::clicked, this, &ComparisonView::turnRound);
    connect(copy, &QToolButton::clicked, this, &ComparisonView::copyAll);
    connect(close, &QToolButton::clicked, this, &ComparisonView::closeWanted);
    return head;
}

void ComparisonView::makeSide(Side &side, const QString &letter, QGridLayout *grid, int row)
{
    auto *name = new QLabel(letter, this);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    side.mark = new StateMark(this);
    side.state = new QLabel(this);
    side.state->setTextFormat(Qt::PlainText);
    side.id = new ValueLine(this);
    side.id->setAccessibleName(tr("TestId of %1", "A or B").arg(letter));
    auto *show =
        makeButton(this, u"next"_s, tr("Show %1", "the test A or B").arg(letter), tr("Show the details of this test"));
    show->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(spacing::xs);
    side.id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    idRow->addWidget(side.id);
    idRow->addWidget(show);
    idRow->addStretch(1);
    grid->addWidget(name, row, 0);
    grid->addWidget(side.mark, row, 1);
    grid->addWidget(side.state, row, 2);
    grid->addLayout(idRow, row, 3);
    connect(show, &QToolButton::clicked, this, [this, &side] { emit testWanted(side.test.key); });
}

void ComparisonView::makeActions()
{
    auto *copy = new QAction(themedIcon(u"copy"_s), tr("Copy lines"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &ComparisonView::copySelected);
    auto *copyAll = new QAction(tr("Copy the whole comparison"), m_tree);
    copyAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copyAll, &QAction::triggered, this, &ComparisonView::copyAll);
    for (QAction *action : {copy, copyAll})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_tree->addActions({copy, copyAll});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ComparisonView::setTests(const StoredTest &a, const StoredTest &b)
{
    m_a.test = a;
    m_b.test = b;
    compare(false);
}

void ComparisonView::refresh(const StoredTest &test)
{
    for (Side *side : {&m_a, &m_b}) {
        if (side->test.test && side->test.key == test.key && side->test.sequence < test.sequence) {
            side->test = test;
            compare(true);
        }
    }
}

void ComparisonView::clear()
{
    m_a.test = {};
    m_b.test = {};
    ++m_generation;
    m_working = false;
    m_model->setSections({});
}

void ComparisonView::turnRound()
{
    std::swap(m_a.test, m_b.test);
    compare(true);
}

void ComparisonView::showSide(Side &side)
{
    const NetTest &test = *side.test.test;
    side.mark->setState(stateOf(test));
    QStringList words;
    for (const FieldId id : {FieldId::Status, FieldId::NetTestType, FieldId::Created}) {
        if (const QString text = field(id).text(test); !text.isEmpty())
            words.append(displayText(text, 40));
    }
    side.state->setText(words.join(u" · "_s));
    side.id->setValue(test.testId);
}

void ComparisonView::compare(bool keepFolds)
{
    if (!m_a.test.test || !m_b.test.test)
        return;
    showSide(m_a);
    showSide(m_b);
    m_working = true;
    const quint64 generation = ++m_generation;
    whenDone(QtConcurrent::run([a = m_a.test.test, b = m_b.test.test] {
                 const Comparison comparison = compareTests(*a, *b);
                 return Made{comparisonSections(comparison, *a, *b), comparisonSentence(comparison)};
             }),
             this, [this, generation, keepFolds](const Made &made) {
                 if (generation == m_generation)
                     take(made, keepFolds);
             });
}

void ComparisonView::take(const Made &made, bool keepFolds)
{
    m_working = false;
    QList<bool> unfolded;
    for (int section = 0; keepFolds && section < m_model->rowCount(); ++section)
        unfolded.append(m_tree->isExpanded(m_model->index(section, 0)));
    keepFolds = keepFolds && made.sections.size() == unfolded.size();
    m_model->setSections(made.sections);
    for (int section = 0; section < int(made.sections.size()); ++section) {
        const bool folded = keepFolds ? !unfolded.at(section) : made.sections.at(section).folded;
        m_tree->setFirstColumnSpanned(section, {}, true);
        m_tree->setExpanded(m_model->index(section, 0), !folded);
    }
    m_sentence->setText(made.sentence);
    m_sentence->setVisible(!made.sentence.isEmpty());
    if (!m_sized) {
        m_sized = true;
        m_tree->setColumnWidth(ComparisonModel::Label, labelWidth);
        m_tree->setColumnWidth(ComparisonModel::A, valueWidth);
        m_tree->setColumnWidth(ComparisonModel::B, valueWidth);
    }
    m_tree->setCurrentIndex(m_model->index(0, 0));
    emit settled();
}

QList<ComparisonRow> ComparisonView::selectedRows() const
{
    QModelIndexList chosen = m_tree->selectionModel()->selectedRows();
    const auto place = [](const QModelIndex &index) {
        return index.parent().isValid() ? std::pair(index.parent().row(), index.row()) : std::pair(index.row(), -1);
    };
    std::sort(chosen.begin(), chosen.end(),
              [&place](const QModelIndex &a, const QModelIndex &b) { return place(a) < place(b); });
    QList<ComparisonRow> rows;
    for (const QModelIndex &index : std::as_const(chosen)) {
        const ComparisonRow *row = m_model->rowAt(index);
        rows.append(row ? *row : ComparisonRow{index.data().toString(), {}, {}, {}});
    }
    return rows;
}

void ComparisonView::copySelected()
{
    const QList<ComparisonRow> rows = selectedRows();
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(comparisonLines(rows));
    emit notice(tr("Copied %n lines of the comparison.", nullptr, int(rows.size())));
}

void ComparisonView::copyAll()
{
    if (!m_a.test.test || !m_b.test.test)
        return;
    QGuiApplication::clipboard()->setText(
        comparisonAsText(m_model->sections(), m_sentence->text(), *m_a.test.test, *m_b.test.test));
    emit notice(tr("Copied the comparison as text."));
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fabriscope
