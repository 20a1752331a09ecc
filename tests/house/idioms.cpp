// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/checks.h"

#include <QRegularExpression>

namespace fabriscope::house {

using namespace Qt::StringLiterals;

namespace {

struct Idiom {
    QString rule;
    QRegularExpression pattern;
    QRegularExpression where;  ///< paths it is forbidden in
    QRegularExpression exempt; ///< paths among those where it is at home
    QString why;
    bool insideLiterals = false; ///< the pattern looks into string literals too
};

Idiom idiom(const QString &rule, const QString &pattern, QLatin1StringView where, const QString &exempt,
            const QString &why, bool insideLiterals = false)
{
    const auto never = u"^$"_s;
    return {rule,
            QRegularExpression(pattern),
            QRegularExpression(QString(where)),
            QRegularExpression(exempt.isEmpty() ? never : exempt),
            why,
            insideLiterals};
}

constexpr auto everywhere = "^(app|ui|tests)/"_L1;
constexpr auto program = "^(app|ui)/"_L1;
constexpr auto screens = "^ui/"_L1;

const QList<Idiom> &idioms()
{
    static const QList<Idiom> all{
        idiom(u"string-signals"_s, uR"(\b(SIGNAL|SLOT)\s*\()"_s, everywhere, {}, u"connect by pointers to members"_s),
        idiom(u"sender"_s, uR"((^|[^.>\w:])sender\s*\(\s*\))"_s, everywhere, {}, u"pass on what the slot needs"_s),
        idiom(u"nested-loop"_s, uR"(\bQEventLoop\b|\bprocessEvents\s*\()"_s, everywhere, {},
              u"no nested event loops: be told when it is done"_s),
        idiom(u"nested-loop"_s, uR"((->|\.)exec\s*\(\s*\))"_s, screens, u"^ui/main\\.cpp$"_s,
              u"open() a dialog instead of exec()"_s),
        idiom(
            u"nested-loop"_s,
            uR"(\bQMessageBox::(information|question|warning|critical|about)\s*\(|\bQFileDialog::get|\bQInputDialog::get)"_s,
            screens, {}, u"these run an event loop of their own"_s),
        idiom(u"sleep"_s, uR"(\b(qWait|qSleep|usleep|msleep|sleep|sleep_for|sleep_until)\s*\()"_s, everywhere, {},
              u"wait for a condition, not for a time"_s),
        idiom(u"contextless"_s, uR"(\bsingleShot\s*\(\s*[^,;()]+,\s*\[)"_s, everywhere, {},
              u"a lambda needs a context object that outlives it or takes it along"_s),
        idiom(u"singleton"_s, uR"(\bstatic\s+[\w:]+\s*[&*]\s*(instance|self)\s*\()"_s, program, {},
              u"dependencies come through constructors"_s),
        idiom(u"rich-text"_s, uR"(\b(setHtml|insertHtml|appendHtml)\s*\(|\bQt::(RichText|AutoText|MarkdownText)\b)"_s,
              program, {}, u"text of the service is hostile: show it as plain text"_s),
        idiom(
            u"loose-colour"_s,
            uR"(\bQColor\s*[({]\s*(0x|[0-9]|u?")|\bqRgba?\s*\(\s*(0x|[0-9])|\bQt::(black|white|(dark|light)?(Red|Green|Blue|Cyan|Magenta|Yellow|Gray)|red|green|blue|cyan|magenta|yellow|gray)\b)"_s,
            screens, u"^ui/theme/"_s, u"every colour comes from ui/theme"_s),
        idiom(u"loose-colour"_s, uR"("#[0-9A-Fa-f]{6,8}")"_s, screens, u"^ui/theme/"_s,
              u"every colour comes from ui/theme"_s, true),
        // Lines may be put together, and a blank stand before one; words may not.
        idiom(
            u"glued-text"_s,
            uR"(\btr\((?:"[^"]*"\s*)+\)\s*\+(?!\s*(?:u'\\n'|"\\n))|(?<!\\n' |[ n]"_L1 |[ n]"_s )\+\s*(?:[\w:]+::)?tr\()"_s,
            program, {}, u"a sentence is translated whole: use %1"_s, true),
    };
    return all;
}

/// Rules that a comment on line \a line, or on the one before it, makes an exception to. It has to say why.
bool isAllowed(const QStringList &lines, int line, const QString &rule)
{
    const QRegularExpression pattern(u"// house: allow %1 because \\S+"_s.arg(QRegularExpression::escape(rule)));
    return pattern.match(lines.value(line - 1)).hasMatch() || pattern.match(lines.value(line - 2)).hasMatch();
}

} // namespace

QList<Violation> checkIdioms(const QList<SourceFile> &files)
{
    QList<Violation> violations;
    for (const SourceFile &file : files) {
        const QStringList lines = file.text.split(u'\n');
        for (const Idiom &idiom : idioms()) {
            if (!file.isCpp() || !idiom.where.match(file.path).hasMatch() || idiom.exempt.match(file.path).hasMatch())
                continue;
            const QString &text = idiom.insideLiterals ? file.code : file.bare;
            for (auto it = idiom.pattern.globalMatch(text); it.hasNext();) {
                const int line = file.lineAt(it.next().capturedEnd());
                if (!isAllowed(lines, line, idiom.rule))
                    violations += Violation{file.path, line, idiom.rule, idiom.why};
            }
        }
    }
    return violations;
}

} // namespace fabriscope::house
