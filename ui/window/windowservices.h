// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/sourcesurroundings.h"
#include "ui/window/fileopening.h"

class QSettings;

namespace fabriscope {

class CorrectionStore;
class FilterStore;
class Notifier;
class ProfileBook;

/// What the window is handed by main: all of it outlives the window.
struct WindowServices {
    QSettings &settings;
    FilePrompt &prompt;
    Notifier &notifier;
    FileOpening::OwnArchive ownArchive; ///< to keep files and profiles' tests in; called on any thread
    FilterStore &filters;
    CorrectionStore *corrections = nullptr; ///< of results' layouts; null: they live as long as the window
    ProfileBook *profiles = nullptr;        ///< null: a window without profiles
    bool remembers = true;                  ///< which profile is in front; false: a picture leaves nothing behind
    SourceSurroundings surroundings;        ///< the world that profiles and their sources stand in
};

} // namespace fabriscope
