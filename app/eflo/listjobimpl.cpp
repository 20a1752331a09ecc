// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/listjobimpl.h"

#include <QPointer>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRestarts = 3;

/// The types that CreateNetTestTask documents; asked one by one where the service insists on a type.
QStringList documentedTypes()
{
    return {u"DelayTest"_s, u"TrafficTest"_s, u"CommTest"_s};
}

} // namespace

ListJobImpl::ListJobImpl(Session *session, ListRequest request, QObject *parent)
    : ListJob(parent), m_session(session), m_request(std::move(request))
{
    QMetaObject::invokeMethod(this, &ListJobImpl::start, Qt::QueuedConnection);
}

void ListJobImpl::start()
{
    if (m_done)
        return;
    if (m_request.netTestType.isEmpty() && m_session->insistsOnType())
        m_types = documentedTypes();
    else
        m_types = QStringList{m_request.netTestType};
    askPage();
}

ServiceRequest ListJobImpl::pageRequest() const
{
    ServiceRequest request;
    const auto add = [&request](const QString &name, const QString &value) {
        if (!value.isEmpty())
            request.parameters.emplaceBack(name, value);
    };
    add(u"MaxResults"_s, m_request.pageSize > 0 ? QString::number(m_request.pageSize) : QString());
    add(u"NetTestType"_s, m_types.first());
    add(u"ResourceGroupId"_s, m_request.resourceGroupId);
    add(u"NextToken"_s, m_trail.token());
    return request;
}

void ListJobImpl::askPage()
{
    m_call = new ServiceCall(m_session, pageRequest(), this);
    connect(m_call, &ServiceCall::waiting, this, &ListJob::waiting);
    connect(m_call, &ServiceCall::finished, this, &ListJobImpl::onCall);
    m_call->start();
}

void ListJobImpl::onCall()
{
    const ServiceCall::Outcome &outcome = m_call->outcome(); // lives until control is back in the event loop
    m_call->deleteLater();
    m_call = nullptr;
    if (outcome)
        deliver(*outcome);
    else
        onFailure(outcome.error());
}

void ListJobImpl::deliver(const Reading &reading)
{
    const auto &list = std::get<ListReading>(reading.content);
    PageTrail::News news = m_trail.take(list);
    const auto circle = m_trail.follow(list.answer.nextToken);
    ListPage next;
    next.records = std::move(news.records);
    next.origin = reading.origin;
    next.number = ++m_pages;
    next.skipped = news.skipped;
    next.last = m_trail.token().isEmpty() && m_types.size() == 1;
    const QPointer<ListJobImpl> self(this);
    emit page(next);
    if (!self || m_done)
        return;
    if (circle)
        finish(circle);
    else if (hasEnough(next.records))
        finish(std::nullopt);
    else
        goOn();
}

bool ListJobImpl::hasEnough(const QList<Record> &records)
{
    const bool wantsSome = !m_request.untilSeen.isEmpty();
    for (const Record &record : records)
        m_request.untilSeen.remove(record.test->testId);
    return (wantsSome && m_request.untilSeen.isEmpty()) || (m_request.maxPages > 0 && m_pages >= m_request.maxPages)
        || knowsTheRest(records);
}

/// Asked type by type, each list begins with its own newest: that never counts as an order.
bool ListJobImpl::knowsTheRest(const QList<Record> &records)
{
    m_order.add(records);
    if (!m_request.known || m_types.first() != m_request.netTestType)
        return false;
    for (const Record &record : records)
        m_request.known->mayChange.remove(record.test->testId);
    return m_request.known->mayChange.isEmpty() && m_order.isNewestFirst() && m_order.oldest()
        && *m_order.oldest() < m_request.known->createdBefore;
}

void ListJobImpl::goOn()
{
    if (m_trail.token().isEmpty()) {
        m_types.removeFirst();
        if (m_types.isEmpty()) {
            finish(std::nullopt);
            return;
        }
        m_trail.beginNext();
    }
    askPage();
}

void ListJobImpl::onFailure(const ServiceError &error)
{
    if (error.meaning == ErrorMeaning::TypeRequired) {
        askTypeByType();
        return;
    }
    if (error.meaning != ErrorMeaning::PageTokenRefused) {
        finish(error.problem);
        return;
    }
    if (++m_restarts > mostRestarts) {
        Problem problem = error.problem;
        problem.happened = tr("The service lost the place in the list again and again, so the list is not complete");
        problem.remedy = tr("The tests already shown stay; refresh in a while to get the others");
        finish(problem);
        return;
    }
    m_trail.beginAgain();
    askPage();
}

void ListJobImpl::askTypeByType()
{
    m_session->rememberThatTypeIsRequired();
    m_types = documentedTypes();
    m_trail.beginAgain();
    askPage();
}

void ListJobImpl::cancel()
{
    if (m_done)
        return;
    m_done = true;
    delete m_call;
    m_call = nullptr;
    Problem problem;
    problem.kind = Problem::Kind::Cancelled;
    problem.happened = tr("The list was stopped before its end");
    problem.remedy = tr("The tests already shown stay; refresh to get the others");
    problem.request = nameOf(Action::ListNetTestResults);
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            emit finished(problem);
            deleteLater();
        },
        Qt::QueuedConnection);
}

void ListJobImpl::finish(const std::optional<Problem> &problem)
{
    m_done = true;
    const QPointer<ListJobImpl> self(this);
    emit finished(problem);
    if (self)
        deleteLater();
}

} // namespace fabriscope
