// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the overview stands in the table's place: a part of BrowsePage.

#include "ui/overview/overviewpage.h"
#include "ui/render/pictureexport.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"
#include "ui/window/browsepage.h"
#include "ui/window/overviewcaption.h"

#include <QApplication>
#include <QStackedWidget>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

/// Made when first wanted: a start need not wait for its charts.
void BrowsePage::makeOverview()
{
    m_overview = new OverviewPage(m_workspace.model(), m_views);
    m_views->addWidget(m_overview);
    connect(m_overview, &OverviewPage::filterChosen, this, &BrowsePage::findFromOverview);
    connect(m_overview, &OverviewPage::rangeChosen, m_filterBar, &FilterBar::setText);
    connect(m_overview, &OverviewPage::clearFilterRequested, m_filterBar, &FilterBar::clearFilter);
    connect(m_overview, &OverviewPage::emptyActionTriggered, &m_workspace, [this] { m_workspace.refresh(); });
    connect(m_overview, &OverviewPage::settled, this, &BrowsePage::settled);
    showEmptyState();
}

void BrowsePage::makeWayBack()
{
    m_back->setAutoRaise(true);
    m_back->setIcon(themedIcon(u"previous"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setText(tr("Back to the overview"));
    m_back->setToolTip(tr("Show the overview again, with the filter that it had"));
    m_back->setAccessibleName(m_back->text());
    connect(m_back, &QToolButton::clicked, this, &BrowsePage::goBackToOverview);
    m_back->hide();
}

void BrowsePage::findFromOverview(const QString &query)
{
    m_overviewFilter = m_filterBar->text();
    m_filterBar->setText(query);
    m_foundFilter = m_filterBar->text();
    setShowsOverview(false);
    m_back->show();
}

/// A filter that was typed since then stays.
void BrowsePage::goBackToOverview()
{
    if (m_filterBar->text() == m_foundFilter)
        m_filterBar->setText(m_overviewFilter);
    setShowsOverview(true);
}

void BrowsePage::setShowsOverview(bool shown)
{
    if (shown == m_showsOverview)
        return;
    if (shown)
        setShowsOnlyDetails(false);
    m_showsOverview = shown;
    if (!m_overview)
        makeOverview();
    m_back->hide(); // until a part of it is chosen
    const bool hadFocus = m_views->isAncestorOf(QApplication::focusWidget());
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_overview) : m_table);
    placeDetails();
    if (hadFocus || !shown)
        m_views->currentWidget()->setFocus();
    emit overviewShown(shown);
}

/// As big as one sees it, in the colours of pictures.
Picture BrowsePage::overviewPictureNow() const
{
    constexpr QSizeF usual(1400, 1000);
    return m_overview->picture(overviewCaption(m_workspace, m_filterBar->text()), lightPalette(), usual);
}

void BrowsePage::exportPicture()
{
    if (m_showsOverview)
        m_export->save(overviewPictureNow(), u"fabriscope-overview"_s, window());
    else
        m_details->exportPicture();
}

void BrowsePage::copyPicture()
{
    if (m_showsOverview)
        m_export->copy(overviewPictureNow());
    else
        m_details->copyPicture();
}

void BrowsePage::setEmptyState(const EmptyState &state)
{
    m_table->setEmptyState(state);
    if (m_overview)
        m_overview->setEmptyState(state);
}

} // namespace fabriscope
