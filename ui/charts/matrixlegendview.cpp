// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixlegendview.h"

#include <QPainter>
#include <QtMath>

namespace fabriscope {

MatrixLegend::MatrixLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What the colours mean"));
}

void MatrixLegend::setContent(std::shared_ptr<const MatrixContent> content, const MatrixLegendLook &look)
{
    m_content = std::move(content);
    setLook(look);
}

void MatrixLegend::setLook(const MatrixLegendLook &look)
{
    m_look = look;
    updateGeometry();
    update();
}

int MatrixLegend::heightForWidth(int width) const
{
    return qCeil(paintMatrixLegend(nullptr, *m_content, m_look, palette(), width));
}

QSize MatrixLegend::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMatrixLegend(&painter, *m_content, m_look, palette(), width());
}

} // namespace fabriscope
