// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/shownjson.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace fabriscope {

class JsonHighlighter;
class SearchLine;

/// Shows a JSON text indented, searchable and copyable. Laid out on the thread pool and put in by pieces, so that ten
/// megabytes hold nothing up; what is too much to draw is left out with a word, and copied all the same.
class JsonView : public QWidget {
    Q_OBJECT
public:
    explicit JsonView(const QString &name, QWidget *parent = nullptr);

    /// \a json may be anything; what is not JSON is shown as it came.
    void setJson(const QByteArray &json);
    void clear();
    void focusSearch();
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }
    /// True once everything that will be shown stands there.
    [[nodiscard]] bool isComplete() const { return m_fed == m_json.shown.size() && !m_laying; }

public slots:
    /// All of it, also what is not shown.
    void copyAll();

signals:
    void completed();
    void notice(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void take(const ShownJson &json);
    void feed();
    void showNote();
    void search();
    void takeHits(const QList<int> &hits);
    void showSelectionAlways();
    void step(int by);
    void goTo(int hit);
    void markHits();

    QByteArray m_source;
    ShownJson m_json;
    qsizetype m_fed = 0; ///< characters of m_json.shown in the editor
    bool m_laying = false;
    quint64 m_generation = 0;
    quint64 m_searchGeneration = 0;
    QTimer m_feeder;
    QString m_needle;
    QList<int> m_hits; ///< places in m_json.shown
    int m_current = -1;
    SearchLine *m_search;
    QToolButton *m_copy;
    QLabel *m_note;
    QPlainTextEdit *m_editor;
    JsonHighlighter *m_highlighter;
};

} // namespace fabriscope
