// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/parameters.h"

namespace fabriscope::demo {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

ParameterList decodedForm(const QByteArray &text)
{
    ParameterList parameters;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        parameters.emplaceBack(decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return parameters;
}

ParameterList parametersOf(const HttpRequest &request)
{
    const QByteArray type = request.value("content-type").split(';').constFirst().trimmed().toLower();
    const bool isForm = type.isEmpty() || type == "application/x-www-form-urlencoded";
    return (isForm ? decodedForm(request.body) : ParameterList()) + decodedForm(request.query);
}

QString parameter(const ParameterList &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace fabriscope::demo
