// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httprequest.h"

namespace fabriscope::demo {

/// The names and values of a query string or a form body: percent-encoded UTF-8, "+" for a blank.
[[nodiscard]] ParameterList decodedForm(const QByteArray &text);

/// The parameters of a call: those of a form body before those of the query, because clients differ in where they put
/// them. A body of any other content type holds none.
[[nodiscard]] ParameterList parametersOf(const HttpRequest &request);

/// The first value of that name; empty if there is none, which means the same as an empty one.
[[nodiscard]] QString parameter(const ParameterList &parameters, QStringView name);

} // namespace fabriscope::demo
