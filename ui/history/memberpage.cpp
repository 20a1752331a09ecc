// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/memberpage.h"

#include "app/futures/whendone.h"
#include "app/history/findmember.h"
#include "app/nettest/displaytext.h"
#include "ui/details/mutedlabel.h"
#include "ui/history/historytable.h"
#include "ui/history/historytext.h"
#include "ui/history/timelinestrip.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int burstMsecs = 300;
constexpr int longestTitle = 120;

QToolButton *makeButton(QWidget *parent, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

MemberPage::MemberPage(TestTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(new QLabel(this))
    , m_others(new MutedLabel(this))
    , m_tally(new QLabel(this))
    , m_timeline(new TimelineStrip(this))
    , m_tabs(new QTabWidget(this))
    , m_runs(new HistoryTable(tr("Tests of this host"), m_tabs))
    , m_partners(new HistoryTable(tr("Who it was tested with"), m_tabs))
    , m_types(new HistoryTable(tr("How each type of test went"), m_tabs))
{
    setAccessibleName(tr("Page of a host"));
    m_runs->setObjectName(u"historyRuns"_s);
    m_partners->setObjectName(u"historyPartners"_s);
    m_types->setObjectName(u"historyTypes"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tests and partners of the host"));
    m_tabs->addTab(m_runs, tr("Tests"));
    m_tabs->addTab(m_partners, tr("Partners"));
    m_tabs->addTab(m_types, tr("Types"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_runs);
    m_soon.setSingleShot(true);
    m_soon.setInterval(burstMsecs);
    connect(&m_soon, &QTimer::timeout, this, &MemberPage::make);
    connectTables();
}

MemberPage::~MemberPage()
{
    stop();
}

QWidget *MemberPage::makeHead()
{
    auto *head = new QWidget(this);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel *label : {m_name, m_others, m_tally})
        label->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setAccessibleName(tr("Host"));
    m_tally->setAccessibleName(tr("How its tests went"));
    auto *filter =
        makeButton(head, u"filter"_s, tr("Show in the table"), tr("Filter the table to the tests of this host"));
    auto *copy =
        makeButton(head, u"copy"_s, tr("Copy as text"), tr("Copy the tests and partners of this host as text"));
    auto *close = makeButton(head, u"close"_s, tr("Close"), tr("Show the selected test again (Esc)"));
    connect(filter, &QToolButton::clicked, this, [this] { emit filterWanted(queryFor(m_who)); });
    connect(copy, &QToolButton::clicked, this, &MemberPage::copyAll);
    connect(close, &QToolButton::clicked, this, &MemberPage::closeWanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::s);
    line->addWidget(m_name);
    line->addWidget(m_others, 1);
    for (QToolButton *button : {filter, copy, close})
        line->addWidget(button);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(spacing::m, spacing::s, spacing::m, spacing::s);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_tally);
    column->addWidget(m_timeline);
    return head;
}

void MemberPage::connectTables()
{
    for (HistoryTable *table : {m_runs, m_partners, m_types})
        connect(table, &HistoryTable::notice, this, &MemberPage::notice);
    connect(m_runs, &HistoryTable::rowActivated, this, [this](int row) {
        const int run = RunRows(m_history).runAt(row);
        emit testWanted(m_history->runs.at(run).key);
    });
    connect(m_runs, &HistoryTable::currentSourceChanged, this,
            [this](int row) { m_timeline->setCurrentRun(RunRows(m_history).runAt(row)); });
    connect(m_timeline, &TimelineStrip::currentRunChanged, this,
            [this](int run) { m_runs->selectSourceRow(RunRows(m_history).runAt(run)); });
    connect(m_timeline, &TimelineStrip::runActivated, this,
            [this](int run) { emit testWanted(m_history->runs.at(run).key); });
    connect(m_partners, &HistoryTable::rowActivated, this, [this](int row) {
        setMember({m_history->partners.at(row).who, {}});
    });
}

void MemberPage::setMember(const MemberOfInterest &who)
{
    m_who = who;
    const QString name = displayText(who.host.name, longestTitle);
    m_name->setText(who.bond.isEmpty() ? name
                                       : tr("%1 · %2", "host and bond").arg(name, displayText(who.bond, longestTitle)));
    m_others->clear();
    m_tally->setText(tr("Looking through the tests…"));
    m_history.reset();
    m_timeline->setHistory({});
    for (HistoryTable *table : {m_runs, m_partners, m_types})
        table->setRows({});
    make();
}

void MemberPage::refresh(const QList<StoredTest> &tests)
{
    if (!m_who.host.isKnown())
        return;
    const auto takesPart = [this](const StoredTest &stored) {
        const QList<Member> members = membersOf(*stored.test);
        return std::any_of(members.begin(), members.end(),
                           [this](const Member &member) { return m_who.matches(*member.host); });
    };
    if (!m_soon.isActive() && std::any_of(tests.begin(), tests.end(), takesPart))
        m_soon.start();
}

void MemberPage::clear()
{
    stop();
    m_soon.stop();
    m_who = {};
    ++m_generation;
    m_working = false;
}

void MemberPage::stop()
{
    if (m_stop)
        *m_stop = true;
}

void MemberPage::make()
{
    stop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_working = true;
    const quint64 generation = ++m_generation;
    whenDone(QtConcurrent::run([tests = m_model.allTests(), who = m_who, flag = m_stop]() -> HistoryPtr {
                 auto history = historyOf(tests, who, *flag);
                 return history ? std::make_shared<const MemberHistory>(std::move(*history)) : nullptr;
             }),
             this, [this, generation](const HistoryPtr &history) {
                 if (generation == m_generation && history)
                     take(history);
             });
}

void MemberPage::take(HistoryPtr history)
{
    m_working = false;
    m_history = std::move(history);
    m_others->setText(otherNames(*m_history));
    m_tally->setText(tallySentence(m_history->all));
    m_timeline->setHistory(m_history);
    m_runs->setRows(std::make_shared<RunRows>(m_history));
    m_partners->setRows(std::make_shared<PartnerRows>(m_history));
    m_types->setRows(std::make_shared<TypeRows>(m_history));
    emit settled();
}

void MemberPage::copyAll()
{
    if (!m_history)
        return;
    QStringList parts{m_name->text(), m_tally->text()};
    for (const HistoryTable *table : {m_runs, m_partners}) {
        QList<int> rows;
        for (int row = 0; row < table->model().rowCount(); ++row)
            rows.append(row);
        parts.append({QString(), historyAsText(table->model(), rows)});
    }
    QGuiApplication::clipboard()->setText(parts.join(u'\n'));
    emit notice(tr("Copied the page of the host as text."));
}

void MemberPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fabriscope
