// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/limitsdialog.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace fabriscope {

namespace {

/// "6,5" where a comma groups thousands would be 65: nobody means that.
QLocale strictLocale(QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::RejectGroupSeparator);
    return locale;
}

} // namespace

LimitsDialog::LimitsDialog(Figures figures, const Limits &limits, QWidget *parent)
    : QDialog(parent)
    , m_figures(std::move(figures))
    , m_warn(new QLineEdit(this))
    , m_act(new QLineEdit(this))
    , m_mistake(wrappedLabel({}, this))
{
    setWindowTitle(tr("Limits"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    QLocale ungrouped = locale();
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto add = [&](QLineEdit *line, const std::optional<double> &value, const QString &what) {
        line->setAccessibleName(what);
        if (value)
            line->setText(ungrouped.toString(*value / m_figures.unit.factor, 'g', 8));
        line->selectAll(); // what is typed replaces it
        form->addRow(what, line);
        connect(line, &QLineEdit::textChanged, this, &LimitsDialog::check);
    };
    const QString unit = m_figures.unit.name.isEmpty() ? tr("no unit") : m_figures.unit.name;
    const bool above = m_figures.worse == Worse::Higher;
    add(m_warn, limits.warn, (above ? tr("To be watched above (%1)") : tr("To be watched below (%1)")).arg(unit));
    add(m_act, limits.act, (above ? tr("Bad above (%1)") : tr("Bad below (%1)")).arg(unit));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_mistake->setAccessibleName(tr("What is wrong with the limits"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(tr("Limits of these figures alone. Leave a line empty for no limit."), this));
    column->addLayout(form);
    column->addWidget(m_mistake);
    column->addWidget(buttons);
    check();
}

void LimitsDialog::check()
{
    const QString wrong = mistake();
    m_mistake->setText(wrong);
    m_ok->setEnabled(wrong.isEmpty());
    m_ok->setToolTip(wrong);
}

QString LimitsDialog::mistake() const
{
    for (const QLineEdit *line : {m_warn, m_act}) {
        if (const QString wrong = mistakeIn(*line); !wrong.isEmpty())
            return wrong;
    }
    const auto [warn, act] = limits();
    if (!warn || !act)
        return {};
    if (m_figures.worse == Worse::Higher)
        return *warn < *act ? QString() : tr("What is to be watched has to begin below what is bad.");
    return *warn > *act ? QString() : tr("What is to be watched has to begin above what is bad.");
}

QString LimitsDialog::mistakeIn(const QLineEdit &line) const
{
    const QString typed = line.text().trimmed();
    if (typed.isEmpty())
        return {};
    const std::optional<double> value = valueOf(line);
    if (!value)
        return tr("“%1” is no number; write it like %2.").arg(displayText(typed, 20), locale().toString(6.5));
    return m_figures.isSigned || *value >= 0 ? QString() : tr("No figure is below 0.");
}

std::optional<double> LimitsDialog::valueOf(const QLineEdit &line) const
{
    bool isNumber = false;
    const double number = strictLocale(locale()).toDouble(line.text().trimmed(), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number * m_figures.unit.factor) : std::nullopt;
}

LimitsDialog::Limits LimitsDialog::limits() const
{
    return {valueOf(*m_warn), valueOf(*m_act)};
}

} // namespace fabriscope
