// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/measure/measuredresults.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace fabriscope {

class CorrectionDialog;
class DocumentPage;
class FiguresPage;
class UnreadPage;

/// What is known about measured results. Figures come only with DescribeNetTestResult, as a text (ResultDetial) whose
/// layout is documented nowhere: what was recognised in it, what was not, and the whole of it; and if there is none,
/// why. GUI thread.
class ResultsPane : public QWidget {
    Q_OBJECT
public:
    enum class Page : quint8 { Figures, Unread, Document };

    explicit ResultsPane(QWidget *parent = nullptr);

    void setTest(const StoredTest &test);
    void setRaw(const RawRecord &raw);
    /// \a results are null while they are being read; \a inForce is what was followed.
    void setMeasured(const std::shared_ptr<const MeasuredResults> &results, const ResultCorrections &inForce);
    void setPossible(bool possible, const QString &why);
    void setRunning(bool running, const std::optional<Problem> &problem);
    /// Makes its figures stand out; an empty host is nobody.
    void selectMember(const QString &host, const QString &bond);
    [[nodiscard]] bool hasSearch() const;
    void focusSearch();
    void showPage(Page page);

public slots:
    /// Opens a dialog in which the user says what the places of the result are.
    void correct();

signals:
    void detailWanted();
    void notice(const QString &sentence);
    /// A figure of this member was chosen.
    void memberSelected(const QString &host, const QString &bond);
    /// And that figure is one of a pair.
    void pairSelected(const fabriscope::MeasuredEnd &source, const fabriscope::MeasuredEnd &target);
    /// To be kept for the layout of this result, which is then to be read anew.
    void correctionsWanted(const fabriscope::ResultCorrections &corrections);

private:
    void layOut();
    [[nodiscard]] QWidget *makeWords();
    [[nodiscard]] QBoxLayout *makeBar();
    void connectPages();
    void forget();
    void showWord();
    void showMeasured();
    void showCurrent();
    [[nodiscard]] Page page() const;

    StoredTest m_test;
    bool m_possible = true;
    QString m_whyNot;
    bool m_running = false;
    std::optional<Problem> m_problem;
    std::optional<RawRecord> m_raw;
    std::shared_ptr<const MeasuredResults> m_measured;
    ResultCorrections m_inForce;
    QPointer<CorrectionDialog> m_dialog;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_word;
    QPushButton *m_fetch;
    QLabel *m_head;
    QTabBar *m_bar;
    QToolButton *m_correct;
    QStackedWidget *m_shown;
    FiguresPage *m_figures;
    UnreadPage *m_unread;
    DocumentPage *m_document;
};

} // namespace fabriscope
