// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace fabriscope {

/// What can be wrong at a place of a file.
enum class Fault : quint8 {
    NotJson,      ///< here it stops being JSON
    CutOff,       ///< the text ends in the middle
    TooLarge,     ///< one record is larger than largestRecord
    NotAnObject,  ///< an element of a list that is no object
    NotATest,     ///< an object that has nothing of a test
    ServiceError, ///< the service's answer to a call that failed
    Unreadable,   ///< an object whose values are no JSON
    PackedCutOff, ///< gzip data that end in the middle
    PackedDamaged ///< gzip data that cannot be unpacked
};

/// A place of a file that could not be read, and was passed over.
struct Damage {
    qint64 byte = 0;   ///< in the unpacked text as UTF-8, from 0
    qint64 line = 1;   ///< from 1
    qint64 record = 1; ///< the number of the record there, from 1, those passed over included
    Fault fault = Fault::NotJson;

    friend bool operator==(const Damage &, const Damage &) = default;
};

/// Why, as a clause: "this is not JSON".
[[nodiscard]] QString faultText(Fault fault);
/// Where and why: "line 17, byte 5,123: this is not JSON".
[[nodiscard]] QString damageText(const Damage &damage);

} // namespace fabriscope
