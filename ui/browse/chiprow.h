// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/facets.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace fabriscope {

class Chip;

/// Toggles for the values of status, type and cluster, on one line however narrow: what does not fit is in the menu of
/// a button at the end. They say what the query says, and edit its text.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setFacets(const Facets &facets);
    void setQueryText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void queryEdited(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group {
        FieldId id;
        QString key;
        QList<FacetValue> values;
        QList<Chip *> chips; ///< of the first values
    };
    void fillGroup(Group &group);
    [[nodiscard]] Chip *addChip(Group &group);
    void setTabOrders();
    void checkChips();
    void layOut();
    int layOutGroup(const Group &group, int left, int right);
    void fillMenu();
    void choose(FieldId id, qsizetype place, bool chosen);
    [[nodiscard]] QList<Chip *> visibleChips() const;
    void moveFocus(const Chip &from, int by);

    QList<Group> m_groups;
    QString m_query;
    QToolButton *m_more;
    QMenu *m_menu;
    QList<int> m_partings; ///< x of the lines between groups
};

} // namespace fabriscope
