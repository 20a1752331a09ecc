// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pictureexport.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// The scale of each kind that the prompt offers; SVG and PDF have none.
constexpr std::array<double, 5> scales{1, 2, 4, 1, 1};
constexpr double clipboardScale = 2;

QStringList kinds()
{
    return {PictureExport::tr("PNG picture (*.png)"), PictureExport::tr("PNG picture, twice the pixels (*.png)"),
            PictureExport::tr("PNG picture, four times the pixels (*.png)"), PictureExport::tr("SVG drawing (*.svg)"),
            PictureExport::tr("PDF page (*.pdf)")};
}

} // namespace

PictureExport::PictureExport(FilePrompt &prompt, QObject *parent) : QObject(parent), m_prompt(prompt) { }

void PictureExport::save(const Picture &picture, const QString &name, QWidget *window)
{
    const SaveQuestion question{.title = tr("Save picture"), .folder = {}, .fileName = name, .kinds = kinds()};
    m_prompt.askSavePath(window, question, this, [this, picture](const std::optional<SaveAnswer> &answer) {
        if (answer)
            write(picture, *answer);
    });
}

void PictureExport::write(const Picture &picture, const SaveAnswer &answer)
{
    const double scale = scales.at(size_t(qBound(0, answer.kind, int(scales.size()) - 1)));
    if (const auto written = savePicture(picture, answer.path, scale); !written)
        emit failed(written.error());
    else
        emit saved(answer.path, tr("Saved the picture as %1").arg(QDir::toNativeSeparators(answer.path)));
}

void PictureExport::copy(const Picture &picture)
{
    const QImage image = imageOf(picture, clipboardScale);
    if (image.isNull())
        return;
    QApplication::clipboard()->setImage(image);
    emit copied(tr("Copied the picture"));
}

} // namespace fabriscope
