// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRandomGenerator>

namespace fabriscope::testing {

enum class DamageKind { Bytes, Zeroed, Swapped, Cut, SwappedAndBytes };

/// Does damage to a file, the same with the same seed.
class FileDamage {
public:
    FileDamage(const QString &path, quint32 seed) : m_file(path), m_random(seed)
    {
        if (!m_file.open(QFile::ReadWrite))
            qFatal("%s cannot be damaged", qPrintable(path));
    }
    /// Of one kind, more of it with each seed.
    void of(DamageKind kind, int seed)
    {
        switch (kind) {
        case DamageKind::Bytes:
            return bytes(1 + seed * 10);
        case DamageKind::Zeroed:
            return zeroPages(1 + seed);
        case DamageKind::Swapped:
            return swapPages(1 + seed / 2);
        case DamageKind::Cut:
            return cut();
        case DamageKind::SwappedAndBytes:
            swapPages(3);
            return bytes(100);
        }
    }
    void bytes(int count)
    {
        for (int i = 0; i < count; ++i)
            write(m_random.bounded(m_file.size()), QByteArray(1, char(m_random.bounded(256))));
    }
    void zeroPages(int count)
    {
        for (int i = 0; i < count; ++i)
            write(somePage() * pageSize, QByteArray(pageSize, '\0'));
    }
    void swapPages(int count)
    {
        for (int i = 0; i < count; ++i) {
            const qint64 one = somePage() * pageSize;
            const qint64 other = somePage() * pageSize;
            const QByteArray first = read(one);
            write(one, read(other));
            write(other, first);
        }
    }
    void cut() { m_file.resize(m_random.bounded(m_file.size())); }

private:
    static constexpr qint64 pageSize = 4096;

    qint64 somePage() { return m_random.bounded(m_file.size() / pageSize); }
    QByteArray read(qint64 place) { return m_file.seek(place) ? m_file.read(pageSize) : QByteArray(); }
    void write(qint64 place, const QByteArray &bytes)
    {
        m_file.seek(place);
        m_file.write(bytes);
    }

    QFile m_file;
    QRandomGenerator m_random;
};

} // namespace fabriscope::testing
