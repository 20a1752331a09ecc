// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/pairstatisticspanel.h"

#include "app/futures/whendone.h"
#include "ui/charts/matrixtext.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/pairlistmodel.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace fabriscope {

namespace {

constexpr int listedPairs = 500;
constexpr int leastRows = 6;             ///< of the list, its heading among them
constexpr qint64 countedAtOnce = 20'000; ///< cells; well below a frame

} // namespace

PairStatisticsPanel::PairStatisticsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_figures(new MutedLabel(this))
    , m_listTitle(new QLabel(this))
    , m_list(new QTableView(this))
    , m_model(new PairListModel(this))
{
    for (QLabel *label : {m_title, m_figures, m_listTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("The worst of the chosen pairs"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::xs);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(PairListModel::Figure, QHeaderView::ResizeToContents);
    m_list->setTextElideMode(Qt::ElideLeft);
    m_list->setMinimumHeight(leastRows * (fontMetrics().height() + spacing::xs));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit pairChosen(m_model->cellOf(index.row()));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::xs, 0, 0);
    column->setSpacing(spacing::xs);
    for (QWidget *part : QList<QWidget *>{m_title, m_figures, m_listTitle})
        column->addWidget(part);
    column->addWidget(m_list, 1);
}

PairStatisticsPanel::Figures PairStatisticsPanel::figuresOf(const MatrixContent &content, const QRect &cells)
{
    const PairTable &table = content.cells.table();
    const QRect inside = (cells.isEmpty() ? table.all() : cells) & table.all();
    Figures figures{.statistics = statisticsOf(table, inside, listedPairs)};
    if (!content.limits.canTell())
        return figures;
    for (int source = inside.top(); source <= inside.bottom(); ++source) {
        for (const float value : table.row(source).subspan(size_t(inside.left()), size_t(inside.width()))) {
            const Verdict verdict = content.limits.of(value);
            figures.warn += verdict == Verdict::Warn ? 1 : 0;
            figures.act += verdict == Verdict::Act ? 1 : 0;
        }
    }
    return figures;
}

void PairStatisticsPanel::show(std::shared_ptr<const MatrixContent> content, const QRect &cells)
{
    if (m_content == content && m_cells == cells)
        return;
    m_content = std::move(content);
    m_cells = cells;
    m_title->setText(matrixtext::selection(*m_content, cells));
    const quint64 generation = ++m_generation;
    const QRect counted = cells.isEmpty() ? m_content->cells.table().all() : cells;
    if (qint64(counted.width()) * counted.height() <= countedAtOnce) {
        take(figuresOf(*m_content, cells));
        return;
    }
    m_isSettled = false;
    whenDone(QtConcurrent::run([shown = m_content, cells] { return figuresOf(*shown, cells); }), this,
             [this, generation](const Figures &figures) {
                 if (generation == m_generation)
                     take(figures);
             });
}

void PairStatisticsPanel::take(const Figures &figures)
{
    m_figures->setText(sentence(figures));
    const qsizetype listed = figures.statistics.worst.size();
    m_listTitle->setText(
        listed < figures.statistics.counts.values
            ? tr("The worst %1 of %2")
                  .arg(QLocale().toString(listed), QLocale().toString(figures.statistics.counts.values))
            : tr("The worst first"));
    m_listTitle->setVisible(listed > 0);
    m_list->setVisible(listed > 0);
    m_model->setPairs(m_content, figures.statistics.worst);
    m_isSettled = true;
    emit settled();
}

QString PairStatisticsPanel::sentence(const Figures &figures) const
{
    const PairStatistics &of = figures.statistics;
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    QStringList lines{tr("%1 measured, %2 not measured").arg(number(of.counts.values), number(of.counts.missing))};
    if (m_content->meaning == MatrixMeaning::Verdicts) {
        lines += tr("%1 failed, %2 passed").arg(number(figures.act), number(of.counts.values - figures.act));
    } else if (of.min && of.median && of.mean && of.max) {
        const auto text = [this](double value) { return m_content->textOf(cell::ofValue(value)); };
        lines += tr("least %1, most %2").arg(text(*of.min), text(*of.max));
        lines += tr("median %1, mean %2").arg(text(*of.median), text(*of.mean));
        if (m_content->limits.act)
            lines += m_content->limits.warn
                ? tr("%1 bad, %2 to be watched").arg(number(figures.act), number(figures.warn))
                : tr("%1 bad").arg(number(figures.act));
    }
    return lines.join(u'\n');
}

} // namespace fabriscope
