// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/checks.h"

#include <QRegularExpression>

namespace fabriscope::house {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCppLines = 400;
constexpr int mostHeaderLines = 150;
constexpr int mostFunctionLines = 40;

/// Formats without comments, texts that are licences or data, and what other programs write.
bool needsNoBanner(const QString &path)
{
    static const QRegularExpression pattern(
        u"(^LICENSE$|^README\\.md$|(^|/)\\.(gitignore|git|clang-format|clang-tidy)$|\\.(json|ts|txt)$|^tests/data/|"
        "^resources/seeds/)"_s);
    return pattern.match(path).hasMatch() && !path.endsWith("CMakeLists.txt"_L1);
}

bool hasBanner(const SourceFile &file)
{
    static const QRegularExpression pattern(
        u"SPDX-FileCopyrightText: \\d{4}[^\\n]+\\n[^\\n]*SPDX-License-Identifier: ([A-Za-z0-9.-]+)"_s);
    const auto match = pattern.match(file.text.left(400));
    return match.hasMatch() && (!file.isCpp() || match.captured(1) == "GPL-3.0-or-later"_L1);
}

void checkCppShape(const SourceFile &file, QList<Violation> &violations)
{
    const int lines = int(file.text.count(u'\n'));
    const int most = file.isHeader() ? mostHeaderLines : mostCppLines;
    if (lines > most)
        violations += Violation{file.path, most + 1, u"length"_s, u"%1 lines, at most %2"_s.arg(lines).arg(most)};
    if (file.isHeader() && !file.code.contains("\n#pragma once\n"_L1))
        violations += Violation{file.path, 0, u"pragma"_s, u"a header without #pragma once"_s};
    if (file.path != file.path.toLower())
        violations += Violation{file.path, 0, u"name"_s, u"names of source files are lowercase"_s};
}

/// In the house's format only a function's brace stands on a line of its own; its twin has the same indentation.
void checkFunctions(const SourceFile &file, QList<Violation> &violations)
{
    const QStringList lines = file.bare.split(u'\n');
    for (qsizetype open = 0; open < lines.size(); ++open) {
        const QString &brace = lines.at(open);
        if (brace.trimmed() != "{"_L1)
            continue;
        const QString twin = brace.left(brace.indexOf(u'{')) + u'}';
        qsizetype close = open + 1;
        while (close < lines.size() && !lines.at(close).startsWith(twin))
            ++close;
        const int length = int(close - open) - 1;
        if (length > mostFunctionLines) {
            violations += Violation{file.path, int(open) + 1, u"function"_s,
                                    u"a function of %1 lines, at most %2"_s.arg(length).arg(mostFunctionLines)};
        }
    }
}

} // namespace

QList<Violation> checkShape(const QList<SourceFile> &files)
{
    QList<Violation> violations;
    for (const SourceFile &file : files) {
        if (!needsNoBanner(file.path) && !hasBanner(file))
            violations += Violation{file.path, 1, u"banner"_s, u"no two-line SPDX banner"_s};
        if (file.isCpp()) {
            checkCppShape(file, violations);
            checkFunctions(file, violations);
        }
    }
    return violations;
}

} // namespace fabriscope::house
