// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace fabriscope {

class JsonView;

/// What is known about measured results. Figures come only with DescribeNetTestResult, as a text (ResultDetial) whose
/// layout is documented nowhere: it is shown whole, and if there is none, why.
class ResultsPane : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPane(QWidget *parent = nullptr);

    void setTest(const StoredTest &test);
    void setRaw(const RawRecord &raw);
    void setPossible(bool possible, const QString &why);
    void setRunning(bool running, const std::optional<Problem> &problem);
    [[nodiscard]] bool hasSearch() const;
    void focusSearch();

signals:
    void detailWanted();
    void notice(const QString &sentence);

private:
    void showWord();

    StoredTest m_test;
    bool m_possible = true;
    QString m_whyNot;
    bool m_running = false;
    std::optional<Problem> m_problem;
    std::optional<RawRecord> m_raw;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_word;
    QPushButton *m_fetch;
    JsonView *m_view;
};

} // namespace fabriscope
