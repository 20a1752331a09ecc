// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/fact.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace fabriscope {

class ValueLine;

/// Shows sections of facts in as many columns as fit, every value selectable. One stop of the Tab key; the arrow keys
/// go from value to value.
class FactSheet : public QWidget {
    Q_OBJECT
public:
    explicit FactSheet(QWidget *parent = nullptr);

    void setSections(const QList<FactSection> &sections);
    [[nodiscard]] const QList<FactSection> &sections() const { return m_sections; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct SectionWidgets {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QLabel *remark = nullptr;
        QGridLayout *grid = nullptr;
        QList<QLabel *> labels;
        QList<ValueLine *> values;
    };

    [[nodiscard]] bool hasShapeOf(const QList<FactSection> &sections) const;
    void build();
    SectionWidgets buildSection(const FactSection &section);
    void fill();
    [[nodiscard]] int labelWidth() const;
    void arrange(bool force);
    void moveFocus(ValueLine *from, int step);

    QList<FactSection> m_sections;
    QList<SectionWidgets> m_widgets;
    QVBoxLayout *m_layout;
    int m_columns = 0;
};

} // namespace fabriscope
