// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/archive.h"

#include <QCryptographicHash>

namespace fabriscope {

using namespace Qt::StringLiterals;

size_t qHash(const TestKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.profile, key.testId);
}

TestKey testKeyOf(const QString &profile, const Record &record)
{
    if (!record.test->testId.isEmpty())
        return {profile, record.test->testId};
    const QByteArray hash = QCryptographicHash::hash(record.raw, QCryptographicHash::Sha256).toHex();
    return {profile, "#sha256:"_L1 + QString::fromLatin1(hash)};
}

} // namespace fabriscope
