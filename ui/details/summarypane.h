// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace fabriscope {

class DirectionLine;
class TypePane;

/// The facts of a test, by the pane of its type. Panes are made when first needed and kept.
class SummaryPane : public QScrollArea {
    Q_OBJECT
public:
    explicit SummaryPane(QWidget *parent = nullptr);

    void setTest(const NetTest &test);
    void setRaw(const QByteArray &json);
    /// True if the pane shown has use for the record's bytes.
    [[nodiscard]] bool wantsRaw() const;

private:
    static constexpr int kinds = 4;

    DirectionLine *m_direction;
    QVBoxLayout *m_column;
    std::array<TypePane *, kinds> m_panes{};
    TypePane *m_current = nullptr;
};

} // namespace fabriscope
