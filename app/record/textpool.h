// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace fabriscope {

/// Texts that occur again and again in one answer (host ids, bonds, cluster names), each made once and then shared
/// implicitly. The keys point into the answer's bytes, which must outlive the pool.
class TextPool {
public:
    [[nodiscard]] QString share(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return {};
        auto known = m_texts.constFind(utf8);
        if (known == m_texts.cend())
            known = m_texts.insert(utf8, QString::fromUtf8(utf8));
        return *known;
    }

private:
    QHash<QByteArrayView, QString> m_texts;
};

} // namespace fabriscope
