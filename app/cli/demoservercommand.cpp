// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/demoservercommand.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fabriscope {

using namespace Qt::StringLiterals;

DemoServerCommand::DemoServerCommand(std::unique_ptr<DemoService> service) : m_service(std::move(service)) { }

void DemoServerCommand::start()
{
    const DemoAddress address = m_service->address();
    const QJsonObject line{{u"endpoint"_s, address.endpoint.url.toString(QUrl::RemovePath)},
                           {u"accessKeyId"_s, address.credentials.accessKeyId},
                           {u"accessKeySecret"_s, address.credentials.accessKeySecret},
                           {u"region"_s, address.endpoint.region}};
    if (const auto printed = printOutput(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'); !printed)
        fail(printed.error());
}

} // namespace fabriscope
