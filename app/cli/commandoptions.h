// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"

#include <QStringList>

#include <optional>

namespace fabriscope {

/// CONNECTION of the commands: the demo, an archive, a profile by name, or (none of them) the environment's variables.
struct ConnectionOptions {
    bool demo = false;
    QString profile;
    QString region;
    QString endpoint;
    QString proxy;
    QString archive;      ///< its place; then nobody is asked over the network
    bool offline = false; ///< the same with the user's own archive

    [[nodiscard]] bool isArchiveOnly() const { return offline || !archive.isEmpty(); }

    friend bool operator==(const ConnectionOptions &, const ConnectionOptions &) = default;
};

enum class OutputFormat : quint8 { Table, Text, Csv, Json };

/// What `--screenshot` and the window itself take.
struct WindowOptions {
    QString screenshot; ///< file to draw into; empty: a window on the screen
    int width = 0;      ///< logical pixels; 0: as it was left
    int height = 0;
    double scale = 1;
    QString view;
    QString select; ///< TestId
    std::optional<QString> filter;
    QString theme; ///< "light", "dark" or empty
};

struct ListOptions {
    QString type; ///< the service's word: "TrafficTest"
    QString resourceGroup;
    int pageSize = 100;
    QString filter;
    OutputFormat format = OutputFormat::Table;
    QString output; ///< file; empty: standard output
};

struct ShowOptions {
    QString testId;
    OutputFormat format = OutputFormat::Text;
};

struct MeasurementsOptions {
    QString testId;
    QString detailFile; ///< a saved ResultDetial to read instead of the service's
    OutputFormat format = OutputFormat::Csv;
};

/// A picture of one test, or of all of them.
struct RenderOptions {
    QString testId;                    ///< empty for the overview
    QString view;                      ///< "matrix", "topology" or "overview"
    QString metric;                    ///< by its name; empty: the first one
    std::optional<qint64> messageSize; ///< of the figures, in B; none: the largest there is
    QString out;                       ///< a .png, .svg or .pdf file
    QString theme;                     ///< "light", "dark" or "print"
    int width = 0;                     ///< logical pixels; 0: as big as it needs
    int height = 0;
    double scale = 1; ///< of a PNG
    QString filter;   ///< of the overview
};

struct ImportOptions {
    QStringList files; ///< "-" is standard input
    QString archive;   ///< its place; empty: the user's own
    QString profileId; ///< the identity the tests are kept under; empty: one of its own for all imported tests
};

struct ArchiveOptions {
    enum class Action : quint8 { Info, Check, Compact, Export, Remove };

    Action action = Action::Info;
    QString archive;                       ///< its place; empty: the user's own
    QString profileId;                     ///< to export or remove only what is kept under it
    QString output;                        ///< of an export; empty or "-": standard output
    std::optional<qint64> olderThanMsecs;  ///< to remove only what was last seen longer ago
    std::optional<qint64> largerThanBytes; ///< to remove only what makes the file larger, the oldest first
    OutputFormat format = OutputFormat::Text;
};

struct ProfileOptions {
    enum class Action : quint8 { List, Add, Remove, Show };

    Action action = Action::List;
    QString name;
    Profile profile;          ///< to add
    bool leaveSecret = false; ///< of one to remove, in the keyring
    OutputFormat format = OutputFormat::Text;
};

struct DoctorOptions {
    OutputFormat format = OutputFormat::Text;
};

} // namespace fabriscope
