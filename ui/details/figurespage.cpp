// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/figurespage.h"

#include "ui/browse/copying.h"
#include "ui/charts/metrictext.h"
#include "ui/details/figuremodel.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/resultwords.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <limits>
#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureRowsMeasured = 100; ///< enough to know how wide a column wants to be
constexpr int widestFigureColumn = 280;
constexpr int rowsLookedThrough = 50000; ///< for a member: takes a frame at most

} // namespace

FiguresPage::FiguresPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new FigureModel(this))
    , m_copier(new Copier(this))
    , m_metric(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_only(new QToolButton(this))
    , m_count(new MutedLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_word(new MutedLabel(this))
    , m_table(new QTableView(this))
{
    setUpTable();
    addCopyActions();
    layOut();
    connectParts();
    setResults(nullptr);
}

void FiguresPage::layOut()
{
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->setToolTip(tr("Which figures are shown; of one metric the worst come first"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setPlaceholderText(tr("Filter figures"));
    m_filter->setAccessibleName(tr("Filter figures"));
    m_filter->setToolTip(tr("Members, sizes and figures as they stood; every word has to be found"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_only->setCheckable(true);
    m_only->setAutoRaise(true);
    m_only->setIcon(themedIcon(u"filter"_s));
    m_only->hide();
    m_word->setWordWrap(true);
    m_word->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::s);
    bar->addWidget(m_metric);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_only);
    bar->addWidget(m_count);
    m_pages->addWidget(m_word);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::s);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
}

void FiguresPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Figures"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setFont(tabularFont(font()));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::s);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void FiguresPage::addCopyActions()
{
    auto *cells = new QAction(themedIcon(u"copy"_s), tr("Copy cells"), m_table);
    cells->setShortcut(QKeySequence::Copy);
    connect(cells, &QAction::triggered, this, &FiguresPage::copySelected);
    auto *headed = new QAction(tr("Copy cells with headings"), m_table);
    headed->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(headed, &QAction::triggered, this, &FiguresPage::copySelectedWithHeadings);
    for (QAction *action : {cells, headed})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addActions({cells, headed});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FiguresPage::connectParts()
{
    connect(m_metric, &QComboBox::activated, this, &FiguresPage::chooseMetric);
    connect(m_filter, &QLineEdit::textChanged, m_model, &FigureModel::setFilter);
    connect(m_only, &QToolButton::toggled, this,
            [this](bool on) { m_model->setOnly(on ? std::optional(m_member) : std::nullopt); });
    connect(m_model, &FigureModel::arranged, this, &FiguresPage::showArranged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPage::tellMember);
    connect(m_copier, &Copier::copied, this, &FiguresPage::notice);
}

void FiguresPage::setResults(const std::shared_ptr<const MeasuredResults> &results, const QString &word)
{
    const bool isEmpty = !results || (results->values.isEmpty() && results->verdicts.isEmpty());
    m_word->setText(word);
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_metric, m_filter, m_count})
        part->setVisible(!isEmpty);
    m_only->setVisible(!isEmpty && !m_member.host.isEmpty());
    const FigureRows rows(isEmpty ? nullptr : results);
    fillMetrics(rows);
    m_model->setResults(rows.shared(), m_metric->currentData().toInt());
}

/// Begins with the metric that was chosen last, or the only one.
void FiguresPage::fillMetrics(const FigureRows &rows)
{
    m_metric->clear();
    m_metric->addItem(tr("All metrics"), FigureOrder::allMetrics);
    if (rows.size() > 0) {
        for (int metric = 0; metric < rows.results().metrics.size(); ++metric)
            m_metric->addItem(metricText(rows.results().metrics.at(metric).name), metric);
    }
    if (rows.hasVerdicts())
        m_metric->addItem(resultwords::verdicts(), FigureRows::verdicts);
    const int kept = m_chosenMetric.isEmpty() ? -1 : m_metric->findText(m_chosenMetric);
    m_metric->setCurrentIndex(kept >= 0 ? kept : m_metric->count() == 2 ? 1 : 0);
}

void FiguresPage::chooseMetric()
{
    m_chosenMetric = m_metric->currentText();
    m_model->setMetric(m_metric->currentData().toInt());
}

void FiguresPage::selectMember(const QString &host, const QString &bond)
{
    const MeasuredEnd member{host, bond};
    if (m_member == member)
        return;
    mark(member);
    m_toMember = !host.isEmpty();
    if (!m_model->isArranging())
        goToMember();
}

void FiguresPage::mark(const MeasuredEnd &member)
{
    m_member = member;
    const bool isNobody = member.host.isEmpty();
    m_model->setMarked(isNobody ? std::nullopt : std::optional(member));
    if (isNobody)
        m_only->setChecked(false);
    else if (m_only->isChecked())
        m_model->setOnly(member);
    const QString what = tr("Show only figures of %1").arg(endText(member));
    m_only->setVisible(!isNobody && m_pages->currentIndex() == 1);
    m_only->setToolTip(plainTip(what));
    m_only->setAccessibleName(what);
}

/// Shows the first of its rows, if that is not far down.
void FiguresPage::goToMember()
{
    if (!std::exchange(m_toMember, false))
        return;
    const QList<int> &shown = m_model->shown();
    const int end = std::min(int(shown.size()), rowsLookedThrough);
    for (int row = 0; row < end; ++row) {
        if (m_model->figures().isMember(shown.at(row), FigureColumn::Source, m_member)
            || m_model->figures().isMember(shown.at(row), FigureColumn::Target, m_member)) {
            m_table->scrollTo(m_model->index(row, int(FigureColumn::Source)));
            return;
        }
    }
}

void FiguresPage::showArranged()
{
    const QLocale locale;
    const int all = m_model->figures().size();
    for (int column = 0; m_model->rowCount() > 0 && column < figureColumnCount; ++column)
        m_table->setColumnHidden(column, m_model->isEmpty(FigureColumn(column)));
    m_count->setText(m_model->rowCount() == all
                         ? tr("%Ln row(s)", nullptr, all)
                         : tr("%1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(all)));
    sizeColumns();
    goToMember();
}

void FiguresPage::sizeColumns()
{
    QFont bold = m_table->font(); // as the chosen member is printed
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int sample = std::min(figureRowsMeasured, m_model->rowCount());
    for (int column = 0; sample > 0 && column < figureColumnCount; ++column) {
        int widest = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
            + 2 * spacing::m;
        for (int row = 0; row < sample; ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        const int width = std::min(widest + 2 * spacing::s, widestFigureColumn);
        if (width > m_table->columnWidth(column)) // never narrower: that is for the user to say
            m_table->setColumnWidth(column, width);
    }
}

void FiguresPage::tellMember(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FigureRows::Figure figure = m_model->figures().figure(m_model->shown().at(index.row()));
    const bool ofTarget = index.column() == int(FigureColumn::Target) && figure.target >= 0;
    const int end = ofTarget ? figure.target : figure.source;
    if (end < 0)
        return;
    const QList<MeasuredEnd> ends = m_model->figures().results().ends;
    const MeasuredEnd &member = ends.at(end);
    if (!m_only->isChecked()) // else the rows would go from under the cursor
        mark(member);
    emit memberSelected(member.host, member.bond);
    if (figure.source >= 0 && figure.target >= 0)
        emit pairSelected(ends.at(figure.source), ends.at(figure.target));
}

void FiguresPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FiguresPage::copySelected()
{
    copy(false);
}

void FiguresPage::copySelectedWithHeadings()
{
    copy(true);
}

void FiguresPage::copy(bool withHeadings)
{
    QList<QRect> ranges;
    qint64 cells = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        ranges += QRect(range.left(), range.top(), range.width(), range.height());
        cells += qint64(range.width()) * range.height();
    }
    QList<int> columns;
    QStringList headings;
    for (int place = 0; place < figureColumnCount; ++place) {
        const int column = m_table->horizontalHeader()->logicalIndex(place);
        const bool isChosen = std::any_of(ranges.begin(), ranges.end(), [column](const QRect &range) {
            return column >= range.left() && column <= range.right();
        });
        if (!isChosen || m_table->isColumnHidden(column))
            continue;
        columns += column;
        headings += resultwords::heading(FigureColumn(column));
    }
    if (columns.isEmpty())
        return;
    const QString head = withHeadings ? headings.join(u'\t') + u'\n' : QString();
    m_copier->copy([head, figures = m_model->figures(), rows = m_model->shown(), ranges,
                    columns] { return head + figuresAsText(figures, rows, ranges, columns); },
                   tr("Copied %Ln cell(s)", nullptr, int(std::min<qint64>(cells, std::numeric_limits<int>::max()))));
}

bool FiguresPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fabriscope
