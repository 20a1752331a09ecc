// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/formlines.h"

#include "ui/theme/plainlabel.h"

#include <QFormLayout>
#include <QLabel>

namespace fabriscope {

void addLine(QFormLayout &form, const QString &label, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(plainLabel(label));
    form.addRow(label, field);
    if (auto *text = qobject_cast<QLabel *>(form.labelForField(field)))
        text->setBuddy(field);
}

void showLine(QFormLayout &form, QWidget *field, bool shown)
{
    form.setRowVisible(field, shown);
}

} // namespace fabriscope
