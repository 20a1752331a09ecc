// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/archivepage.h"

#include "app/futures/whendone.h"
#include "ui/exporting/fileprompt.h"
#include "ui/settings/archivefactsbox.h"
#include "ui/settings/noteline.h"
#include "ui/settings/profilesbox.h"
#include "ui/settings/retentionbox.h"
#include "ui/settings/taskline.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
/// Reading takes an archive of a million tests a while: not with every batch that comes in.
constexpr int readAfterMsecs = 500;
} // namespace

ArchivePage::ArchivePage(ArchivePageServices services, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_access(new NoteLine(this))
    , m_result(new NoteLine(this))
    , m_task(new TaskLine(this))
    , m_body(new QWidget(this))
    , m_facts(new ArchiveFactsBox(m_body))
    , m_check(new QPushButton(tr("&Check"), m_body))
    , m_compact(new QPushButton(tr("Co&mpact"), m_body))
    , m_exportAll(new QPushButton(tr("E&xport everything…"), this))
    , m_profiles(new ProfilesBox(m_services.nameOf, m_body))
    , m_retention(new RetentionBox(m_body))
{
    setObjectName(u"archivePage"_s);
    setAccessibleName(tr("Archive"));
    m_access->setObjectName(u"archiveAccess"_s);
    m_result->setObjectName(u"archiveResult"_s);
    makeButtons();
    layOut();
    connectParts();
    showState();
}

ArchivePage::~ArchivePage()
{
    stopWriting();
}

void ArchivePage::makeButtons()
{
    m_check->setObjectName(u"archiveCheck"_s);
    m_check->setToolTip(tr("Read everything in the archive and say what is damaged"));
    m_compact->setObjectName(u"archiveCompact"_s);
    m_exportAll->setObjectName(u"archiveExportAll"_s);
    m_exportAll->setToolTip(tr("Write every test into a file that can be imported again"));
    for (QPushButton *button : {m_check, m_compact, m_exportAll})
        button->setAutoDefault(false);
}

void ArchivePage::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::s);
    buttons->addWidget(m_check);
    buttons->addWidget(m_compact);
    buttons->addStretch(1);
    auto *profiles = new QGroupBox(tr("Profiles"), m_body);
    (new QVBoxLayout(profiles))->addWidget(m_profiles);
    auto *retention = new QGroupBox(tr("How long tests are kept"), m_body);
    (new QVBoxLayout(retention))->addWidget(m_retention);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing::m);
    body->addWidget(m_facts);
    body->addLayout(buttons);
    body->addWidget(profiles, 1);
    body->addWidget(retention);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::l, spacing::l, spacing::l, spacing::m);
    column->setSpacing(spacing::m);
    column->addWidget(m_access);
    column->addWidget(m_task);
    column->addWidget(m_result);
    column->addWidget(m_body, 1);
    column->addWidget(m_exportAll, 0, Qt::AlignLeft);
    column->addStretch(0);
}

void ArchivePage::connectParts()
{
    connect(m_access, &NoteLine::actionTriggered, this, &ArchivePage::openOwn);
    connect(m_result, &NoteLine::actionTriggered, this, &ArchivePage::read);
    connect(m_task, &TaskLine::stopWanted, this, [this] { *m_stop = true; });
    connect(m_check, &QPushButton::clicked, this, &ArchivePage::check);
    connect(m_compact, &QPushButton::clicked, this, &ArchivePage::compact);
    connect(m_exportAll, &QPushButton::clicked, this, [this] { askExport({}, tr("Archive")); });
    connect(m_profiles, &ProfilesBox::exportWanted, this, &ArchivePage::askExport);
    connect(m_profiles, &ProfilesBox::deleteWanted, this, &ArchivePage::removeProfile);
    connect(m_retention, &RetentionBox::policyChosen, this, &ArchivePage::choosePolicy);
    m_soon.setSingleShot(true);
    m_soon.setInterval(readAfterMsecs);
    connect(&m_soon, &QTimer::timeout, this, &ArchivePage::read);
}

ShownArchive ArchivePage::current() const
{
    if (m_own.archive)
        return {m_own.archive.get(), m_own.care, m_own.isReadOnly};
    return m_shown;
}

void ArchivePage::setArchive(const ShownArchive &shown)
{
    stopWriting();
    if (current().archive)
        disconnect(current().archive, nullptr, this, nullptr);
    m_own = {};
    m_shown = shown;
    follow();
}

void ArchivePage::setPolicy(const RetentionPolicy &policy)
{
    m_retention->setPolicy(policy);
}

void ArchivePage::openOwn()
{
    auto opened = m_services.ownArchive();
    if (!opened)
        return fail(opened.error());
    stopWriting();
    if (current().archive)
        disconnect(current().archive, nullptr, this, nullptr);
    m_own = std::move(*opened);
    follow();
    for (const Problem &notice : std::as_const(m_own.notices))
        m_result->say(notice);
}

void ArchivePage::follow()
{
    ++m_round;
    m_reading = false;
    m_readFailed = false;
    m_place.clear();
    m_task->end();
    m_result->clear();
    m_profiles->forgetProfiles();
    m_retention->setCare(current().care);
    if (Archive *archive = current().archive; archive && current().care) {
        connect(archive, &Archive::changed, this, &ArchivePage::readSoon, Qt::QueuedConnection);
        connect(archive, &Archive::cleared, this, &ArchivePage::readSoon, Qt::QueuedConnection);
    }
    showState();
    read();
}

void ArchivePage::readSoon()
{
    if (!m_soon.isActive()) // a stream of changes does not put it off for ever
        m_soon.start();
}

void ArchivePage::read()
{
    if (!current().care)
        return;
    m_stale = m_reading || !isVisible();
    if (m_stale)
        return;
    m_reading = true;
    whenDone(current().care->facts(), this, [this, round = m_round](const Result<ArchiveFacts> &facts) {
        if (round == m_round)
            take(facts);
    });
}

void ArchivePage::take(const Result<ArchiveFacts> &facts)
{
    m_reading = false;
    if (m_stale)
        readSoon();
    const bool failedBefore = std::exchange(m_readFailed, !facts);
    if (!facts) {
        m_result->say(facts.error(), tr("Try again"));
        return showState();
    }
    if (failedBefore)
        m_result->clear();
    m_place = facts->place;
    m_facts->setFacts(*facts);
    m_profiles->setProfiles(facts->profiles);
    m_retention->recount();
    showState();
}

void ArchivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

bool ArchivePage::isSettled() const
{
    return !m_reading && !m_task->isBusy() && !m_soon.isActive();
}

} // namespace fabriscope
