// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/documentpage.h"

#include "app/futures/whendone.h"
#include "ui/details/documentmodel.h"
#include "ui/details/jsonview.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/searchline.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordPlace = 0; ///< pages of the stack
constexpr int treePlace = 1;
constexpr int textPlace = 2;

constexpr qsizetype readAtOnce = 64 * 1024; ///< characters that take well under a frame
constexpr int searchedNodesAtOnce = 20000;
constexpr int keyWidth = 260;

} // namespace

DocumentPage::DocumentPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new DocumentModel(this))
    , m_asText(new QToolButton(this))
    , m_search(new SearchLine(this))
    , m_pages(new QStackedWidget(this))
    , m_word(new MutedLabel(this))
    , m_view(new QTreeView(this))
    , m_json(new JsonView(tr("Measured results"), this))
{
    layOut();
    addCopyActions();
    connect(m_asText, &QToolButton::toggled, this, &DocumentPage::showChosen);
    connect(m_search, &SearchLine::textChanged, this, &DocumentPage::search);
    connect(m_search, &SearchLine::stepped, this, &DocumentPage::step);
    connect(m_json, &JsonView::notice, this, &DocumentPage::notice);
    showChosen();
}

void DocumentPage::layOut()
{
    m_asText->setText(tr("As text"));
    m_asText->setToolTip(tr("Show the document as the text it is"));
    m_asText->setAccessibleName(tr("Show the document as the text it is"));
    m_asText->setIcon(themedIcon(u"raw"_s));
    m_asText->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asText->setAutoRaise(true);
    m_asText->setCheckable(true);
    m_word->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_word->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("The document as a tree"));
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setSectionsMovable(false);
    m_view->setColumnWidth(DocumentModel::Key, keyWidth);
    auto *tree = new QWidget(this);
    auto *rows = new QVBoxLayout(tree);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::s);
    rows->addWidget(m_search);
    rows->addWidget(m_view, 1);
    m_pages->addWidget(m_word);
    m_pages->addWidget(tree);
    m_pages->addWidget(m_json);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void DocumentPage::addCopyActions()
{
    auto *value = new QAction(themedIcon(u"copy"_s), tr("Copy value"), m_view);
    value->setShortcut(QKeySequence::Copy);
    connect(value, &QAction::triggered, this, &DocumentPage::copyValue);
    auto *both = new QAction(tr("Copy place and value"), m_view);
    both->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(both, &QAction::triggered, this, &DocumentPage::copyPlaceAndValue);
    for (QAction *action : {value, both})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addActions({value, both});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DocumentPage::setText(const QString &text)
{
    if (text == m_text)
        return;
    ++m_generation;
    m_text = text;
    m_isRead = false;
    m_isInText = false;
    m_model->setTree(nullptr);
    m_json->clear();
    takeHits({});
    showChosen();
    if (isVisible())
        read();
}

void DocumentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void DocumentPage::read()
{
    if (m_isRead || m_text.isEmpty())
        return;
    m_isRead = true;
    if (m_text.size() <= readAtOnce)
        return take(DocumentTree::of(m_text));
    const quint64 generation = m_generation;
    whenDone(QtConcurrent::run([text = m_text] { return DocumentTree::of(text); }), this,
             [this, generation](const std::shared_ptr<const DocumentTree> &tree) {
                 if (generation == m_generation)
                     take(tree);
             });
}

void DocumentPage::take(const std::shared_ptr<const DocumentTree> &tree)
{
    m_model->setTree(tree);
    QModelIndex only;
    while (m_model->rowCount(only) == 1) {
        only = m_model->index(0, DocumentModel::Key, only);
        m_view->expand(only);
    }
    showChosen();
    search();
}

void DocumentPage::showChosen()
{
    const auto &tree = m_model->tree();
    const bool hasTree = tree && tree->isStructured();
    const bool showsText = tree && (!hasTree || m_asText->isChecked());
    m_asText->setEnabled(hasTree);
    m_word->setText(m_text.isEmpty() ? tr("There is no document.") : tr("Reading the document…"));
    m_pages->setCurrentIndex(showsText ? textPlace : hasTree ? treePlace : wordPlace);
    if (showsText)
        fillText();
}

void DocumentPage::fillText()
{
    if (std::exchange(m_isInText, true))
        return;
    if (m_text.size() <= readAtOnce)
        return m_json->setJson(m_text.toUtf8());
    const quint64 generation = m_generation;
    whenDone(QtConcurrent::run([text = m_text] { return text.toUtf8(); }), this,
             [this, generation](const QByteArray &bytes) {
                 if (generation == m_generation)
                     m_json->setJson(bytes);
             });
}

void DocumentPage::focusSearch()
{
    if (m_pages->currentIndex() == textPlace)
        m_json->focusSearch();
    else
        m_search->focus();
}

void DocumentPage::search()
{
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto tree = m_model->tree();
    const quint64 generation = ++m_searchGeneration;
    if (!tree || !tree->isStructured())
        return takeHits({});
    if (tree->nodes().size() <= searchedNodesAtOnce)
        return takeHits(tree->find(m_search->text(), *m_stop));
    whenDone(QtConcurrent::run([tree, stop = m_stop, text = m_search->text()] { return tree->find(text, *stop); }),
             this, [this, generation](const QList<int> &hits) {
                 if (generation == m_searchGeneration)
                     takeHits(hits);
             });
}

void DocumentPage::takeHits(const QList<int> &hits)
{
    m_hits = hits;
    goTo(m_hits.isEmpty() ? -1 : 0);
}

void DocumentPage::step(int by)
{
    const int count = int(m_hits.size());
    if (count > 0)
        goTo((m_current + by + count) % count);
}

void DocumentPage::goTo(int hit)
{
    m_current = hit;
    m_search->showHits(hit, int(m_hits.size()));
    if (hit < 0)
        return;
    const QModelIndex index = m_model->indexOf(m_hits.at(hit));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index); // opens what is above it
}

void DocumentPage::copyValue()
{
    const QString value = m_model->value(m_view->currentIndex());
    if (value.isEmpty())
        return copyPlaceAndValue();
    QGuiApplication::clipboard()->setText(value);
    emit notice(tr("Copied the value"));
}

void DocumentPage::copyPlaceAndValue()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const QString value = m_model->value(index);
    const QString path = m_model->path(index);
    QGuiApplication::clipboard()->setText(value.isEmpty() ? path : u"%1\t%2"_s.arg(path, value));
    emit notice(tr("Copied the place"));
}

void DocumentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusSearch();
    else if (event->matches(QKeySequence::FindNext))
        step(1);
    else if (event->matches(QKeySequence::FindPrevious))
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace fabriscope
