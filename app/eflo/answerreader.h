// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/answerorigin.h"
#include "app/eflo/serviceerror.h"
#include "app/record/decode.h"

#include <QList>

#include <variant>

namespace fabriscope {

/// A page of the list, each record with a mark that only the same bytes have.
struct ListReading {
    ListAnswer answer;
    QList<QByteArray> marks;
};

/// An answer that says what was asked for.
struct Reading {
    AnswerOrigin origin;
    std::variant<ListReading, DescribeAnswer> content;
};

/// Reads a whole answer: decodes a good one, explains a bad one (also an error that comes with a good status). Takes as
/// long as the answer is big: for a pool thread. Keeps no reference.
[[nodiscard]] tl::expected<Reading, ServiceError> readAnswer(const HttpAnswer &answer, const ServiceRequest &request,
                                                             const Credentials &credentials);

} // namespace fabriscope
