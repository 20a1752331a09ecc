// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/rawpane.h"

#include "app/fields/shown.h"
#include "ui/details/jsonview.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/valueline.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString originText(const Provenance &from)
{
    QStringList parts;
    if (!from.requestId.isEmpty())
        parts += u"RequestId %1"_s.arg(from.requestId);
    if (from.maxResults)
        parts += u"MaxResults %1"_s.arg(*from.maxResults);
    if (from.receivedAt.isValid())
        parts += RawPane::tr("received %1").arg(momentText(from.receivedAt.toMSecsSinceEpoch()));
    if (!from.source.isEmpty())
        parts += RawPane::tr("from %1").arg(from.source);
    return parts.join(u" · "_s);
}

} // namespace

RawPane::RawPane(QWidget *parent)
    : QWidget(parent)
    , m_origin(new ValueLine(this))
    , m_which(new QComboBox(this))
    , m_word(new MutedLabel(this))
    , m_view(new JsonView(tr("Raw record"), this))
{
    m_origin->setAccessibleName(tr("The answer this record came in"));
    m_which->addItems({tr("From the list"), tr("From its own answer")});
    m_which->setAccessibleName(tr("Which answer to show"));
    m_which->setToolTip(tr("The record as ListNetTestResults sent it, or the whole answer of DescribeNetTestResult"));
    m_which->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_origin, 1);
    head->addWidget(m_which);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::s, spacing::m, 0);
    column->setSpacing(spacing::s);
    column->addLayout(head);
    column->addWidget(m_word);
    column->addWidget(m_view, 1);
    connect(m_which, &QComboBox::activated, this, &RawPane::showChosen);
    connect(m_view, &JsonView::notice, this, &RawPane::notice);
}

void RawPane::setTest(const StoredTest &test)
{
    m_origin->setValue(test.from ? originText(*test.from) : QString(),
                       tr("The answer that brought this version of the record"));
    m_which->hide();
    m_raw = {};
    m_view->clear();
    m_word->setText(tr("Reading the record…"));
    m_word->show();
}

void RawPane::setRaw(const RawRecord &raw)
{
    m_raw = raw;
    m_which->setVisible(!raw.detailJson.isEmpty());
    if (raw.detailJson.isEmpty())
        m_which->setCurrentIndex(0);
    showChosen();
}

void RawPane::setProblem(const Problem &problem)
{
    m_word->setText(problem.line());
    m_word->show();
}

void RawPane::showChosen()
{
    m_word->hide();
    m_view->setJson(m_which->currentIndex() == 1 ? m_raw.detailJson : m_raw.json);
}

void RawPane::focusSearch()
{
    m_view->focusSearch();
}

} // namespace fabriscope
