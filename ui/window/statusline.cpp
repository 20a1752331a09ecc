// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// A moment of today as a time, any other with its date.
QString clockText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return local.toString(today ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_facts(new ElidedLabel(this)) // what is told of a refresh would widen a narrow window
    , m_work(new QWidget(this))
    , m_workText(new ElidedLabel(m_work))
    , m_busy(new QProgressBar(m_work))
{
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    m_facts->setObjectName(u"statusFacts"_s);
    m_facts->setFont(tabularFont(font()));
    m_facts->setAccessibleName(tr("Counts and times"));
    m_workText->setObjectName(u"refreshProgress"_s);
    m_workText->setAccessibleName(tr("Progress of the refresh"));

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(spacing::l * 5, spacing::s);
    m_busy->setAccessibleName(tr("How far it is"));
    auto *cancel = new QToolButton(m_work);
    cancel->setObjectName(u"cancelRefresh"_s);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Stop; what has arrived stays"));
    cancel->setAutoRaise(true);
    connect(cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);

    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, spacing::s, 0);
    row->setSpacing(spacing::s);
    row->addWidget(m_workText);
    row->addWidget(m_busy);
    row->addWidget(cancel);
    m_work->hide();
    setContentsMargins(spacing::s, 0, spacing::s, 0);
    addWidget(m_facts, 1);
    addPermanentWidget(m_work);
    show();
}

void StatusLine::setCounts(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    show();
}

void StatusLine::setConnected(bool connected)
{
    m_connected = connected;
    show();
}

void StatusLine::setOffline(bool offline)
{
    m_offline = offline;
    show();
}

void StatusLine::setIncomplete(bool incomplete)
{
    m_incomplete = incomplete;
    show();
}

void StatusLine::setAsOf(const QDateTime &asOf)
{
    m_asOf = asOf;
    show();
}

void StatusLine::setNext(const std::optional<QDateTime> &next)
{
    m_next = next;
    show();
}

void StatusLine::setCalls(int inLastMinute)
{
    m_calls = inLastMinute;
    show();
}

void StatusLine::setSelected(int selected)
{
    m_selected = selected;
    show();
}

void StatusLine::show()
{
    if (!m_connected)
        return m_facts->setText(tr("Not connected"));
    QStringList facts{tr("%1 of %Ln test(s)", nullptr, m_total).arg(locale().toString(m_shown))};
    if (m_incomplete)
        facts += tr("the list is incomplete");
    if (m_selected > 1)
        facts += tr("%Ln selected", nullptr, m_selected);
    if (m_asOf.isValid())
        facts += tr("as of %1").arg(clockText(m_asOf));
    if (m_next)
        facts += tr("next %1").arg(clockText(*m_next));
    facts += m_offline ? tr("offline", "in the status line") : tr("%Ln call(s) this minute", nullptr, m_calls);
    m_facts->setText(facts.join(tr(" · ", "between the facts of the status line")));
}

void StatusLine::showProgress(const RefreshProgress &progress)
{
    m_busy->setRange(0, 0);
    m_workText->setText(progress.pages == 0
                            ? tr("Asking the service…")
                            : tr("%Ln test(s) read, page %1…", nullptr, progress.tests).arg(progress.pages));
    m_work->show();
}

void StatusLine::showWaiting(const Problem &why, const QDateTime &untilUtc)
{
    m_workText->setText(tr("%1; next try at %2").arg(why.happened, clockText(untilUtc)));
    m_work->show();
}

void StatusLine::showReading(const QString &sentence, int percent)
{
    m_workText->setText(sentence);
    m_busy->setRange(0, percent < 0 ? 0 : 100);
    m_busy->setValue(percent);
    m_work->show();
}

void StatusLine::hideProgress()
{
    m_work->hide();
}

} // namespace fabriscope
