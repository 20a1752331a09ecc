// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/describejob.h"
#include "app/eflo/servicecall.h"

namespace fabriscope {

/// DescribeJob over the wire.
class DescribeJobImpl final : public DescribeJob {
    Q_OBJECT
public:
    DescribeJobImpl(Session *session, QString testId, QObject *parent);

    void cancel() override;

private:
    void start();
    void onCall();
    [[nodiscard]] std::optional<Problem> flawOf(const DescribeAnswer &answer) const;
    void finish(const Result<DescribeAnswer> &answer, const AnswerOrigin &origin);

    Session *m_session;
    QString m_testId;
    ServiceCall *m_call = nullptr;
    bool m_done = false;
};

} // namespace fabriscope
