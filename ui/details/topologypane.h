// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QWidget>

namespace fabriscope {

class DirectionLine;
class FilePrompt;

/// Who talks to whom, drawn; with the tools to move about in the drawing and to take it away as a picture.
class TopologyPane : public QWidget {
    Q_OBJECT
public:
    explicit TopologyPane(FilePrompt &prompt, QWidget *parent = nullptr);

    void setTest(const StoredTest &test);

public slots:
    void selectMember(int member); ///< index into membersOf(); -1: none
    void exportPicture();
    void copyPicture();

signals:
    void memberSelected(int member);
    void notice(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

private:
    FilePrompt &m_prompt;
    DirectionLine *m_direction;
};

} // namespace fabriscope
