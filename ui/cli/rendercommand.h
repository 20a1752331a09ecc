// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/testcommand.h"
#include "ui/render/picture.h"

#include <QPalette>

namespace fabriscope {

/// `render` of one test: draws its matrix or its topology into a file. Main thread.
class RenderTestCommand : public TestCommand {
    Q_OBJECT
public:
    RenderTestCommand(OpenedSource source, RenderOptions options);

protected:
    [[nodiscard]] Result<void> use(const RawRecord &raw) const override;

private:
    [[nodiscard]] Result<Picture> pictureOf(const RawRecord &raw) const;

    RenderOptions m_options;
};

/// The colours of "light", "dark" or "print".
[[nodiscard]] QPalette picturePalette(const QString &theme);

/// The picture as the options want it, into their file; size and scale are bounded by what can be drawn.
[[nodiscard]] Result<void> writeRendered(Picture picture, const RenderOptions &options);

} // namespace fabriscope
