// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/testcommand.h"
#include "app/measure/correctionstore.h"
#include "ui/render/picture.h"

#include <QPalette>

namespace fabriscope {

/// `render` of one test: draws its matrix or its topology into a file. What the user corrected in the window holds here
/// too. Main thread.
class RenderTestCommand : public TestCommand {
    Q_OBJECT
public:
    RenderTestCommand(OpenedSource source, RenderOptions options);

protected:
    [[nodiscard]] Result<void> use(const RawRecord &raw) const override;

private:
    [[nodiscard]] Result<Picture> pictureOf(const RawRecord &raw) const;

    RenderOptions m_options;
    CorrectionStore m_corrections;
};

/// The colours of "light", "dark" or "print".
[[nodiscard]] QPalette picturePalette(const QString &theme);

/// The picture as the options want it, into their file. Kind::Usage where it has no room in the size asked for, or more
/// pixels than can be drawn; else as savePicture().
[[nodiscard]] Result<void> writeRendered(Picture picture, const RenderOptions &options);

} // namespace fabriscope
