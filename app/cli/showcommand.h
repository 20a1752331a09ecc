// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/testcommand.h"

namespace fabriscope {

/// `show`: one test with its measured results.
class ShowCommand : public TestCommand {
    Q_OBJECT
public:
    ShowCommand(OpenedSource source, const ShowOptions &options);

protected:
    [[nodiscard]] Result<QByteArray> textOf(const RawRecord &raw) const override;

private:
    [[nodiscard]] QByteArray sheetOf(const RawRecord &raw) const;

    OutputFormat m_format;
};

} // namespace fabriscope
