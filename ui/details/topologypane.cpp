// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/topologypane.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/testpictures.h"
#include "ui/charts/topologylegend.h"
#include "ui/charts/topologytext.h"
#include "ui/charts/topologyvalues.h"
#include "ui/charts/topologyview.h"
#include "ui/details/directionline.h"
#include "ui/details/mutedlabel.h"
#include "ui/render/pictureexport.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Up to here laying out takes well under a frame.
constexpr qsizetype laidOutAtOnce = 200;

} // namespace

TopologyPane::TopologyPane(FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_direction(new DirectionLine(this))
    , m_view(new TopologyView(this))
    , m_legend(new TopologyLegend(this))
    , m_chosen(new QLabel(this))
    , m_undrawn(new MutedLabel(this))
    , m_export(new PictureExport(prompt, this))
{
    layOut();
    connect(m_view, &TopologyView::memberSelected, this, [this](int member) {
        m_selected = member;
        emit memberSelected(member);
    });
    connect(m_view, &TopologyView::chosenChanged, this, &TopologyPane::showSentences);
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
    m_undrawn->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::xs);
    row->addWidget(m_direction, 1);
    addTools(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    column->setSpacing(spacing::xs);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_chosen);
    column->addWidget(m_undrawn);
}

void TopologyPane::addTools(QBoxLayout *row)
{
    QToolButton *out = iconButton(this, u"zoom-out"_s, tr("Zoom out (−)"));
    QToolButton *fit = iconButton(this, u"zoom-fit"_s, tr("Fit the whole drawing (0)"));
    QToolButton *in = iconButton(this, u"zoom-in"_s, tr("Zoom in (+)"));
    QToolButton *copy = iconButton(this, u"copy"_s, tr("Copy the drawing as a picture"));
    QToolButton *save = iconButton(this, u"picture"_s, tr("Save the drawing as a picture"));
    for (QToolButton *button : {out, fit, in, copy, save})
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
    if (memberCount(*test.test) <= laidOutAtOnce) {
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
}

/// Figures belong to the drawing they were made for: they come when both are there.
void TopologyPane::giveValues()
{
    const quint64 generation = ++m_valuesGeneration;
    if (!m_layout)
        return;
    const auto take = [this](std::shared_ptr<const TopologyValues> values) {
        m_legend->setTopology(m_layout, values);
        m_view->setValues(std::move(values));
    };
    if (!m_content || m_content->test != m_test.test || m_content->cells.table().counts().values == 0)
        return take({});
    if (m_layout->nodes.size() <= laidOutAtOnce)
        return take(std::make_shared<const TopologyValues>(*m_layout, m_content));
    whenDone(QtConcurrent::run([layout = m_layout, content = m_content] {
                 return std::make_shared<const TopologyValues>(*layout, content);
             }),
             this, [this, generation, take](const std::shared_ptr<const TopologyValues> &values) {
                 if (generation == m_valuesGeneration)
                     take(values);
             });
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
    QString undrawn = undrawnSentence(m_view->topology(), m_view->chosen());
    if (!m_view->namesAreShown() && !m_view->topology().nodes.isEmpty())
        undrawn =
            QStringList{undrawn, tr("Names are left out at this size; zoom in to read them.")}.join(u' ').trimmed();
    m_undrawn->setText(undrawn);
    m_undrawn->setVisible(!undrawn.isEmpty());
}

Picture TopologyPane::picture() const
{
    // Laid out afresh: what is on the screen may still be another test's.
    return topologyPicture(m_test, m_content, lightPalette(), m_selected);
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
