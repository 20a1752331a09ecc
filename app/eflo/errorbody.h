// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/httpanswer.h"

#include <QString>

namespace fabriscope {

/// What a body says about an error, in any of its spellings (eflo-api.md, section 3). Raw text of the service: not yet
/// fit to be shown.
struct ErrorBody {
    QString code;
    QString message;
    QString requestId;
    QString recommend;        ///< the service's link to its own help
    QString deniedAction;     ///< AccessDeniedDetail.AuthAction
    QString noPermissionType; ///< AccessDeniedDetail.NoPermissionType: "ImplicitDeny", "ExplicitDeny"
    bool isWebPage = false;   ///< HTML: not the service, something in between

    /// True if there is a Code other than the words for success.
    [[nodiscard]] bool namesError() const;
};

/// Reads JSON, XML with an Error root, or HTML; what cannot be read leaves everything empty. The request id comes from
/// the headers where the body has none. Any thread.
[[nodiscard]] ErrorBody readErrorBody(const HttpAnswer &answer);

} // namespace fabriscope
