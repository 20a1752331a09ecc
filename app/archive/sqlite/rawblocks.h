// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/record/record.h"

#include <QByteArrayView>
#include <QFuture>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace fabriscope {

/// Raw records one behind the other, each with its size in front (seven bits a byte, the lowest first). Records of a
/// service are so much alike that a hundred of them together take a tenth of their space, and few enough that one of
/// them is quickly had again.
class RawBlock {
public:
    /// Answers where \a raw begins.
    qsizetype append(const QByteArray &raw);
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void clear() { m_bytes.truncate(0); }

    /// The record that begins at \a start. Nothing: there can be none, the block or what names the place is damaged.
    [[nodiscard]] static std::optional<QByteArrayView> at(const QByteArray &bytes, qsizetype start);
    /// Where each record begins, as far as they can be told.
    [[nodiscard]] static QList<qsizetype> starts(const QByteArray &bytes);

private:
    QByteArray m_bytes;
};

/// Blocks that were made and compressed before anybody knew whether just these records would have to be written.
class BlocksAhead {
public:
    /// As the writer does it when every record is new. Any thread; takes a millisecond for a megabyte or two.
    [[nodiscard]] static BlocksAhead of(const QList<Record> &records);

    /// The compressed block of the records from \a first on, \a count of them; null if there is none.
    [[nodiscard]] const QByteArray *find(qsizetype first, qsizetype count) const;

private:
    struct Run {
        qsizetype count = 0;
        QByteArray packed;
    };
    QHash<qsizetype, Run> m_runs; ///< by first record
};

} // namespace fabriscope
