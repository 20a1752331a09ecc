// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/matrixtools.h"

#include "ui/charts/matrixtext.h"
#include "ui/charts/metrictext.h"
#include "ui/details/keysbutton.h"
#include "ui/details/limitsdialog.h"
#include "ui/details/toolrow.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

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
    , m_row(new QHBoxLayout(this))
    , m_metric(choice(this, tr("Figures"), tr("Which figures are shown")))
    , m_size(choice(this, tr("Message size"), tr("Of which message size")))
    , m_order(choice(this, tr("Order"), tr("In which order members stand")))
    , m_rule(choice(this, tr("Limits"), tr("From where on a figure is bad")))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::xs);
    addChoices();
    addLooks();
    addComparison();
    m_tools = new ToolRow(this);
    m_row->addWidget(m_tools, 1);
    addTools();
}

void MatrixTools::addChoices()
{
    for (const MatrixOrder order : {MatrixOrder::ById, MatrixOrder::WorstFirst, MatrixOrder::BySubnet,
                                    MatrixOrder::ByRail, MatrixOrder::BySimilarity})
        m_order->addItem(matrixtext::orderName(order), int(order));
    fillRules();
    for (QComboBox *box : {m_metric, m_size, m_order, m_rule})
        m_row->addWidget(box);
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
    connect(m_rule, &QComboBox::activated, this, &MatrixTools::chooseRule);
}

/// Each rule with its numbers, and where they come from. Between two tests there is one.
void MatrixTools::fillRules()
{
    const auto add = [this](ThresholdOrigin rule, const QString &text, const QString &tip) {
        m_rule->addItem(text, int(rule));
        m_rule->setItemData(m_rule->count() - 1, tip, Qt::ToolTipRole);
    };
    m_rule->clear();
    if (m_figures && m_figures->isDifference) {
        add(ThresholdOrigin::Median, tr("3.5 / 7 % worse"),
            tr("3.5 % and 7 % worse than before, as the node checks of SuperBench and Azure"));
    } else {
        add(ThresholdOrigin::ClusterKit, tr("ClusterKit"),
            tr("NVIDIA ClusterKit: above 2.1 × the lowest latency, below 93 % of the highest bandwidth"));
        add(ThresholdOrigin::Median, tr("median: 3.5 / 7 %"),
            tr("3.5 % and 7 % worse than the median, as the node checks of SuperBench and Azure"));
        add(ThresholdOrigin::MedianDeviation, tr("deviations: 2.5 / 3.5"),
            tr("2.5 and 3.5 deviations (1.4826 × MAD) from the median, after Leys 2013 and Iglewicz and Hoaglin 1993"));
    }
    add(ThresholdOrigin::Own, tr("own limits…"), tr("Limits that you type, of these figures alone"));
}

void MatrixTools::chooseRule()
{
    const auto rule = ThresholdOrigin(m_rule->currentData().toInt());
    if (rule == ThresholdOrigin::Own)
        return askLimits();
    MatrixRequest request = m_request;
    if (m_figures)
        request.removeOwn(*m_figures);
    if (!m_figures || !m_figures->isDifference)
        request.rule = rule;
    change(request);
}

/// The one in force for the figures that are shown.
void MatrixTools::showRule()
{
    const bool isOwn = m_figures
        && std::any_of(m_request.own.begin(), m_request.own.end(),
                       [this](const OwnLimits &limits) { return limits.of == *m_figures; });
    const bool isDifference = m_figures && m_figures->isDifference;
    choose(*m_rule, int(isOwn ? ThresholdOrigin::Own : isDifference ? ThresholdOrigin::Median : m_request.rule));
    m_rule->setEnabled(m_figures.has_value());
    m_pinned->setChecked(m_figures && m_request.pinned && m_request.pinned->of == *m_figures);
}

void MatrixTools::addLooks()
{
    QToolButton *look = iconButton(this, u"settings"_s, tr("Colours and scale"));
    look->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(look);
    m_verdicts = menu->addAction(tr("Colour by limits: good, to be watched, bad"));
    m_logarithmic = menu->addAction(tr("Logarithmic scale"));
    m_pinned = menu->addAction(tr("Keep the scale: the same colours for the next tests"));
    for (QAction *action : {m_verdicts, m_logarithmic, m_pinned})
        action->setCheckable(true);
    look->setMenu(menu);
    m_row->addWidget(look);
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

void MatrixTools::addComparison()
{
    m_compare = iconButton(this, u"pin"_s, tr("Compare with another test"));
    m_compare->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_compare);
    QAction *keep = menu->addAction(tr("Compare the next tests with this one"));
    m_forget = menu->addAction(tr("Compare no more"));
    m_forget->setEnabled(false);
    m_compare->setMenu(menu);
    m_compare->setCheckable(true); // is down as long as there is somebody to compare with
    m_row->addWidget(m_compare);
    connect(menu, &QMenu::aboutToHide, this, &MatrixTools::showBaseline);
    connect(keep, &QAction::triggered, this, &MatrixTools::baselineWanted);
    connect(m_forget, &QAction::triggered, this, [this] {
        MatrixRequest request = m_request;
        request.baseline = {};
        change(request);
    });
}

void MatrixTools::addTools()
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
        QToolButton *button = iconButton(m_tools, tool.icon, tool.what);
        connect(button, &QToolButton::clicked, this, tool.wanted);
        m_tools->add(button);
    }
}

void MatrixTools::offerKeys(QWidget *drawing)
{
    m_tools->add(keysButton(m_tools, drawing));
}

void MatrixTools::setRequest(const MatrixRequest &request)
{
    m_request = request;
    fillMetrics();
    choose(*m_order, int(request.order));
    m_logarithmic->setChecked(request.isLogarithmic);
    showRule();
    showBaseline();
}

void MatrixTools::showBaseline()
{
    const bool isThere = m_request.baseline.test != nullptr;
    m_compare->setChecked(isThere);
    m_forget->setEnabled(isThere);
    m_compare->setToolTip(isThere ? tr("Compared with %1").arg(m_request.baseline.title)
                                  : tr("Compare with another test"));
}

void MatrixTools::fillMetrics()
{
    const QSignalBlocker quiet(m_metric);
    m_metric->clear();
    if (m_request.results) {
        for (const int metric : pairMetrics(*m_request.results)) {
            m_metric->addItem(metric == PairChoice::verdicts ? tr("passed or failed")
                                                             : metricText(m_request.results->metrics.at(metric).name),
                              metric);
        }
    }
    m_metric->setCurrentIndex(m_metric->findData(m_request.choice.metric));
    m_metric->setVisible(m_metric->count() > 0);
}

void MatrixTools::setContent(const MatrixContent &content)
{
    m_unit = content.unit();
    m_limits = content.limits;
    const bool isOtherKind = m_figures.has_value() != content.figures().has_value()
        || (m_figures && m_figures->isDifference != content.figures()->isDifference);
    m_figures = content.figures();
    if (isOtherKind)
        fillRules();
    showRule();
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
    showRule(); // until they are typed
    if (!m_figures)
        return;
    const LimitsDialog::Limits now{m_limits.warn, m_limits.act};
    const bool isSigned = m_figures->isDifference;
    auto *dialog = new LimitsDialog({m_unit, m_limits.worse, isSigned}, now, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, figures = *m_figures] {
        const LimitsDialog::Limits limits = dialog->limits();
        MatrixRequest request = m_request;
        request.setOwn({figures, limits.warn, limits.act});
        change(request);
    });
    dialog->open();
}

} // namespace fabriscope
