// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/retentionpolicy.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct RetentionText {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

} // namespace

RetentionPolicy RetentionPolicy::fromText(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A([1-9][0-9]{0,14})(d|B)\z)"_s);
    const auto match = pattern.match(text);
    const qint64 number = match.captured(1).toLongLong();
    RetentionPolicy policy;
    if (match.captured(2) == "d"_L1 && number <= mostDays) {
        policy.kind = Kind::ByAge;
        policy.days = int(number);
    } else if (match.captured(2) == "B"_L1 && number >= leastBytes && number <= mostBytes) {
        policy.kind = Kind::BySize;
        policy.bytes = number;
    }
    return policy;
}

QString RetentionPolicy::toText() const
{
    switch (kind) {
    case Kind::Off:
        break;
    case Kind::ByAge:
        return u"%1d"_s.arg(days);
    case Kind::BySize:
        return u"%1B"_s.arg(bytes);
    }
    return u"off"_s;
}

std::optional<Removal> RetentionPolicy::removalAt(const QDateTime &now) const
{
    switch (kind) {
    case Kind::Off:
        break;
    case Kind::ByAge:
        return Removal{.profile = {}, .seenBefore = now.addDays(-days), .untilBytes = {}};
    case Kind::BySize:
        return Removal{.profile = {}, .seenBefore = {}, .untilBytes = bytes};
    }
    return {};
}

QString RetentionPolicy::removedSentence(qint64 tests) const
{
    if (kind == Kind::BySize) {
        return RetentionText::tr("%Ln of the oldest test(s) were removed: the archive was larger than %1", nullptr,
                                 int(tests))
            .arg(QLocale().formattedDataSize(bytes, 2, QLocale::DataSizeSIFormat));
    }
    return RetentionText::tr("%Ln test(s) not seen for %1 were removed from the archive", nullptr, int(tests))
        .arg(RetentionText::tr("%Ln day(s)", nullptr, days));
}

} // namespace fabriscope
