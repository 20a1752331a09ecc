// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/oneshotbody.h"

#include <algorithm>

namespace fabriscope {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *into, qint64 most)
{
    const qint64 count = std::min(most, m_bytes.size() - pos());
    if (count <= 0)
        return most == 0 ? 0 : -1;
    std::copy_n(m_bytes.constData() + pos(), count, into);
    return count;
}

} // namespace fabriscope
