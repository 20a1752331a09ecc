// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/taskline.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

TaskLine::TaskLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_stop(new QPushButton(tr("&Stop"), this))
{
    m_text->setObjectName(u"archiveTask"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(spacing::s);
    bar->setAccessibleName(tr("Something is under way"));
    m_stop->setObjectName(u"archiveStop"_s);
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("Stop; no file is left half written"));
    connect(m_stop, &QPushButton::clicked, this, &TaskLine::stopWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::s);
    row->addWidget(m_text, 2);
    row->addWidget(bar, 1);
    row->addWidget(m_stop);
    hide();
}

void TaskLine::begin(const QString &sentence, bool canStop)
{
    m_busy = true;
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_stop->setVisible(canStop);
    show();
}

void TaskLine::end()
{
    m_busy = false;
    hide();
}

} // namespace fabriscope
