// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/aboutbox.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

AboutBox::AboutBox(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Fabriscope"));
    auto *title = new QLabel(tr("Fabriscope %1").arg(QLatin1StringView(FABRISCOPE_VERSION)), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    auto *text = new QLabel(tr("Browse, watch and take away the network tests of Lingjun GPU clusters.\n\n"
                               "It only reads: it never starts, changes or deletes a test.\n\n"
                               "Free software under the GNU General Public License, version 3 or later, without any "
                               "warranty. Built with Qt %1.")
                                .arg(QLatin1StringView(qVersion())),
                            this);
    text->setWordWrap(true);
    for (QLabel *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(label->text());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::l);
    column->setSpacing(spacing::m);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(buttons);
    setMinimumWidth(spacing::l * 28);
}

} // namespace fabriscope
