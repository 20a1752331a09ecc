// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace fabriscope {

/// A bar above the table that says what went wrong, why, and offers the way out. Hidden while there is no problem.
/// Never modal, never takes the focus by itself; told to screen readers as an alert.
class ProblemBar : public QFrame {
    Q_OBJECT
public:
    enum class Tone : quint8 { Notice, Warning, Problem };

    explicit ProblemBar(QWidget *parent = nullptr);

    /// Shows \a problem with a button \a action (none if empty). The same problem again only brings the bar back.
    void setProblem(const Problem &problem, const QString &action = {}, Tone tone = Tone::Problem);
    /// Offers to check the connection, where \a possible and where that may help with the problem.
    void offerCheck(bool possible);
    /// Offers a second way out; \a action empty: there is none.
    void offerOther(const QString &action);
    void clear();
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

signals:
    void actionTriggered();
    void otherTriggered();
    void checkWanted();
    void closed(); ///< by the user
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeDetailBox();
    void layOut();
    void placeButtons();
    void showTexts();
    void showDetails(bool shown);
    void applyTone();
    void copyDetails();
    void close();

    std::optional<Problem> m_problem;
    Tone m_tone = Tone::Problem;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    QLabel *m_icon;
    QLabel *m_happened;
    QLabel *m_remedy;
    QLabel *m_origin;
    QPushButton *m_action;
    QPushButton *m_other;
    QPushButton *m_check;
    QToolButton *m_more;
    QToolButton *m_close;
    QWidget *m_detailBox;
    QPlainTextEdit *m_detail;
};

} // namespace fabriscope
