// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the options of pictures are read.

#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"
#include "app/cli/optionvalues.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSide = 16'384;
constexpr double mostPixels = 100e6;

Result<void> readPictureSize(const QString &text, int &width, int &height)
{
    const QStringList sides = text.toLower().split(u'x');
    width = sides.size() == 2 ? sides.at(0).toInt() : 0;
    height = sides.size() == 2 ? sides.at(1).toInt() : 0;
    if (width < 1 || height < 1 || width > mostSide || height > mostSide)
        return tl::unexpected(wrongValue(
            u"size"_s, text, Cli::tr("width and height in pixels, each from 1 to %1, as 1600x1000").arg(mostSide)));
    return {};
}

Result<void> readPictureScale(const QString &text, double &scale)
{
    bool ok = false;
    scale = text.toDouble(&ok);
    if (!ok || !std::isfinite(scale) || scale < 0.5 || scale > 8)
        return tl::unexpected(wrongValue(u"scale"_s, text, Cli::tr("a number from 0.5 to 8")));
    return {};
}

Problem missingOption(const QString &option, const QString &right)
{
    return usageProblem(Cli::tr("--%1 is missing").arg(option), Cli::tr("Give it %1").arg(right));
}

/// What is there must be one of \a known; \a right says what those are.
Result<void> readWord(const QCommandLineParser &parser, const QString &option, const QStringList &known,
                      const QString &right, QString &target)
{
    if (!parser.isSet(option))
        return target.isEmpty() ? tl::unexpected(missingOption(option, right)) : Result<void>();
    target = parser.value(option).toLower();
    return known.contains(target) ? Result<void>() : tl::unexpected(wrongValue(option, parser.value(option), right));
}

/// An option that does nothing in the view asked for is a mistake: the picture would not be what somebody believes.
Result<void> readViewsOwn(const QCommandLineParser &parser, RenderOptions &render)
{
    const bool isOverview = render.view == "overview"_L1;
    const QStringList foreign = isOverview ? QStringList{u"metric"_s, u"message-size"_s} : QStringList{u"filter"_s};
    for (const QString &option : foreign) {
        if (parser.isSet(option))
            return tl::unexpected(usageProblem(Cli::tr("--%1 does not go with --view %2").arg(option, render.view),
                                               Cli::tr("Leave it out, or draw another view")));
    }
    if (isOverview && !render.testId.isEmpty())
        return tl::unexpected(usageProblem(Cli::tr("An overview is of all tests, not of %1 alone").arg(render.testId),
                                           Cli::tr("Leave the test id out; --filter tells which tests to draw")));
    if (!isOverview && render.testId.isEmpty())
        return tl::unexpected(usageProblem(Cli::tr("TEST_ID is missing"), Cli::tr("Give the id of a test")));
    if (parser.isSet(u"metric"_s) && render.metric.isEmpty())
        return tl::unexpected(wrongValue(u"metric"_s, {}, Cli::tr("the name of a figure, as latency")));
    if (parser.isSet(u"message-size"_s)) {
        const QString text = parser.value(u"message-size"_s);
        render.messageSize = bytesOf(text);
        if (!render.messageSize)
            return tl::unexpected(wrongValue(u"message-size"_s, text, Cli::tr("a size, as 8MiB or 8388608")));
    }
    return {};
}

} // namespace

std::optional<qint64> bytesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A([0-9]+(?:\.[0-9]+)?)\s*(?:([kmgt]?)(i?)b)?\z)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const double step = match.captured(3).isEmpty() ? 1000 : 1024;
    const qsizetype power = match.captured(2).isEmpty() ? 0 : 1 + u"kmgt"_s.indexOf(match.captured(2).toLower());
    const double bytes = match.captured(1).toDouble() * std::pow(step, double(power));
    constexpr double most = 1e18;
    return bytes <= most ? std::optional(qint64(bytes)) : std::nullopt;
}

Result<void> withinPictureBounds(double width, double height, double scale)
{
    const double pixels = width * scale * height * scale;
    if (pixels <= mostPixels)
        return {};
    const auto millions = [](double count) { return QLocale().toString(std::ceil(count / 1e6), 'f', 0); };
    return tl::unexpected(
        usageProblem(Cli::tr("The picture would have %1 million pixels").arg(millions(pixels)),
                     Cli::tr("Give it a smaller --size or --scale: at most %1 million pixels can be drawn")
                         .arg(millions(mostPixels))));
}

Result<void> readPictureSides(const QCommandLineParser &parser, int &width, int &height, double &scale)
{
    if (parser.isSet(u"size"_s)) {
        if (const auto read = readPictureSize(parser.value(u"size"_s), width, height); !read)
            return read;
    }
    if (parser.isSet(u"scale"_s)) {
        if (const auto read = readPictureScale(parser.value(u"scale"_s), scale); !read)
            return read;
    }
    return withinPictureBounds(width, height, scale);
}

Result<void> readRenderOptions(const QCommandLineParser &parser, CommandLine &line)
{
    RenderOptions &render = line.render;
    const QStringList given = parser.positionalArguments();
    if (given.size() > 1)
        return tl::unexpected(usageProblem(Cli::tr("\"%1\" is one argument too many").arg(given.at(1)),
                                           Cli::tr("See fabriscope --help")));
    render.testId = given.value(0);
    render.metric = parser.value(u"metric"_s);
    render.filter = parser.value(u"filter"_s);
    render.theme = u"light"_s;
    if (const auto read = readWord(parser, u"view"_s, {u"matrix"_s, u"topology"_s, u"overview"_s},
                                   Cli::tr("matrix, topology or overview"), render.view);
        !read)
        return read;
    if (const auto read = readWord(parser, u"theme"_s, {u"light"_s, u"dark"_s, u"print"_s},
                                   Cli::tr("light, dark or print"), render.theme);
        !read)
        return read;
    const QString names = Cli::tr("a name that ends with .png, .svg or .pdf");
    if (!parser.isSet(u"out"_s))
        return tl::unexpected(missingOption(u"out"_s, names));
    render.out = parser.value(u"out"_s);
    if (!QStringList{u"png"_s, u"svg"_s, u"pdf"_s}.contains(QFileInfo(render.out).suffix().toLower()))
        return tl::unexpected(wrongValue(u"out"_s, render.out, names));
    if (const auto read = readViewsOwn(parser, render); !read)
        return read;
    return readPictureSides(parser, render.width, render.height, render.scale);
}

} // namespace fabriscope
