// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"

#include <QObject>

namespace fabriscope {

/// \a tests as tab-separated lines of what \a fields show: whole texts, each on one line and in one cell.
[[nodiscard]] QString tableText(const TestRows &tests, const QList<FieldId> &fields, bool withHeadings);

/// The content of one cell, as useful elsewhere: texts as the service sent them, counts in digits alone, the
/// rest as shown.
[[nodiscard]] QString cellText(const NetTest &test, const RowFacts &facts, FieldId id);

/// The ids of \a tests byte for byte, one a line.
[[nodiscard]] QString testIds(const TestRows &tests);

/// Puts text into the clipboard that is made on another thread, since a whole table takes long. A second copy makes
/// the first outdated.
class Copier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void copy(std::function<QString()> makeText, const QString &sentence);

signals:
    void copied(const QString &sentence);

private:
    quint64 m_generation = 0;
};

} // namespace fabriscope
