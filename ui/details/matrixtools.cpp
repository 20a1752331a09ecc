// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/matrixtools.h"

#include "app/nettest/displaytext.h"
#include "ui/details/limitsdialog.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestChoice = 48;

QComboBox *choice(QWidget *parent, const QString &name, const QString &tip)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(narrowestChoice);
    return box;
}

void choose(QComboBox &box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

MatrixTools::MatrixTools(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_metric(choice(this, tr("Figures"), tr("Which figures are shown")))
    , m_size(choice(this, tr("Message size"), tr("Of which message size")))
    , m_order(choice(this, tr("Order"), tr("In which order members stand")))
    , m_rule(choice(this, tr("Limits"), tr("From where on a figure is bad")))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::xs);
    auto *choices = new QHBoxLayout;
    addChoices(choices);
    addLooks(choices);
    addComparison(choices);
    choices->addStretch(1);
    auto *tools = new QHBoxLayout;
    tools->addStretch(1);
    addTools(tools);
    for (QBoxLayout *row : {choices, tools}) {
        row->setSpacing(spacing::xs);
        m_rows->addLayout(row);
    }
}

QSize MatrixTools::minimumSizeHint() const
{
    const int choices = m_rows->itemAt(0)->minimumSize().width();
    const int tools = m_rows->itemAt(1)->minimumSize().width();
    return {qMax(choices, tools), m_rows->minimumSize().height()};
}

void MatrixTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wanted = m_rows->itemAt(0)->sizeHint().width() + m_rows->itemAt(1)->sizeHint().width();
    m_rows->setDirection(width() > wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MatrixTools::addChoices(QBoxLayout *row)
{
    m_order->addItem(tr("by name"), int(MatrixOrder::ById));
    m_order->addItem(tr("worst first"), int(MatrixOrder::WorstFirst));
    m_order->addItem(tr("by subnet"), int(MatrixOrder::BySubnet));
    m_order->addItem(tr("by bond"), int(MatrixOrder::ByRail));
    m_order->addItem(tr("by similarity"), int(MatrixOrder::BySimilarity));
    m_rule->addItem(tr("ClusterKit"), int(ThresholdOrigin::ClusterKit));
    m_rule->addItem(tr("median"), int(ThresholdOrigin::Median));
    m_rule->addItem(tr("deviations"), int(ThresholdOrigin::MedianDeviation));
    m_rule->addItem(tr("own limits…"), int(ThresholdOrigin::Own));
    for (QComboBox *box : {m_metric, m_size, m_order, m_rule})
        row->addWidget(box);
    connect(m_metric, &QComboBox::activated, this, [this] {
        MatrixRequest request = m_request;
        request.choice = {.metric = m_metric->currentData().toInt(), .size = {}};
        change(request);
    });
    connect(m_size, &QComboBox::activated, this, [this] {
        MatrixRequest request = m_request;
        request.choice.size = m_size->currentData().toDouble();
        change(request);
    });
    connect(m_order, &QComboBox::activated, this, [this] {
        MatrixRequest request = m_request;
        request.order = MatrixOrder(m_order->currentData().toInt());
        change(request);
    });
    connect(m_rule, &QComboBox::activated, this, [this] {
        const auto rule = ThresholdOrigin(m_rule->currentData().toInt());
        if (rule == ThresholdOrigin::Own)
            return askLimits();
        MatrixRequest request = m_request;
        request.rule = rule;
        change(request);
    });
}

void MatrixTools::addLooks(QBoxLayout *row)
{
    QToolButton *look = iconButton(this, u"settings"_s, tr("Colours and scale"));
    look->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(look);
    m_verdicts = menu->addAction(tr("Colour by limits: good, to be watched, bad"));
    m_logarithmic = menu->addAction(tr("Logarithmic scale"));
    m_pinned = menu->addAction(tr("Pin the scale: the same colours for the next tests"));
    for (QAction *action : {m_verdicts, m_logarithmic, m_pinned})
        action->setCheckable(true);
    look->setMenu(menu);
    row->addWidget(look);
    connect(m_verdicts, &QAction::triggered, this, [this](bool on) {
        m_colouring = on ? MatrixColouring::Verdicts : MatrixColouring::Values;
        emit colouringChosen(m_colouring);
    });
    connect(m_logarithmic, &QAction::triggered, this, [this](bool on) {
        MatrixRequest request = m_request;
        request.isLogarithmic = on;
        change(request);
    });
    connect(m_pinned, &QAction::triggered, this, &MatrixTools::scalePinned);
}

void MatrixTools::addComparison(QBoxLayout *row)
{
    m_compare = iconButton(this, u"pin"_s, tr("Compare with another test"));
    m_compare->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_compare);
    QAction *keep = menu->addAction(tr("Compare the next tests with this one"));
    m_forget = menu->addAction(tr("Compare no more"));
    m_forget->setEnabled(false);
    m_compare->setMenu(menu);
    row->addWidget(m_compare);
    connect(keep, &QAction::triggered, this, &MatrixTools::baselineWanted);
    connect(m_forget, &QAction::triggered, this, [this] {
        MatrixRequest request = m_request;
        request.baseline = {};
        change(request);
    });
}

void MatrixTools::addTools(QBoxLayout *row)
{
    struct Tool {
        QString icon;
        QString what;
        void (MatrixTools::*wanted)();
    };
    const QList<Tool> tools{
        {u"warning"_s, tr("Go to the worst pair (W)"), &MatrixTools::worstWanted},
        {u"zoom-out"_s, tr("Zoom out (−)"), &MatrixTools::zoomOutWanted},
        {u"zoom-fit"_s, tr("Fit the whole matrix (0)"), &MatrixTools::fitWanted},
        {u"zoom-in"_s, tr("Zoom in (+)"), &MatrixTools::zoomInWanted},
        {u"copy"_s, tr("Copy the matrix as a picture"), &MatrixTools::copyWanted},
        {u"picture"_s, tr("Save the matrix as a picture"), &MatrixTools::saveWanted},
    };
    for (const Tool &tool : tools) {
        QToolButton *button = iconButton(this, tool.icon, tool.what);
        connect(button, &QToolButton::clicked, this, tool.wanted);
        row->addWidget(button);
    }
}

void MatrixTools::setRequest(const MatrixRequest &request)
{
    m_request = request;
    fillMetrics();
    choose(*m_order, int(request.order));
    choose(*m_rule, int(request.rule));
    m_logarithmic->setChecked(request.isLogarithmic);
    m_pinned->setChecked(request.pinned.has_value());
    m_forget->setEnabled(request.baseline.pairs != nullptr);
    m_compare->setToolTip(request.baseline.pairs ? tr("Compared with %1").arg(request.baseline.title)
                                                 : tr("Compare with another test"));
}

void MatrixTools::fillMetrics()
{
    const QSignalBlocker quiet(m_metric);
    m_metric->clear();
    if (m_request.results) {
        for (const int metric : pairMetrics(*m_request.results)) {
            m_metric->addItem(metric == PairChoice::verdicts
                                  ? tr("passed or failed")
                                  : displayText(m_request.results->metrics.at(metric).name, 40),
                              metric);
        }
    }
    m_metric->setCurrentIndex(m_metric->findData(m_request.choice.metric));
    m_metric->setVisible(m_metric->count() > 0);
}

void MatrixTools::setContent(const MatrixContent &content)
{
    m_unit = content.unit();
    const QSignalBlocker quiet(m_size);
    m_size->clear();
    for (const double size : content.sizes)
        m_size->addItem(size < 0 ? tr("no size") : valueText(size, Dimension::Bytes), size);
    m_size->setCurrentIndex(m_size->findData(content.size));
    m_size->setVisible(m_size->count() > 1);
}

void MatrixTools::change(const MatrixRequest &request)
{
    setRequest(request);
    emit requestChanged(request);
}

void MatrixTools::askLimits()
{
    choose(*m_rule, int(m_request.rule)); // until they are typed
    auto *dialog = new LimitsDialog(m_unit, {m_request.ownWarn, m_request.ownAct}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const LimitsDialog::Limits limits = dialog->limits();
        MatrixRequest request = m_request;
        request.rule = ThresholdOrigin::Own;
        request.ownWarn = limits.warn;
        request.ownAct = limits.act;
        change(request);
    });
    dialog->open();
}

} // namespace fabriscope
