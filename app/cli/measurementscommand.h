// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/testcommand.h"
#include "app/measure/correctionstore.h"
#include "app/measure/measuredresults.h"

namespace fabriscope {

/// `measurements`: the figures recognised in a test's ResultDetial, or in a saved one that \c --detail-file names. What
/// the user corrected in the window holds here too. What stayed unread is told on standard error.
class MeasurementsCommand : public TestCommand {
    Q_OBJECT
public:
    MeasurementsCommand(OpenedSource source, MeasurementsOptions options);

protected:
    [[nodiscard]] Result<QByteArray> textOf(const RawRecord &raw) const override;

private:
    /// The ResultDetial to read; a notice goes to standard error where there is none.
    [[nodiscard]] Result<QByteArray> detialOf(const RawRecord &raw) const;

    MeasurementsOptions m_options;
    CorrectionStore m_corrections;
};

/// The figures in \a detial, read as the user corrected results of its layout. Tells on standard error where that is
/// so, and where the corrections cannot be read.
[[nodiscard]] MeasuredResults readAsCorrected(const NetTest &test, const QByteArray &detial,
                                              const CorrectionStore &corrections);
/// Tells on standard error where nothing was measured, or nobody has asked for it.
void tellMissingResults(const RawRecord &raw);

} // namespace fabriscope
