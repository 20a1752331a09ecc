// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cli/rendercommand.h"

#include "app/cli/measurementscommand.h"
#include "app/cli/optionvalues.h"
#include "app/measure/measuredpairs.h"
#include "app/measure/valuetext.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/testcaption.h"
#include "ui/charts/testpictures.h"
#include "ui/theme/palettes.h"

#include <algorithm>
#include <cmath>

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

/// The figures of messages of \a bytes, or of what is shown alike; an error names the sizes there are.
Result<MeasuredPairs> pairsOf(const NetTest &test, const MeasuredResults &results, PairChoice choice,
                              const std::optional<qint64> &bytes)
{
    MeasuredPairs pairs = measuredPairs(test, results, choice);
    if (!bytes)
        return pairs;
    const QString wanted = valueText(double(*bytes), Dimension::Bytes);
    QStringList known;
    for (const double size : std::as_const(pairs.sizes)) {
        const QString shown = size < 0 ? QString() : valueText(size, Dimension::Bytes);
        if (size == double(*bytes) || shown == wanted) {
            choice.size = size;
            return measuredPairs(test, results, choice);
        }
        known += shown;
    }
    known.removeAll(QString());
    return tl::unexpected(
        Problem{.kind = Problem::Kind::Usage,
                .happened = RenderTestCommand::tr("No pair of this test has figures of messages of %1").arg(wanted),
                .remedy = known.isEmpty() ? RenderTestCommand::tr("Leave --message-size out")
                                          : RenderTestCommand::tr("There are %1").arg(known.join(", "_L1))});
}

/// A picture in which there would be no room for what it is of is not drawn at all.
Result<void> withRoom(const Picture &picture)
{
    const QSizeF least = picture.leastSize ? picture.leastSize(picture.size.width()) : QSizeF();
    if (picture.size.width() >= least.width() && picture.size.height() >= least.height())
        return {};
    return tl::unexpected(Problem{.kind = Problem::Kind::Usage,
                                  .happened = RenderTestCommand::tr("There is no room for the picture in %1x%2")
                                                  .arg(picture.size.width())
                                                  .arg(picture.size.height()),
                                  .remedy = RenderTestCommand::tr("Give --size at least %1x%2, or leave it out")
                                                .arg(std::max(std::ceil(least.width()), picture.size.width()))
                                                .arg(std::max(std::ceil(least.height()), picture.size.height()))});
}

} // namespace

QPalette picturePalette(const QString &theme)
{
    return theme == "dark"_L1 ? darkPalette() : theme == "print"_L1 ? printPalette() : lightPalette();
}

Result<void> writeRendered(Picture picture, const RenderOptions &options)
{
    if (options.width > 0) {
        picture.size = QSizeF(options.width, options.height);
        if (const auto enough = withRoom(picture); !enough)
            return enough;
    }
    if (const auto drawn = withinPictureBounds(picture.size.width(), picture.size.height(), options.scale); !drawn)
        return drawn;
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
    if (m_options.view == "matrix"_L1)
        tellMissingResults(raw);
    request.results =
        std::make_shared<const MeasuredResults>(readAsCorrected(**test, raw.resultDetial.toUtf8(), m_corrections));
    const auto choice = choiceOf(m_options.metric, *request.results);
    if (!choice)
        return tl::unexpected(choice.error());
    request.choice = *choice;
    auto pairs = pairsOf(**test, *request.results, *choice, m_options.messageSize);
    if (!pairs)
        return tl::unexpected(pairs.error());
    request.choice.size = pairs->size >= 0 ? std::optional(pairs->size) : std::nullopt;
    const auto content = makeMatrix(request, std::move(*pairs));
    const QPalette palette = picturePalette(m_options.theme);
    return m_options.view == "topology"_L1 ? topologyPicture(stored, content, palette, -1)
                                           : matrixPicture(stored, content, {}, palette);
}

} // namespace fabriscope
