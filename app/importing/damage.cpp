// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/damage.h"

#include "app/importing/splitter.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Damage)
};

} // namespace

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::NotJson:
        return Text::tr("this is not JSON");
    case Fault::CutOff:
        return Text::tr("the file ends in the middle");
    case Fault::TooLarge:
        return Text::tr("one record is larger than %1 MiB").arg(largestRecord / (1024 * 1024));
    case Fault::NotAnObject:
        return Text::tr("this is no JSON object");
    case Fault::NotATest:
        return Text::tr("this object is no network test");
    case Fault::ServiceError:
        return Text::tr("this is an error of the service, not a test");
    case Fault::Unreadable:
        return Text::tr("a value of this record is not JSON");
    case Fault::PackedCutOff:
        return Text::tr("the packed file ends in the middle");
    case Fault::PackedDamaged:
        return Text::tr("the packed file is damaged");
    }
    return {};
}

QString damageText(const Damage &damage)
{
    const QLocale locale;
    return Text::tr("line %1, byte %2: %3")
        .arg(locale.toString(damage.line), locale.toString(damage.byte), faultText(damage.fault));
}

} // namespace fabriscope
