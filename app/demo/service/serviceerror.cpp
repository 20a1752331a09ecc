// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/serviceerror.h"

#include "app/demo/records/jsonwriter.h"

namespace fabriscope::demo {

namespace {

/// What the policy check says to a user without the permission.
void writeAccessDenied(JsonWriter &json, const QByteArray &action)
{
    json.key("AccessDeniedDetail");
    json.beginObject();
    json.string("AuthAction", action);
    json.string("AuthPrincipalType", "SubUser");
    json.string("AuthPrincipalOwnerId", "1000000000000001");
    json.string("AuthPrincipalDisplayName", "200000000000000002");
    json.string("PolicyType", "AccountLevelIdentityBasedPolicy");
    json.string("NoPermissionType", "ImplicitDeny");
    json.string("EncodedDiagnosticMessage", "AQFkZW1vLWRpYWdub3N0aWMtbWVzc2FnZQ==");
    json.endObject();
}

} // namespace

QByteArray errorJson(const ServiceError &error, const QByteArray &requestId, const QByteArray &hostId)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginObject();
    json.string("RequestId", requestId);
    json.string("HostId", hostId);
    json.string("Code", error.code);
    json.string("Message", error.message);
    json.string("Recommend",
                "https://api.aliyun.com/troubleshoot?q=" + error.code
                    + "&product=eflo-controller&requestId=" + requestId);
    if (!error.deniedAction.isEmpty())
        writeAccessDenied(json, error.deniedAction);
    json.endObject();
    return body;
}

} // namespace fabriscope::demo
