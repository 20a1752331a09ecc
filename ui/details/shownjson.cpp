// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/shownjson.h"

#include "app/record/jsonindent.h"

namespace fabriscope {

namespace {

/// Copies lines from \a whole to shown until there are enough.
void cut(ShownJson &json)
{
    json.shown.reserve(qMin(json.whole.size(), mostShownLines * 80));
    qsizetype begin = 0;
    for (qsizetype line = 0; begin <= json.whole.size(); ++line) {
        if (line == mostShownLines) {
            json.linesLeft = QStringView(json.whole).sliced(begin).count(u'\n') + 1;
            return;
        }
        const qsizetype found = json.whole.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? json.whole.size() : found;
        if (line > 0)
            json.shown += u'\n';
        const QStringView text = QStringView(json.whole).sliced(begin, end - begin);
        json.shown += text.left(longestShownLine);
        if (text.size() > longestShownLine) {
            json.shown += u'…';
            ++json.linesCut;
        }
        begin = end + 1;
    }
}

} // namespace

ShownJson shownJson(const QByteArray &json)
{
    const IndentedJson indented = indentedJson(json);
    ShownJson result;
    result.isJson = indented.isJson;
    result.whole = indented.complete ? indented.text : QString::fromUtf8(json);
    const bool fits = indented.lines <= mostShownLines && indented.text.size() <= longestShownLine;
    if (fits)
        result.shown = result.whole;
    else
        cut(result);
    return result;
}

} // namespace fabriscope
