// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/facets.h"
#include "app/query/query.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace fabriscope {

/// The line a query is typed into: offers keys and values, underlines what cannot be read.
class QueryEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit QueryEdit(QWidget *parent = nullptr);

    void setFacets(const Facets &facets) { m_facets = facets; }
    void setErrors(const QList<QueryError> &errors);
    /// Where a piece of the text stands on the screen.
    [[nodiscard]] QRect rectOf(qsizetype position, qsizetype length) const;
    [[nodiscard]] QCompleter *suggestions() const { return m_completer; }

signals:
    /// Esc in an empty line, or Down.
    void leaveRequested();
    void helpRequested();
    /// Enter, or the focus went elsewhere: what stands there is meant.
    void typingEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void suggest();
    void accept(const QString &candidate);

    Facets m_facets;
    QList<QueryError> m_errors;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
};

} // namespace fabriscope
