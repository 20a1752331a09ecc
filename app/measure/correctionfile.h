// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/resultcorrections.h"

#include <QByteArray>

namespace fabriscope {

/// What the user said of one layout.
struct ShapeCorrections {
    QString shape; ///< MeasuredResults::shape
    ResultCorrections corrections;
    friend bool operator==(const ShapeCorrections &, const ShapeCorrections &) = default;
};

/// A file of corrections as values.
struct CorrectionFile {
    QList<ShapeCorrections> shapes; ///< what was said last is last
    bool isNewer = false;           ///< a later version wrote it
};

/// Nothing if \a json is no such file. What is not understood in an entry is left out of it. Any thread.
[[nodiscard]] std::optional<CorrectionFile> readCorrectionFile(const QByteArray &json);
[[nodiscard]] QByteArray writtenCorrectionFile(const QList<ShapeCorrections> &shapes);

} // namespace fabriscope
