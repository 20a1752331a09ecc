// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/archiverecovery.h"

#include "app/archive/openarchive.h"
#include "app/futures/whendone.h"
#include "ui/window/mainwindow.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

namespace {

QList<Problem> recovered(const QString &location)
{
    const auto opened = openArchive(location, ArchiveMode::ReadRecovered);
    return opened ? opened->notices : QList{opened.error()};
}

} // namespace

ArchiveRecovery::ArchiveRecovery(MainWindow &window, QString location, QObject *parent)
    : QObject(parent), m_window(window), m_location(std::move(location))
{
}

void ArchiveRecovery::start()
{
    const Problem underWay{.kind = Problem::Kind::Storage,
                           .happened = tr("The archive is damaged and is being recovered…"),
                           .remedy = tr("This may take a minute; its tests are shown as soon as it is done")};
    m_window.tell({}, BarContent{.problem = underWay, .isNotice = true});
    whenDone(QtConcurrent::run(recovered, m_location), this, [this, underWay](const QList<Problem> &notices) {
        m_window.dropProblem(underWay);
        emit done(notices);
    });
}

} // namespace fabriscope
