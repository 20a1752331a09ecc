// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/importjob.h"
#include "app/importing/textblock.h"

#include <QBuffer>

namespace fabriscope::testing {

/// All that a file gives.
struct FileContents {
    QByteArrayList raws;
    QByteArrayList details;
    QList<Damage> damages;
    bool sawList = false;
};

/// A device that gives a few bytes at a time, as a pipe may.
class Trickle : public QBuffer {
public:
    explicit Trickle(const QByteArray &bytes, qint64 most) : m_most(most)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override { return QBuffer::readData(data, qMin(size, m_most)); }

private:
    qint64 m_most;
};

inline FileContents readFile(const QByteArray &bytes, qint64 atATime = 1'000'000)
{
    Trickle device(bytes, atATime);
    TextSource source(device);
    BlockCutter cutter(source);
    BlockReader reader;
    FileContents contents;
    qint64 lines = 0;
    for (;;) {
        const auto block = cutter.next();
        if (!block || block->isEmpty())
            break;
        const ReadBlock read = reader.read(*block);
        for (const Record &record : read.records)
            contents.raws += record.raw;
        for (const DescribeAnswer &detail : read.details)
            contents.details += detail.record.raw;
        for (qsizetype i = 0; i < read.faults.size(); ++i) {
            const FaultyPlace &fault = read.faults.at(i);
            contents.damages +=
                Damage{read.offset + fault.place, lines + read.lines.at(i) + 1, fault.number, fault.fault};
        }
        lines += read.lineBreaks;
    }
    contents.sawList = cutter.sawList();
    return contents;
}

} // namespace fabriscope::testing
