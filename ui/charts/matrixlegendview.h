// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixpainter.h"

#include <QWidget>

#include <memory>

namespace fabriscope {

/// What the colours and marks of a matrix mean, in as many lines as the width needs.
class MatrixLegend : public QWidget {
    Q_OBJECT
public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    void setContent(std::shared_ptr<const MatrixContent> content, const MatrixLegendLook &look);
    void setLook(const MatrixLegendLook &look);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const MatrixContent> m_content = std::make_shared<MatrixContent>();
    MatrixLegendLook m_look;
};

} // namespace fabriscope
