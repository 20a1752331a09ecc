// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cli/rendercommand.h"

#include "app/measure/measuredpairs.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/testcaption.h"
#include "ui/charts/testpictures.h"
#include "ui/theme/palettes.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// The metric that the user names, or an error that names all there are.
Result<PairChoice> choiceOf(const QString &name, const MeasuredResults &results)
{
    if (name.isEmpty())
        return firstChoice(results);
    QStringList known;
    for (const int metric : pairMetrics(results)) {
        const QString own = metric == PairChoice::verdicts ? u"verdict"_s : results.metrics.at(metric).name;
        if (own.compare(name, Qt::CaseInsensitive) == 0)
            return PairChoice{.metric = metric, .size = {}};
        known += displayText(own, 40);
    }
    return tl::unexpected(Problem{
        .kind = Problem::Kind::Usage,
        .happened = RenderTestCommand::tr("No pair of this test has a figure called \"%1\"").arg(displayText(name, 40)),
        .remedy = known.isEmpty() ? RenderTestCommand::tr("No figures of pairs were recognised; leave --metric out")
                                  : RenderTestCommand::tr("There are %1").arg(known.join(", "_L1))});
}

} // namespace

QPalette picturePalette(const QString &theme)
{
    return theme == "dark"_L1 ? darkPalette() : theme == "print"_L1 ? printPalette() : lightPalette();
}

Result<void> writeRendered(Picture picture, const RenderOptions &options)
{
    if (options.width > 0)
        picture.size = QSizeF(options.width, options.height);
    return savePicture(picture, options.out, options.scale);
}

RenderTestCommand::RenderTestCommand(OpenedSource source, RenderOptions options)
    : TestCommand(std::move(source), options.testId), m_options(std::move(options))
{
}

Result<void> RenderTestCommand::use(const RawRecord &raw) const
{
    const Result<Picture> picture = pictureOf(raw);
    return picture ? writeRendered(*picture, m_options) : tl::unexpected(picture.error());
}

Result<Picture> RenderTestCommand::pictureOf(const RawRecord &raw) const
{
    const Result<NetTestPtr> test = testOf(raw);
    if (!test)
        return tl::unexpected(test.error());
    StoredTest stored;
    stored.key = raw.key;
    stored.test = *test;
    stored.lastSeen = raw.lastSeen;
    MatrixRequest request{.test = *test};
    request.results = std::make_shared<const MeasuredResults>(readMeasurements(**test, raw.resultDetial.toUtf8()));
    const auto choice = choiceOf(m_options.metric, *request.results);
    if (!choice)
        return tl::unexpected(choice.error());
    request.choice = *choice;
    const auto content = makeMatrix(request);
    const QPalette palette = picturePalette(m_options.theme);
    return m_options.view == "topology"_L1 ? topologyPicture(stored, content, palette, -1)
                                           : matrixPicture(stored, content, {}, palette);
}

} // namespace fabriscope
