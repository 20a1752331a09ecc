// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/matrixpane.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/matrixlegendview.h"
#include "ui/charts/matrixtext.h"
#include "ui/charts/matrixview.h"
#include "ui/charts/testcaption.h"
#include "ui/charts/testpictures.h"
#include "ui/details/matrixtools.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/pairstatisticspanel.h"
#include "ui/render/pictureexport.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int viewShare = 5; ///< of the room, to two of the figures
constexpr int sideShare = 2;
constexpr int leastSide = 220;      ///< width of the longest entry of the legend
constexpr double besideFrom = 1.25; ///< of the height: from this width on the figures stand beside the matrix
/// Of the height: from this width on what is said of all pairs and what is said of the chosen ones stand side by side,
/// as a low pane has no room for the list of the worst below both.
constexpr double twoColumnsFrom = 3;
constexpr int leastList = 340;        ///< width of names that can be told apart
constexpr int leastForColumns = 1000; ///< pixels: else the matrix gets too little
} // namespace

MatrixPane::MatrixPane(FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_content(std::make_shared<MatrixContent>())
    , m_tools(new MatrixTools(this))
    , m_sentence(new QLabel(this))
    , m_empty(new MutedLabel(this))
    , m_splitter(new QSplitter(this))
    , m_view(new MatrixView(this))
    , m_side(new QWidget(this))
    , m_panel(new PairStatisticsPanel(this))
    , m_legend(new MatrixLegend(this))
    , m_limits(new MutedLabel(this))
    , m_counts(new MutedLabel(this))
    , m_export(new PictureExport(prompt, this))
{
    layOut();
    connectParts();
}

MatrixPane::~MatrixPane()
{
    if (m_stop)
        *m_stop = true;
}

void MatrixPane::layOut()
{
    for (QLabel *label : {m_sentence, m_empty, m_limits, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setWordWrap(false);
    m_sentence->setMinimumWidth(1);
    m_splitter->addWidget(m_view);
    auto *scrolled = new QScrollArea(this); // in a low pane nothing is squeezed
    scrolled->setWidget(m_side);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setAccessibleName(tr("Figures of what is chosen"));
    m_splitter->addWidget(scrolled);
    m_splitter->setStretchFactor(0, viewShare);
    m_splitter->setStretchFactor(1, sideShare);
    m_splitter->setSizes({viewShare * 100, sideShare * 100});
    m_splitter->setChildrenCollapsible(true);
    m_splitter->setCollapsible(0, false);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    m_column->setSpacing(spacing::xs);
    for (QWidget *part : QList<QWidget *>{m_tools, m_sentence, m_empty})
        m_column->addWidget(part);
    m_column->addWidget(m_splitter, 1);
    addSide();
    m_tools->offerKeys(m_view);
}

void MatrixPane::addSide()
{
    auto *ofAll = new QVBoxLayout;
    ofAll->setSpacing(spacing::xs);
    for (QWidget *part : QList<QWidget *>{m_legend, m_limits, m_counts})
        ofAll->addWidget(part);
    ofAll->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_columns->setContentsMargins(spacing::s, 0, 0, 0);
    m_columns->setSpacing(spacing::xs);
    m_columns->addLayout(ofAll);
    m_columns->addWidget(m_panel, 1);
}

/// The matrix has the longer side of the pane.
void MatrixPane::turn()
{
    const bool beside = width() >= besideFrom * height();
    const bool inColumns = width() >= qMax<double>(leastForColumns, twoColumnsFrom * height());
    m_columns->setDirection(inColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(inColumns ? spacing::m : spacing::xs);
    m_columns->setStretch(0, inColumns ? 2 : 0);
    m_columns->setStretch(1, inColumns ? 3 : 1); // two names and a figure in a line
    m_splitter->widget(1)->setMinimumWidth(inColumns ? leastSide + leastList : beside ? leastSide : 0);
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

void MatrixPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn();
}

QSize MatrixPane::minimumSizeHint() const
{
    const QMargins edges = m_column->contentsMargins();
    const int widest = qMax(m_tools->minimumSizeHint().width(), m_view->minimumSizeHint().width());
    return {edges.left() + widest + edges.right(), m_column->minimumSize().height()};
}

int MatrixPane::heightForWidth(int width) const
{
    return m_column->minimumHeightForWidth(width);
}

void MatrixPane::connectParts()
{
    connect(m_tools, &MatrixTools::requestChanged, this, &MatrixPane::changeRequest);
    connect(m_tools, &MatrixTools::colouringChosen, this, [this](MatrixColouring colouring) {
        m_view->setColouring(colouring);
        showLegend();
        emit colouringChanged(colouring);
    });
    connect(m_tools, &MatrixTools::scalePinned, this, [this](bool pinned) {
        MatrixRequest request = m_request;
        const auto figures = m_content->figures();
        request.pinned = pinned && figures ? std::optional(PinnedScale{*figures, m_content->scale}) : std::nullopt;
        changeRequest(request);
    });
    connect(m_tools, &MatrixTools::baselineWanted, this, [this] {
        MatrixRequest request = m_request;
        request.baseline = {displayText(m_test.test->testId, 40), m_test.test, request.results};
        m_baseline = m_test.key;
        changeRequest(request);
        emit notice(tr("The next tests are compared with %1").arg(request.baseline.title));
    });
    connect(m_tools, &MatrixTools::worstWanted, m_view, &MatrixView::goToWorst);
    connect(m_tools, &MatrixTools::zoomInWanted, m_view, &MatrixView::zoomIn);
    connect(m_tools, &MatrixTools::zoomOutWanted, m_view, &MatrixView::zoomOut);
    connect(m_tools, &MatrixTools::fitWanted, m_view, &MatrixView::fit);
    connect(m_tools, &MatrixTools::copyWanted, this, &MatrixPane::copyPicture);
    connect(m_tools, &MatrixTools::saveWanted, this, &MatrixPane::exportPicture);
    connect(m_view, &MatrixView::viewChanged, this, &MatrixPane::showLegend);
    connect(m_view, &MatrixView::sentenceChanged, this, &MatrixPane::showSentences);
    connect(m_view, &MatrixView::selectionChanged, this,
            [this](const QRect &cells) { m_panel->show(m_content, cells); });
    connect(m_view, &MatrixView::chosenByUser, this, &MatrixPane::tellMember);
    connect(m_panel, &PairStatisticsPanel::pairChosen, m_view, &MatrixView::goTo);
    connect(m_panel, &PairStatisticsPanel::settled, this, &MatrixPane::settled);
    connect(m_export, &PictureExport::failed, this, &MatrixPane::problem);
    connect(m_export, &PictureExport::copied, this, &MatrixPane::notice);
    connect(m_export, &PictureExport::saved, this,
            [this](const QString &, const QString &sentence) { emit notice(sentence); });
}

bool MatrixPane::isSettled() const
{
    return !m_isMaking && m_panel->isSettled();
}

void MatrixPane::setTest(const StoredTest &test)
{
    if (m_test.test && test.key == m_test.key && test.sequence == m_test.sequence)
        return;
    if (!m_test.test || !(test.key == m_test.key)) {
        m_selected = -1;
        m_pair.reset();
        m_request.results.reset();
    }
    m_test = test;
    m_request.test = test.test;
    m_request.isReading = test.hasDetail && !m_request.results;
    make();
}

void MatrixPane::setResults(std::shared_ptr<const MeasuredResults> results)
{
    if (!m_test.test || m_request.results == results)
        return;
    const MeasuredResults *before = m_request.results.get();
    const QString metric = before && m_request.choice.metric >= 0 ? before->metrics.value(m_request.choice.metric).name
                                                                  : m_content->metric.value_or(MeasuredMetric()).name;
    m_request.results = std::move(results);
    m_request.choice = m_request.results ? firstChoice(*m_request.results) : PairChoice();
    // Who goes from test to test goes on looking at the same kind of figure.
    if (m_request.results && !metric.isEmpty()) {
        for (const int candidate : pairMetrics(*m_request.results)) {
            if (candidate >= 0 && m_request.results->metrics.at(candidate).name == metric)
                m_request.choice.metric = candidate;
        }
    }
    make();
}

void MatrixPane::changeRequest(const MatrixRequest &request)
{
    m_request = request;
    make();
}

void MatrixPane::make()
{
    m_tools->setRequest(m_request);
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_isMaking = true;
    const quint64 generation = ++m_generation;
    MatrixRequest wanted = m_request;
    if (m_test.key == m_baseline)
        wanted.baseline = {}; // no test is compared with itself
    whenDone(
        QtConcurrent::run([request = std::move(wanted), stop = m_stop] { return makeMatrix(request, stop.get()); }),
        this, [this, generation](const std::shared_ptr<const MatrixContent> &content) {
            if (generation == m_generation && content)
                take(content);
        });
}

void MatrixPane::take(std::shared_ptr<const MatrixContent> content)
{
    m_isMaking = false;
    m_content = std::move(content);
    m_tools->setContent(*m_content);
    m_view->setContent(m_content);
    showLegend();
    if (m_view->selected().isEmpty() && m_pair)
        showPair();
    else if (m_view->selected().isEmpty() && m_selected >= 0)
        showMember();
    m_panel->show(m_content, m_view->selected());
    const QString empty = matrixtext::emptiness(*m_content);
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    const bool hasField = m_content->meaning != MatrixMeaning::Nothing;
    m_splitter->setVisible(hasField);
    m_column->setStretchFactor(m_empty, hasField ? 0 : 1); // else what is above it would be spread over the pane
    m_splitter->widget(1)->setVisible(empty.isEmpty());
    const QString uncompared = matrixtext::uncompared(*m_content);
    m_limits->setText(QStringList{matrixtext::limits(*m_content), uncompared}.join(u'\n').trimmed());
    m_limits->setVisible(!m_limits->text().isEmpty());
    m_counts->setText(joinedByDots({matrixtext::counts(*m_content), matrixtext::direction(*m_content)}));
    m_counts->setVisible(empty.isEmpty());
    showSentences();
    emit contentChanged(m_content);
    emit settled();
}

void MatrixPane::showSentences()
{
    const QString said = m_view->sentence();
    m_sentence->setText(said.isEmpty() ? matrixtext::title(*m_content) : said);
}

void MatrixPane::showLegend()
{
    m_legend->setContent(m_content, {m_tools->colouring(), hasCellMarks(m_view->place().cell)});
}

void MatrixPane::selectMember(int member)
{
    m_selected = member;
    m_pair.reset();
    showMember();
}

void MatrixPane::selectPair(const MeasuredEnd &source, const MeasuredEnd &target)
{
    m_pair = {source, target};
    showPair();
}

void MatrixPane::showPair()
{
    if (!m_test.test || m_content->test != m_test.test)
        return;
    const QPoint cell(m_content->targets.placeOf(m_pair->second), m_content->sources.placeOf(m_pair->first));
    if (cell.x() >= 0 && cell.y() >= 0)
        m_view->showCell(cell);
}

void MatrixPane::showMember()
{
    const int member = m_selected;
    if (!m_test.test || m_content->test != m_test.test)
        return;
    const int row = m_content->sources.placesByMember(*m_test.test).value(member, -1);
    const int column = m_content->targets.placesByMember(*m_test.test).value(member, -1);
    const QRect ofRow = row < 0 ? QRect() : QRect(0, row, m_content->targets.size(), 1);
    const QRect ofColumn = column < 0 ? QRect() : QRect(column, 0, 1, m_content->sources.size());
    m_view->select(row < 0 ? ofColumn : ofRow, row < 0 ? QRect() : ofColumn);
}

/// One row, column or cell is somebody: of a cell, who sends.
void MatrixPane::tellMember(const QRect &cells)
{
    int member = -1;
    if (cells.height() == 1 && cells.y() < m_content->sources.size())
        member = m_content->sources.members.at(cells.y()).member;
    else if (cells.width() == 1 && cells.x() < m_content->targets.size())
        member = m_content->targets.members.at(cells.x()).member;
    m_selected = member;
    m_pair.reset();
    emit memberSelected(member);
}

std::optional<Picture> MatrixPane::picture() const
{
    if (!m_test.test || m_content->test != m_test.test || m_content->meaning == MatrixMeaning::Nothing)
        return std::nullopt;
    const MatrixLook look{.colouring = m_tools->colouring(), .selected = m_view->selected()};
    return matrixPicture(m_test, m_content, look, lightPalette());
}

void MatrixPane::exportPicture()
{
    if (const auto drawn = picture())
        m_export->save(*drawn, u"%1-matrix"_s.arg(fileNamePart(m_test.test->testId)), window());
}

void MatrixPane::copyPicture()
{
    if (const auto drawn = picture())
        m_export->copy(*drawn);
}

} // namespace fabriscope
