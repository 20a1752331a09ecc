// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/listjob.h"
#include "app/eflo/listorder.h"
#include "app/eflo/pagetrail.h"
#include "app/eflo/servicecall.h"

#include <QStringList>

namespace fabriscope {

/// ListJob over the wire.
class ListJobImpl final : public ListJob {
    Q_OBJECT
public:
    ListJobImpl(Session *session, ListRequest request, QObject *parent);

    void cancel() override;

private:
    void start();
    void askPage();
    void onCall();
    void onFailure(const ServiceError &error);
    void deliver(const Reading &reading);
    void goOn();
    /// What the request asked for has come, even if there are further pages.
    [[nodiscard]] bool hasEnough(const QList<Record> &records);
    [[nodiscard]] bool knowsTheRest(const QList<Record> &records);
    void askTypeByType();
    void finish(const std::optional<Problem> &problem);
    [[nodiscard]] ServiceRequest pageRequest() const;

    Session *m_session;
    ListRequest m_request;
    QStringList m_types; ///< still to be asked, the current one first; one empty text asks for all at once
    PageTrail m_trail;
    ListOrder m_order;
    ServiceCall *m_call = nullptr;
    int m_pages = 0;
    int m_restarts = 0;
    bool m_done = false;
};

} // namespace fabriscope
