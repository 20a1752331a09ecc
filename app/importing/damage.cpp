// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/damage.h"

#include "app/importing/splitter.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

namespace {

struct DamageText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Damage)
};

} // namespace

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::NotJson:
        return DamageText::tr("this is not JSON");
    case Fault::CutOff:
        return DamageText::tr("the file ends in the middle");
    case Fault::TooLarge:
        return DamageText::tr("one record is larger than %1 MiB").arg(largestRecord / (1024 * 1024));
    case Fault::NotAnObject:
        return DamageText::tr("this is no JSON object");
    case Fault::NotATest:
        return DamageText::tr("this object is no network test");
    case Fault::ServiceError:
        return DamageText::tr("this is an error of the service, not a test");
    case Fault::Unreadable:
        return DamageText::tr("a value of this record is not JSON");
    case Fault::PackedCutOff:
        return DamageText::tr("the packed file ends in the middle");
    case Fault::PackedDamaged:
        return DamageText::tr("the packed file is damaged");
    }
    return {};
}

QString damageText(const Damage &damage)
{
    const QLocale locale;
    return DamageText::tr("line %1, byte %2: %3")
        .arg(locale.toString(damage.line), locale.toString(damage.byte), faultText(damage.fault));
}

} // namespace fabriscope
