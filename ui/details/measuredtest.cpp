// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/measuredtest.h"

#include "app/futures/whendone.h"

#include <QtConcurrentRun>

namespace fabriscope {

MeasuredTest::~MeasuredTest()
{
    stop();
}

/// A large result takes seconds, and nobody waits for one that is looked at no more.
void MeasuredTest::stop()
{
    if (m_stop)
        *m_stop = true;
}

void MeasuredTest::clear()
{
    stop();
    ++m_generation;
    m_results.reset();
    m_test.reset();
    m_key = {};
    m_detial.clear();
    m_isReading = false;
}

void MeasuredTest::read(const StoredTest &test, const RawRecord &raw)
{
    if (m_key == raw.key && m_detial == raw.resultDetial && (m_results || m_isReading))
        return;
    m_test = test.test;
    m_key = raw.key;
    m_detial = raw.resultDetial;
    readAnew();
}

void MeasuredTest::readAnew()
{
    stop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_isReading = true;
    const quint64 generation = ++m_generation;
    whenDone(QtConcurrent::run([measured = m_test, detial = m_detial, corrections = source(), stop = m_stop] {
                 auto results = readUnlessStopped(*measured, detial.toUtf8(), corrections, *stop);
                 return results ? std::make_shared<const MeasuredResults>(std::move(*results)) : nullptr;
             }),
             this, [this, generation](const std::shared_ptr<const MeasuredResults> &results) {
                 if (generation != m_generation)
                     return;
                 m_isReading = false;
                 m_results = results;
                 emit changed();
             });
}

/// For the thread that reads: it has a copy of everything.
CorrectionSource MeasuredTest::source() const
{
    if (!m_store)
        return [session = m_session](const QString &shape) { return session.value(shape); };
    return [store = *m_store](const QString &shape) { return store.of(shape); };
}

ResultCorrections MeasuredTest::corrections() const
{
    return m_results ? m_results->corrections : ResultCorrections();
}

/// The file of the store may be locked by another window, and is synced to the disk.
void MeasuredTest::correct(const ResultCorrections &corrections)
{
    if (!m_results || !m_test)
        return;
    m_session.insert(m_results->shape, corrections);
    if (!m_store)
        return readAnew();
    if (!m_keeper)
        m_keeper = std::make_unique<SerialThread>(QStringLiteral("corrections"));
    ++m_keeping;
    whenDone(m_keeper->run([store = *m_store, shape = m_results->shape, corrections]() mutable {
        return store.keep(shape, corrections);
    }),
             this, [this](const Result<void> &kept) { takeKept(kept); });
}

void MeasuredTest::takeKept(const Result<void> &kept)
{
    --m_keeping;
    if (!kept)
        emit problem(kept.error());
    if (kept && m_test)
        readAnew(); // also another test: it may be of the same layout
    else
        emit changed(); // nothing is under way any more
}

} // namespace fabriscope
