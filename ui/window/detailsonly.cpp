// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the details have all the room: a part of BrowsePage.

#include "ui/window/browsepage.h"
#include "ui/window/detailsarea.h"

#include <QApplication>
#include <QStackedWidget>
#include <QToolButton>

namespace fabriscope {

void BrowsePage::setShowsOnlyDetails(bool only)
{
    if (only && !m_hasShownTest) {
        emit onlyDetailsShown(false);
        return emit message(tr("Choose a test first: there are no details to show."));
    }
    if (only == m_showsOnlyDetails)
        return;
    if (only) {
        setShowsOverview(false);
        if (!showsDetails())
            emit detailsWanted();
        m_sharesBefore = m_splitter->saveState();
    }
    m_showsOnlyDetails = only;
    makeRoomForDetails();
    emit onlyDetailsShown(only);
}

/// The focus goes with what is seen.
void BrowsePage::makeRoomForDetails()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool wasInDetails = m_area->isAncestorOf(QApplication::focusWidget());
    m_views->setVisible(!m_showsOnlyDetails);
    m_filterBar->setVisible(!m_showsOnlyDetails);
    if (m_showsOnlyDetails) {
        m_back->hide();
        if (hadFocus && !wasInDetails)
            m_area->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_splitter->restoreState(m_sharesBefore);
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection); // it has room again
}

void BrowsePage::focusFilter()
{
    setShowsOnlyDetails(false);
    m_filterBar->focusFilter();
}

void BrowsePage::focusTests()
{
    (m_showsOnlyDetails ? static_cast<QWidget *>(m_area) : m_views->currentWidget())->setFocus();
}

} // namespace fabriscope
