// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <zlib.h>

namespace fabriscope {

/// Packs what is written to it with gzip, into another device. One thread.
class GzipDevice : public QIODevice {
public:
    /// \a target is open for writing and outlives this.
    explicit GzipDevice(QIODevice &target);
    ~GzipDevice() override;
    Q_DISABLE_COPY_MOVE(GzipDevice)

    /// Writes the end, without which the data are cut off. False: the target takes no more, errorString() says why.
    [[nodiscard]] bool finish();

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool pack(const char *data, qint64 size, int flush);

    QIODevice &m_target;
    z_stream m_stream{};
};

} // namespace fabriscope
