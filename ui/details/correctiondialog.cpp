// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/correctiondialog.h"

#include "app/futures/whendone.h"
#include "ui/details/correctiondelegate.h"
#include "ui/details/correctionmodel.h"
#include "ui/details/figuremodel.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/resultwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewedFigures = 20;

void setUpTable(QTableView &table, const QString &name)
{
    table.setAccessibleName(name);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideMiddle);
    table.setFont(tabularFont(table.font()));
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + spacing::m);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace

CorrectionDialog::CorrectionDialog(const MeasuredResults &results, const ResultCorrections &inForce, Reader reader,
                                   QWidget *parent)
    : QDialog(parent)
    , m_model(new CorrectionModel(results, inForce, this))
    , m_preview(new FigureModel(this))
    , m_reader(std::move(reader))
    , m_places(new QTableView(this))
    , m_swaps(new QCheckBox(tr("&Swap source and target where no field names them"), this))
    , m_note(new MutedLabel(this))
    , m_words(wrappedLabel({}, this))
    , m_figures(new QTableView(this))
{
    setWindowTitle(tr("Correct how the result is read"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpPlaces();
    setUpFigures();
    m_swaps->setChecked(inForce.swapsDirection);
    m_swaps->setToolTip(tr("The outer, the row's or the first of two members is then who receives"));
    layOut();
    connect(m_model, &CorrectionModel::corrected, this, [this] {
        m_note->hide();
        readAnew();
    });
    connect(m_model, &CorrectionModel::refused, this, [this](const QString &sentence) {
        m_note->setText(sentence);
        m_note->show();
    });
    connect(m_swaps, &QCheckBox::toggled, this, &CorrectionDialog::readAnew);
    readAnew();
}

CorrectionDialog::~CorrectionDialog()
{
    if (m_stop)
        *m_stop = true;
}

void CorrectionDialog::setUpPlaces()
{
    setUpTable(*m_places, tr("Places in the result"));
    m_places->setModel(m_model);
    m_places->setItemDelegate(new CorrectionDelegate(m_places));
    m_places->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                              | QAbstractItemView::AnyKeyPressed);
    m_places->setTabKeyNavigation(false);
    constexpr int widths[]{190, 100, 230, 100, 90};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_places->setColumnWidth(column, widths[column]);
    // One click is enough: there is nothing else to do with such a cell.
    connect(m_places, &QTableView::clicked, m_places, [this](const QModelIndex &index) {
        if (m_model->flags(index).testFlag(Qt::ItemIsEditable))
            m_places->edit(index);
    });
}

void CorrectionDialog::setUpFigures()
{
    setUpTable(*m_figures, tr("The first figures as they would be read"));
    m_figures->setModel(m_preview);
    m_figures->setTabKeyNavigation(false);
    constexpr int widths[]{110, 180, 180, 90, 100};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_figures->setColumnWidth(column, widths[column]);
    connect(m_preview, &FigureModel::arranged, this, [this] {
        for (int column = 0; m_preview->rowCount() > 0 && column < figureColumnCount; ++column)
            m_figures->setColumnHidden(column, m_preview->isEmpty(FigureColumn(column)));
    });
}

void CorrectionDialog::layOut()
{
    auto *what = wrappedLabel(tr("Say what a place is where the reader did not find it, or found it wrong. It is "
                                 "remembered for every result of this layout. A number without a known unit and a name "
                                 "that is no member's stay unread all the same."),
                              this);
    m_note->setWordWrap(true);
    m_note->hide();
    m_words->setAccessibleName(tr("What would be read"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::l);
    column->setSpacing(spacing::s);
    column->addWidget(what);
    column->addWidget(m_places, 3);
    column->addWidget(m_swaps);
    column->addWidget(m_note);
    column->addWidget(m_words);
    column->addWidget(m_figures, 2);
    column->addWidget(buttons());
    resize(860, 620);
}

QWidget *CorrectionDialog::buttons()
{
    auto *box = new QDialogButtonBox(this);
    QPushButton *apply = box->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    QPushButton *reset = box->addButton(tr("&Reset to automatic"), QDialogButtonBox::ResetRole);
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    apply->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &CorrectionDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &CorrectionDialog::reject);
    connect(reset, &QPushButton::clicked, this, &CorrectionDialog::resetToAutomatic);
    return box;
}

ResultCorrections CorrectionDialog::corrections() const
{
    return {m_model->corrections(), m_swaps->isChecked()};
}

void CorrectionDialog::resetToAutomatic()
{
    m_swaps->setChecked(false);
    m_model->reset();
}

/// One reading at a time: one that is out of date is stopped, and what was changed is read after it.
void CorrectionDialog::readAnew()
{
    m_isOutdated = m_stop != nullptr;
    m_words->setText(tr("Reading…"));
    if (m_stop) {
        *m_stop = true;
        return;
    }
    m_stop = std::make_shared<std::atomic<bool>>(false);
    whenDone(QtConcurrent::run([reader = m_reader, said = corrections(), stop = m_stop] {
                 std::optional<MeasuredResults> results = reader(said, *stop);
                 if (!results)
                     return Preview();
                 const QString words = resultwords::head(*results, said);
                 results->values = results->values.first(std::min<qsizetype>(results->values.size(), previewedFigures));
                 results->verdicts.clear();
                 return Preview{std::make_shared<const MeasuredResults>(std::move(*results)), words};
             }),
             this, [this](const Preview &preview) {
                 m_stop.reset();
                 if (m_isOutdated)
                     return readAnew();
                 m_words->setText(preview.words);
                 m_preview->setResults(preview.first);
             });
}

/// Enter ends the writing of a cell: what that makes of the figures is to be seen before it is kept for every result of
/// the layout. On a button it means the button.
void CorrectionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !qobject_cast<QPushButton *>(focusWidget()))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace fabriscope
