// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/testpictures.h"

#include "ui/charts/matrixpicture.h"
#include "ui/charts/testcaption.h"
#include "ui/charts/topologypainter.h"
#include "ui/charts/topologyvalues.h"

namespace fabriscope {

Picture matrixPicture(const StoredTest &test, std::shared_ptr<const MatrixContent> content, const MatrixLook &look,
                      const QPalette &palette)
{
    const PictureCaption caption = testCaption(test);
    Picture picture;
    picture.title = caption.title;
    picture.size = matrixPictureSize(*content, look, caption);
    picture.leastSize = [content, look, caption](double width) {
        return leastMatrixPicture(*content, look, caption, width);
    };
    picture.paint = [content = std::move(content), look, caption, palette](QPainter &painter, const QRectF &target) {
        paintMatrixPicture(painter, target, *content, look, caption, palette);
    };
    return picture;
}

Picture topologyPicture(const StoredTest &test, const std::shared_ptr<const MatrixContent> &content,
                        const QPalette &palette, int member, MatrixColouring colouring)
{
    const auto layout = std::make_shared<const TopologyLayout>(layOutTopology(*test.test));
    const bool hasValues = content && content->test == test.test && content->cells.table().counts().values > 0;
    const auto values = hasValues
        ? std::make_shared<const TopologyValues>(TopologyValues(*layout, content).colouredBy(colouring))
        : nullptr;
    const PictureCaption caption = testCaption(test);
    const int chosen = member < 0 ? -1 : layout->nodeOf(member);
    Picture picture;
    picture.title = caption.title;
    picture.size = topologyPictureSize(*layout, caption, chosen, values.get());
    picture.leastSize = [layout, caption, chosen, values](double width) {
        return leastTopologyPicture(*layout, caption, chosen, values.get(), width);
    };
    picture.paint = [layout, caption, chosen, values, palette](QPainter &painter, const QRectF &target) {
        paintTopologyPicture(painter, target, *layout, caption, palette, chosen, values.get());
    };
    return picture;
}

} // namespace fabriscope
