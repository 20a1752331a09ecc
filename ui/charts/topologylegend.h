// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologylayout.h"

#include <QWidget>

#include <memory>

namespace fabriscope {

class TopologyValues;

/// What the signs of a drawing mean, in as many lines as the width needs.
class TopologyLegend : public QWidget {
    Q_OBJECT
public:
    explicit TopologyLegend(QWidget *parent = nullptr);

    /// \a values may be null: nothing was measured.
    void setTopology(std::shared_ptr<const TopologyLayout> layout, std::shared_ptr<const TopologyValues> values = {});
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const TopologyLayout> m_layout = std::make_shared<TopologyLayout>();
    std::shared_ptr<const TopologyValues> m_values;
};

} // namespace fabriscope
