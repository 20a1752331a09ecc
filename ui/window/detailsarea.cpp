// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/detailsarea.h"

#include "ui/compare/comparisonview.h"
#include "ui/details/detailsview.h"
#include "ui/history/memberpage.h"

namespace fabriscope {

DetailsArea::DetailsArea(TestTableModel &model, FilePrompt &prompt, QWidget *parent)
    : QStackedWidget(parent), m_model(model), m_details(new DetailsView(prompt, this))
{
    setAccessibleName(tr("Details"));
    addWidget(m_details);
    setFocusProxy(m_details);
}

void DetailsArea::showPage(QWidget *page)
{
    setCurrentWidget(page);
    setFocusProxy(page);
}

/// Made when first wanted: most windows never need it.
void DetailsArea::makeComparison()
{
    m_comparison = new ComparisonView(this);
    addWidget(m_comparison);
    connect(m_comparison, &ComparisonView::closeWanted, this, &DetailsArea::showDetails);
    connect(m_comparison, &ComparisonView::testWanted, this, &DetailsArea::openTest);
    connect(m_comparison, &ComparisonView::notice, this, &DetailsArea::notice);
    connect(m_comparison, &ComparisonView::settled, this, &DetailsArea::settled);
}

void DetailsArea::showComparison(const TestKey &a, const TestKey &b)
{
    const auto first = m_model.find(a);
    const auto second = m_model.find(b);
    if (!first || !second)
        return;
    if (!m_comparison)
        makeComparison();
    m_comparison->setTests(*first, *second);
    showPage(m_comparison);
    m_comparison->setFocus(Qt::OtherFocusReason);
}

void DetailsArea::makeMemberPage()
{
    m_memberPage = new MemberPage(m_model, this);
    addWidget(m_memberPage);
    connect(m_memberPage, &MemberPage::closeWanted, this, &DetailsArea::showDetails);
    connect(m_memberPage, &MemberPage::testWanted, this, &DetailsArea::openTest);
    connect(m_memberPage, &MemberPage::filterWanted, this, &DetailsArea::filterWanted);
    connect(m_memberPage, &MemberPage::notice, this, &DetailsArea::notice);
    connect(m_memberPage, &MemberPage::settled, this, &DetailsArea::settled);
}

void DetailsArea::showMember(const MemberOfInterest &who)
{
    if (!who.host.isKnown()) {
        emit notice(tr("This member has neither a ResourceId nor an IP nor a ServerName to know it by."));
        return;
    }
    if (!m_memberPage)
        makeMemberPage();
    m_memberPage->setMember(who);
    showPage(m_memberPage);
    m_memberPage->setFocus(Qt::OtherFocusReason);
}

void DetailsArea::showDetails()
{
    const bool hadFocus = currentWidget() != m_details && currentWidget()->isAncestorOf(focusWidget());
    showPage(m_details);
    if (m_comparison)
        m_comparison->clear();
    if (m_memberPage)
        m_memberPage->clear();
    if (hadFocus)
        m_details->setFocus(Qt::OtherFocusReason);
}

void DetailsArea::follow(const std::optional<TestKey> &current)
{
    if (!current || current == m_current) // what a filter hides is still the chosen test
        return;
    m_current = current;
    if (currentWidget() != m_details)
        showDetails();
}

void DetailsArea::openTest(const TestKey &key)
{
    emit selectWanted(key);
    showDetails();
}

void DetailsArea::refresh(const QList<StoredTest> &tests)
{
    if (currentWidget() == m_memberPage && m_memberPage)
        m_memberPage->refresh(tests);
    if (currentWidget() != m_comparison)
        return;
    for (const StoredTest &test : tests)
        m_comparison->refresh(test);
}

bool DetailsArea::isSettled() const
{
    if (m_memberPage && currentWidget() == m_memberPage)
        return m_memberPage->isSettled();
    return currentWidget() != m_comparison || m_comparison->isSettled();
}

} // namespace fabriscope
