// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace fabriscope::house {

using namespace Qt::StringLiterals;

namespace {

/// What can hide text from the checks, tried in this order at each place: comments, then literals. An apostrophe
/// between digits is a separator, not the start of a character.
const QRegularExpression &hidingPlaces()
{
    static const QRegularExpression pattern(
        uR"re((?<comment>//[^\n]*|/\*.*?\*/)|R"(?<tag>[^\s()\\]{0,16})\((?<raw>.*?)\)\k<tag>"|"(?<string>(?:\\.|[^"\\\n])*)"|(?<![0-9A-Fa-f])'(?<char>(?:\\.|[^'\\\n])+)')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

void blank(QString &text, qsizetype from, qsizetype length)
{
    for (qsizetype i = from; i < from + length; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

bool isWritten(const QString &path)
{
    static const QRegularExpression notOurs(u"^(build|\\.git|\\.cache)(/|$)"_s);
    static const QRegularExpression binary(u"\\.(png|qm|gz|ico|jpg|deb)$"_s);
    return !notOurs.match(path).hasMatch() && !binary.match(path).hasMatch();
}

} // namespace

int SourceFile::lineAt(qsizetype position) const
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

QString blanked(const QString &text, bool literalsToo)
{
    QString result = text;
    for (auto it = hidingPlaces().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        for (const auto &[group, always] : {std::pair{u"comment"_s, true}, std::pair{u"raw"_s, false},
                                            std::pair{u"string"_s, false}, std::pair{u"char"_s, false}}) {
            if ((always || literalsToo) && match.capturedStart(group) >= 0)
                blank(result, match.capturedStart(group), match.capturedLength(group));
        }
    }
    return result;
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file{path, text, text, text};
    if (file.isCpp()) {
        file.code = blanked(text, false);
        file.bare = blanked(text, true);
    }
    return file;
}

QList<SourceFile> readTree(const QString &root)
{
    QList<SourceFile> files;
    const QDir top(root);
    QDirIterator it(root, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = top.relativeFilePath(it.next());
        QFile file(top.filePath(path));
        if (isWritten(path) && file.open(QIODevice::ReadOnly))
            files += sourceFile(path, QString::fromUtf8(file.readAll()));
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace fabriscope::house
