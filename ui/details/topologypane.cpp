// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/topologypane.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/matrixtext.h"
#include "ui/charts/testcaption.h"
#include "ui/charts/testpictures.h"
#include "ui/charts/topologylegend.h"
#include "ui/charts/topologytext.h"
#include "ui/charts/topologyvalues.h"
#include "ui/charts/topologyview.h"
#include "ui/details/directionline.h"
#include "ui/details/keysbutton.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/textrowstable.h"
#include "ui/render/pictureexport.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Up to here laying out takes well under a frame.
constexpr qsizetype mostLaidOutAtOnce = 200;
constexpr qsizetype mostListedPairs = 1000;
constexpr double textsBesideFrom = 2; ///< width to height, from which on texts stand beside the drawing
constexpr int sideWidth = 290;

} // namespace

TopologyPane::TopologyPane(FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_direction(new DirectionLine(this))
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_side(new QScrollArea(this))
    , m_asTable(iconButton(this, u"list"_s, tr("Show who talks to whom as a table")))
    , m_stack(new QStackedWidget(this))
    , m_view(new TopologyView(m_stack))
    , m_table(
          new TextRowsTable(tr("Who talks to whom"), {tr("From"), tr("To"), tr("Figure"), tr("Verdict")}, {2}, m_stack))
    , m_legend(new TopologyLegend(this))
    , m_chosen(new QLabel(this))
    , m_figures(new MutedLabel(this))
    , m_undrawn(new MutedLabel(this))
    , m_export(new PictureExport(prompt, this))
{
    layOut();
    connectParts();
}

void TopologyPane::connectParts()
{
    connect(m_view, &TopologyView::memberSelected, this, [this](int member) {
        m_selected = member;
        emit memberSelected(member);
    });
    connect(m_view, &TopologyView::chosenChanged, this, [this] {
        fillTable();
        showSentences();
    });
    connect(m_asTable, &QToolButton::toggled, this, [this](bool asTable) {
        m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_view);
        fillTable();
        showSentences();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { // who sends
        const int node = m_pairs.listed.value(index.row()).from;
        if (index.row() < m_pairs.listed.size())
            emit memberSelected(m_view->topology().nodes.at(node).member);
    });
    connect(m_table, &TextRowsTable::notice, this, &TopologyPane::notice);
    connect(m_view, &TopologyView::viewChanged, this, &TopologyPane::showSentences);
    connect(m_export, &PictureExport::failed, this, &TopologyPane::problem);
    connect(m_export, &PictureExport::copied, this, &TopologyPane::notice);
    connect(m_export, &PictureExport::saved, this,
            [this](const QString &, const QString &sentence) { emit notice(sentence); });
}

void TopologyPane::layOut()
{
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    for (QLabel *label : {m_figures, m_undrawn})
        label->setWordWrap(true);
    m_asTable->setCheckable(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::xs);
    row->addWidget(m_direction, 1);
    addTools(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    column->setSpacing(spacing::xs);
    column->addLayout(row);
    column->addLayout(m_body, 1);
    column->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says it
    auto *texts = new QWidget(m_side);
    auto *side = new QVBoxLayout(texts);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(spacing::xs);
    for (QWidget *part : QList<QWidget *>{m_legend, m_figures, m_chosen, m_undrawn})
        side->addWidget(part);
    side->addStretch();
    m_side->setWidget(texts);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setAccessibleName(tr("What the drawing shows"));
    m_body->setSpacing(spacing::s);
    m_body->addWidget(m_stack, 1);
    m_body->addWidget(m_side);
}

/// What is said of the drawing leaves it the longer side of the pane: beside it in a low one, below it as high as the
/// texts are.
void TopologyPane::placeSide()
{
    const bool beside = width() >= textsBesideFrom * height();
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = beside ? sideWidth : width() - 2 * spacing::m;
    const int wanted = m_side->widget()->layout()->totalHeightForWidth(wide) + spacing::xs;
    const int high = qMin(wanted, height() / 2);
    m_side->setVerticalScrollBarPolicy(beside || high < wanted ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_side->setMinimumSize(beside ? sideWidth : 0, beside ? 0 : high);
    m_side->setMaximumSize(beside ? sideWidth : QWIDGETSIZE_MAX, beside ? QWIDGETSIZE_MAX : high);
}

int TopologyPane::heightForWidth(int width) const
{
    const QMargins edges = layout()->contentsMargins();
    const QLayoutItem *head = layout()->itemAt(0);
    const int within = width - edges.left() - edges.right();
    const int top = head->hasHeightForWidth() ? head->heightForWidth(within) : head->sizeHint().height();
    return edges.top() + top + layout()->spacing() + m_view->minimumSizeHint().height() + edges.bottom();
}

void TopologyPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void TopologyPane::addTools(QBoxLayout *row)
{
    QToolButton *out = iconButton(this, u"zoom-out"_s, tr("Zoom out (−)"));
    QToolButton *fit = iconButton(this, u"zoom-fit"_s, tr("Fit the whole drawing (0)"));
    QToolButton *in = iconButton(this, u"zoom-in"_s, tr("Zoom in (+)"));
    QToolButton *copy = iconButton(this, u"copy"_s, tr("Copy the drawing as a picture"));
    QToolButton *save = iconButton(this, u"picture"_s, tr("Save the drawing as a picture"));
    for (QToolButton *button : {m_asTable, out, fit, in, copy, save, keysButton(this, m_view)})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(out, &QToolButton::clicked, m_view, &TopologyView::zoomOut);
    connect(fit, &QToolButton::clicked, m_view, &TopologyView::fit);
    connect(in, &QToolButton::clicked, m_view, &TopologyView::zoomIn);
    connect(copy, &QToolButton::clicked, this, &TopologyPane::copyPicture);
    connect(save, &QToolButton::clicked, this, &TopologyPane::exportPicture);
}

void TopologyPane::setTest(const StoredTest &test)
{
    const bool sameTest = m_test.test && test.key == m_test.key;
    if (sameTest && test.sequence == m_test.sequence)
        return;
    if (!sameTest)
        m_selected = -1;
    m_test = test;
    m_direction->setTest(*test.test);
    const quint64 generation = ++m_generation;
    if (memberCount(*test.test) <= mostLaidOutAtOnce) {
        take(std::make_shared<const TopologyLayout>(layOutTopology(*test.test)), sameTest);
        return;
    }
    whenDone(QtConcurrent::run(
                 [shown = test.test] { return std::make_shared<const TopologyLayout>(layOutTopology(*shown)); }),
             this, [this, generation, sameTest](const std::shared_ptr<const TopologyLayout> &layout) {
                 if (generation == m_generation)
                     take(layout, sameTest);
             });
}

void TopologyPane::take(std::shared_ptr<const TopologyLayout> layout, bool sameTest)
{
    m_layout = layout;
    m_legend->setTopology(layout);
    m_view->setTopology(std::move(layout), sameTest);
    giveValues();
    selectMember(m_selected);
    showSentences();
}

void TopologyPane::setValues(const std::shared_ptr<const MatrixContent> &content)
{
    m_content = content;
    giveValues();
    showSentences();
}

/// Figures belong to the drawing they were made for: they come when both are there.
void TopologyPane::giveValues()
{
    const quint64 generation = ++m_valuesGeneration;
    if (!m_layout)
        return;
    if (!m_content || m_content->test != m_test.test || m_content->cells.table().counts().values == 0)
        return takeValues({});
    if (m_layout->nodes.size() <= mostLaidOutAtOnce)
        return takeValues(std::make_shared<const TopologyValues>(*m_layout, m_content));
    whenDone(QtConcurrent::run([layout = m_layout, content = m_content] {
                 return std::make_shared<const TopologyValues>(*layout, content);
             }),
             this, [this, generation](const std::shared_ptr<const TopologyValues> &values) {
                 if (generation == m_valuesGeneration)
                     takeValues(values);
             });
}

void TopologyPane::takeValues(std::shared_ptr<const TopologyValues> values)
{
    if (values && values->colouring() != m_colouring)
        values = std::make_shared<const TopologyValues>(values->colouredBy(m_colouring));
    m_legend->setTopology(m_layout, values);
    m_view->setValues(std::move(values)); // tells chosenChanged()
}

void TopologyPane::setColouring(MatrixColouring colouring)
{
    m_colouring = colouring;
    if (const TopologyValues *values = m_view->values())
        takeValues(std::make_shared<const TopologyValues>(*values));
}

/// Only while it is seen. Many pairs are looked through on another thread.
void TopologyPane::fillTable()
{
    const quint64 generation = ++m_pairsGeneration;
    if (!m_asTable->isChecked() || !m_layout)
        return;
    const auto made = [layout = m_layout, values = m_view->sharedValues(), node = m_view->chosen()] {
        return topologyPairs(*layout, values.get(), node, mostListedPairs);
    };
    if (m_layout->nodes.size() <= mostLaidOutAtOnce)
        return takePairs(made());
    whenDone(QtConcurrent::run(made), this, [this, generation](const TopologyPairs &pairs) {
        if (generation == m_pairsGeneration)
            takePairs(pairs);
    });
}

void TopologyPane::takePairs(const TopologyPairs &pairs)
{
    m_pairs = pairs;
    const TopologyValues *const values = m_view->values();
    const auto name = [this](int node) { return m_view->topology().nodes.at(node).name; };
    QList<TextRowsModel::Row> rows;
    for (const TopologyPair &pair : pairs.listed) {
        const bool isMeasured = values && cell::isValue(pair.cell);
        const QString verdict = isMeasured && values->content().metric
            ? matrixtext::verdict(values->content().limits.of(pair.cell))
            : QString();
        rows.append({{name(pair.from), name(pair.to),
                      isMeasured ? values->content().textOf(pair.cell) : tr("not measured"), verdict},
                     {}});
    }
    m_table->setRows(rows);
    showSentences();
}

QString TopologyPane::listedSentence() const
{
    if (m_pairs.listed.size() == m_pairs.all)
        return tr("%Ln pair(s)", nullptr, int(m_pairs.all));
    const QString all = QLocale().toString(m_pairs.all);
    const int listed = int(m_pairs.listed.size());
    return m_view->values()
        ? tr("The worst %Ln pair(s) of %1 are listed; choose a member to see its own.", nullptr, listed).arg(all)
        : tr("The first %Ln pair(s) of %1 are listed; choose a member to see its own.", nullptr, listed).arg(all);
}

void TopologyPane::selectMember(int member)
{
    m_selected = member;
    m_view->choose(member < 0 ? -1 : m_view->topology().nodeOf(member));
}

void TopologyPane::showSentences()
{
    QString chosen = nodeSentence(m_view->topology(), m_view->chosen());
    if (const TopologyValues *values = m_view->values())
        chosen = QStringList{chosen, values->sentence(m_view->topology(), m_view->chosen())}.join(u' ').trimmed();
    m_chosen->setText(chosen);
    m_chosen->setVisible(!chosen.isEmpty());
    const TopologyValues *const values = m_view->values();
    const bool isUnmeasured =
        m_content && m_content->test == m_test.test && m_content->meaning == MatrixMeaning::Unmeasured;
    m_figures->setText(
        values ? joinedByDots({matrixtext::limits(values->content()), matrixtext::counts(values->content())})
            : isUnmeasured ? matrixtext::emptiness(*m_content)
                           : QString());
    m_figures->setVisible(!m_figures->text().isEmpty());
    const bool asTable = m_asTable->isChecked();
    m_legend->setVisible(!asTable);
    QString undrawn = asTable ? listedSentence() : undrawnSentence(m_view->topology(), m_view->chosen());
    if (!asTable && !m_view->namesAreShown() && !m_view->topology().nodes.isEmpty())
        undrawn =
            QStringList{undrawn, tr("Names are left out at this size; zoom in to read them.")}.join(u' ').trimmed();
    m_undrawn->setText(undrawn);
    m_undrawn->setVisible(!undrawn.isEmpty());
    placeSide();
}

Picture TopologyPane::picture() const
{
    // Laid out afresh: what is on the screen may still be another test's.
    return topologyPicture(m_test, m_content, lightPalette(), m_selected, m_colouring);
}

void TopologyPane::exportPicture()
{
    if (m_test.test)
        m_export->save(picture(), u"%1-topology"_s.arg(fileNamePart(m_test.test->testId)), window());
}

void TopologyPane::copyPicture()
{
    if (m_test.test)
        m_export->copy(picture());
}

} // namespace fabriscope
