// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/futures/serialthread.h"
#include "app/measure/correctionstore.h"
#include "app/measure/stoppedreading.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace fabriscope {

/// Reads the figures of one test at a time from what the service answered, on another thread; every view of the test
/// takes them from here, so that a result is read once. GUI thread.
class MeasuredTest : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~MeasuredTest() override;

    /// Another test, or another version of it: nothing is known until read().
    void clear();
    /// Does nothing when that very record was read already.
    void read(const StoredTest &test, const RawRecord &raw);
    /// Where corrections of layouts are kept; without one they live as long as this. It must outlive it.
    void setStore(CorrectionStore *store) { m_store = store; }
    /// Keeps what the user says of the layout of this result, on another thread, and reads it anew; or tells the
    /// problem(), and what was read stays.
    void correct(const ResultCorrections &corrections);
    /// What the user said of its layout.
    [[nodiscard]] ResultCorrections corrections() const;
    /// Null: nothing was measured, or it is not known yet.
    [[nodiscard]] const std::shared_ptr<const MeasuredResults> &results() const { return m_results; }
    [[nodiscard]] bool isReading() const { return m_isReading || m_keeping > 0; }

signals:
    void changed();
    void problem(const fabriscope::Problem &problem);

private:
    std::shared_ptr<const MeasuredResults> m_results;
    void readAnew();
    void takeKept(const Result<void> &kept);
    void stop();
    [[nodiscard]] CorrectionSource source() const;

    CorrectionStore *m_store = nullptr;
    QHash<QString, ResultCorrections> m_session; ///< by shape, without a store
    NetTestPtr m_test;
    TestKey m_key;
    QString m_detial;
    StopReading m_stop; ///< of the last reading
    bool m_isReading = false;
    quint64 m_generation = 0;
    int m_keeping = 0;                      ///< corrections that are under way into the store
    std::unique_ptr<SerialThread> m_keeper; ///< once it was wanted; last: its end waits for what is kept
};

} // namespace fabriscope
