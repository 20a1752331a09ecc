// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/timedcredentials.h"

#include "app/accounts/accountproblem.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct TimedCredentialsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::TimedCredentials)
};

QDateTime readMoment(const QJsonValue &value)
{
    constexpr qint64 latest = 253'402'300'799; // the end of the year 9999
    bool isNumber = false;
    const QString text = value.toVariant().toString().trimmed();
    const qint64 secs = text.toLongLong(&isNumber);
    if (isNumber)
        return secs > 0 && secs <= latest ? QDateTime::fromSecsSinceEpoch(secs, Qt::UTC) : QDateTime();
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

} // namespace

Result<TimedCredentials> readTimedCredentials(const QJsonObject &object, KeyNames names, const QString &from)
{
    const bool ofCli = names == KeyNames::Cli;
    const auto text = [&](QLatin1StringView cli, QLatin1StringView service) {
        return object.value(ofCli ? cli : service).toString().trimmed();
    };
    const TimedCredentials read{{text("access_key_id"_L1, "AccessKeyId"_L1),
                                 text("access_key_secret"_L1, "AccessKeySecret"_L1),
                                 text("sts_token"_L1, "SecurityToken"_L1)},
                                readMoment(object.value(ofCli ? "expiration"_L1 : "Expiration"_L1))};
    if (auto flaw = flawOf(read.credentials)) {
        flaw->detail = flaw->happened;
        flaw->happened = TimedCredentialsText::tr("What %1 answered are no keys").arg(displayText(from, 120));
        flaw->remedy = TimedCredentialsText::tr("Check whether that is the right place to ask for keys");
        return tl::unexpected(*flaw);
    }
    return read;
}

} // namespace fabriscope
