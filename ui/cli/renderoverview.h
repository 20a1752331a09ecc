// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "ui/overview/overviewfeed.h"
#include "ui/render/picture.h"
#include "ui/window/workspace.h"

namespace fabriscope {

/// `render --view overview`: draws an overview of the tests of a connection or an archive into a file: of all that the
/// filter leaves, whichever test is named. Main thread.
class RenderOverviewCommand : public Command {
    Q_OBJECT
public:
    RenderOverviewCommand(OpenedSource source, RenderOptions options);
    void start() override;

private:
    void goOn();
    void draw(const OverviewFigures &figures);

    RenderOptions m_options;
    Workspace m_workspace;
    OverviewFeed m_feed;
    bool m_isCounting = false;
};

} // namespace fabriscope
