// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exporting/fileprompt.h"
#include "ui/render/picture.h"

#include <QObject>

namespace fabriscope {

/// Saves a picture into a file the user names, as PNG at 1, 2 or 4 times the pixels as SVG or as PDF, or puts it into
/// the clipboard. Asks without blocking. The prompt must outlive it; GUI thread.
class PictureExport : public QObject {
    Q_OBJECT
public:
    explicit PictureExport(FilePrompt &prompt, QObject *parent = nullptr);

    /// \a name is proposed, without a suffix. What the picture draws must live until it was answered.
    void save(const Picture &picture, const QString &name, QWidget *window);
    void copy(const Picture &picture);

signals:
    /// A whole sentence for the status line.
    void saved(const QString &path, const QString &sentence);
    void copied(const QString &sentence);
    void failed(const fabriscope::Problem &problem);

private:
    void write(const Picture &picture, const SaveAnswer &answer);

    FilePrompt &m_prompt;
};

} // namespace fabriscope
