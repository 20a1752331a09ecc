// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fabriscope {

/// Where an answer came from: stands in Raw's head and in errors.
struct AnswerOrigin {
    QString requestId;
    std::optional<int> maxResults;
    QDateTime receivedAt; ///< UTC, this computer's clock
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::AnswerOrigin)
