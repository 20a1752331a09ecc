// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/documenttree.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace fabriscope {

class DocumentModel;
class JsonView;
class SearchLine;

/// A whole ResultDetial: as a tree that can be searched, or as the text it is. Read on the thread pool when it is
/// looked at first. GUI thread.
class DocumentPage : public QWidget {
    Q_OBJECT
public:
    explicit DocumentPage(QWidget *parent = nullptr);

    /// Empty: there is none.
    void setText(const QString &text);
    void focusSearch();
    [[nodiscard]] DocumentModel *model() const { return m_model; }
    /// Changes between tree and text; to be placed by the owner of the page.
    [[nodiscard]] QToolButton *asText() const { return m_asText; }

public slots:
    void copyValue();
    void copyPlaceAndValue();

signals:
    void notice(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void addCopyActions();
    void read();
    void take(const std::shared_ptr<const DocumentTree> &tree);
    void showChosen();
    void fillText();
    void search();
    void takeHits(const QList<int> &hits);
    void step(int by);
    void goTo(int hit);

    QString m_text;
    bool m_isRead = false;   ///< or being read
    bool m_isInText = false; ///< the text view has it, or gets it
    quint64 m_generation = 0;
    quint64 m_searchGeneration = 0;
    std::shared_ptr<std::atomic_bool> m_stop; ///< ends the search that runs
    QList<int> m_hits;
    int m_current = -1;
    DocumentModel *m_model;
    QToolButton *m_asText;
    SearchLine *m_search;
    QStackedWidget *m_pages;
    QLabel *m_word;
    QTreeView *m_view;
    JsonView *m_json;
};

} // namespace fabriscope
