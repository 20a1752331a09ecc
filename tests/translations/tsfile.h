// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace fabriscope {

/// One text of a .ts file with its translation, or translations where they depend on a number.
struct TsMessage {
    QString context;
    QString source;
    QString type;      ///< empty = finished; else "unfinished", "vanished" or "obsolete"
    QStringList forms; ///< one, or one for each plural form of the language
    bool numerus = false;
};

/// Every message of the .ts file \a path; the reason in \a error when it cannot be read.
[[nodiscard]] QList<TsMessage> readTs(const QString &path, QString *error);

/// What is wrong with \a message, translated into \a language ("en_US", "zh_CN"): unfinished, no longer in the source,
/// an empty or missing form, or placeholders, accelerator, ellipsis or blanks at the ends that differ from the
/// source's. Empty when nothing is.
[[nodiscard]] QString faultOf(const TsMessage &message, const QString &language);

} // namespace fabriscope
