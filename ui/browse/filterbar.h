// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/facets.h"
#include "app/query/query.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace fabriscope {

class ChipRow;
class QueryEdit;

/// The typed query with completion, its faults named in place, chips for type, status and cluster that write into it,
/// and how many tests are left.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< as if typed
    [[nodiscard]] const Query &query() const { return m_query; }

    /// What chips and completions offer.
    void setFacets(const Facets &facets);
    /// A button for \a action stands beside the line.
    void offer(QAction *action);
    /// "120 of 4,321".
    void setCounts(int shown, int total);
    /// Puts a small control at the end of the line. Takes it over.
    void addTool(QWidget *tool);

public slots:
    /// Puts the cursor into the line and selects what stands there.
    void focusFilter();
    void clearFilter();
    void showHelp();

signals:
    /// At every keystroke that changes the text.
    void queryChanged(const fabriscope::Query &query);
    /// Esc in an empty line, or Down: the table is to have the focus.
    void tableRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLook();
    void colourMessage();
    void read();
    void showErrors(const QList<QueryError> &errors);

    QueryEdit *m_edit;
    ChipRow *m_chips;
    QLabel *m_count;
    QLabel *m_message;
    QToolButton *m_help;
    QToolButton *m_offered;
    QHBoxLayout *m_line = nullptr;
    Query m_query;
    QTimer m_pause;
    bool m_typing = false; ///< the text changes by the user's hand
};

} // namespace fabriscope
