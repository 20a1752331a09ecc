// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/limitsdialog.h"

#include <QDialogButtonBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fabriscope {

LimitsDialog::LimitsDialog(const ShownUnit &unit, const Limits &limits, QWidget *parent)
    : QDialog(parent), m_unit(unit), m_warn(new QLineEdit(this)), m_act(new QLineEdit(this))
{
    setWindowTitle(tr("Limits"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    const auto add = [&](QLineEdit *line, const std::optional<double> &value, const QString &what) {
        line->setValidator(new QDoubleValidator(line));
        line->setAccessibleName(what);
        if (value)
            line->setText(locale().toString(*value / unit.factor, 'g', 8));
        form->addRow(what, line);
    };
    const QString shown = unit.name.isEmpty() ? tr("no unit") : unit.name;
    add(m_warn, limits.warn, tr("To be watched beyond (%1)").arg(shown));
    add(m_act, limits.act, tr("Bad beyond (%1)").arg(shown));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Leave a line empty for no limit. Of bandwidths, beyond means below."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(buttons);
}

std::optional<double> LimitsDialog::valueOf(const QLineEdit &line) const
{
    bool isNumber = false;
    const double number = locale().toDouble(line.text().trimmed(), &isNumber);
    return isNumber ? std::optional(number * m_unit.factor) : std::nullopt;
}

LimitsDialog::Limits LimitsDialog::limits() const
{
    return {valueOf(*m_warn), valueOf(*m_act)};
}

} // namespace fabriscope
