// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/answerorigin.h"
#include "app/problem/problem.h"
#include "app/record/decode.h"

#include <QDateTime>
#include <QObject>

namespace fabriscope {

/// One DescribeNetTestResult. As ListJob.
class DescribeJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
public slots:
    virtual void cancel() = 0;
signals:
    void waiting(const fabriscope::Problem &why, const QDateTime &untilUtc);
    /// \a origin is empty if no answer came.
    void finished(const fabriscope::Result<fabriscope::DescribeAnswer> &answer, const fabriscope::AnswerOrigin &origin);
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::DescribeAnswer)
