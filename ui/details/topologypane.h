// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "ui/render/picture.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;

namespace fabriscope {

class DirectionLine;
class FilePrompt;
class PictureExport;
class TopologyLegend;
class TopologyView;
struct TopologyLayout;

/// Who talks to whom, drawn; with the tools to move about in the drawing and to take it away as a picture.
class TopologyPane : public QWidget {
    Q_OBJECT
public:
    explicit TopologyPane(FilePrompt &prompt, QWidget *parent = nullptr);

    void setTest(const StoredTest &test);
    [[nodiscard]] TopologyView *view() const { return m_view; }

public slots:
    void selectMember(int member); ///< index into membersOf(); -1: none
    void exportPicture();
    void copyPicture();

signals:
    void memberSelected(int member);
    void notice(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

private:
    void layOut();
    void addTools(QBoxLayout *row);
    void take(std::shared_ptr<const TopologyLayout> layout, bool sameTest);
    void showSentences();
    [[nodiscard]] Picture picture() const;

    StoredTest m_test;
    int m_selected = -1; ///< member
    quint64 m_generation = 0;
    DirectionLine *m_direction;
    TopologyView *m_view;
    TopologyLegend *m_legend;
    QLabel *m_chosen;
    QLabel *m_undrawn;
    PictureExport *m_export;
};

} // namespace fabriscope
