// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/measuredtest.h"

#include "app/futures/whendone.h"

#include <QtConcurrentRun>

namespace fabriscope {

void MeasuredTest::clear()
{
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
    m_isReading = true;
    const quint64 generation = ++m_generation;
    whenDone(QtConcurrent::run([measured = m_test, detial = m_detial, corrections = source()] {
                 return std::make_shared<const MeasuredResults>(
                     readMeasurements(*measured, detial.toUtf8(), corrections));
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

Result<void> MeasuredTest::correct(const ResultCorrections &corrections)
{
    if (!m_results || !m_test)
        return {};
    m_session.insert(m_results->shape, corrections);
    const Result<void> kept = m_store ? m_store->keep(m_results->shape, corrections) : Result<void>();
    if (kept)
        readAnew();
    return kept;
}

} // namespace fabriscope
