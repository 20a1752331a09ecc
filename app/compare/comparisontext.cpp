// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparisontext.h"

#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Comparison)
};

constexpr qsizetype longestName = 80;

QString timeChange(qint64 msecs)
{
    if (msecs == 0)
        return Words::tr("at the same moment");
    return msecs > 0 ? Words::tr("%1 later", "B than A").arg(elapsedText(msecs))
                     : Words::tr("%1 earlier", "B than A").arg(elapsedText(-msecs));
}

QString elapsedChange(double seconds)
{
    const qint64 msecs = qRound64(seconds * 1000);
    return msecs > 0 ? Words::tr("%1 longer", "B than A").arg(elapsedText(msecs))
                     : Words::tr("%1 shorter", "B than A").arg(elapsedText(-msecs));
}

QString numberChange(double difference, QLatin1StringView unit)
{
    const QString number = QLocale().toString(qAbs(difference), 'g', QLocale::FloatingPointShortest);
    const QString withSign = (difference > 0 ? u"+"_s : u"−"_s) + number;
    return unit.isEmpty() ? withSign : withSign + QChar(QChar::Nbsp) + unit;
}

/// What B has more than A, where both have a number or a moment.
QString changeText(const ComparedField &compared)
{
    if (!compared.differs || compared.a.index() != compared.b.index())
        return {};
    if (const auto *a = std::get_if<qint64>(&compared.a))
        return timeChange(std::get<qint64>(compared.b) - *a);
    const auto *a = std::get_if<double>(&compared.a);
    if (!a)
        return {};
    const double difference = std::get<double>(compared.b) - *a;
    if (compared.id == FieldId::Elapsed)
        return elapsedChange(difference);
    return numberChange(difference, QLatin1StringView(field(compared.id).unit));
}

ComparisonRow rowOf(const ComparedField &compared, const NetTest &a, const NetTest &b)
{
    const Field &known = field(compared.id);
    return {known.title(), known.text(a), known.text(b), changeText(compared)};
}

bool isOfTime(FieldId id)
{
    return field(id).kind == FieldKind::Time || id == FieldId::Elapsed;
}

QString partText(const MemberPart &part)
{
    const QString bond = displayText(part.bond, longestName);
    return part.count == 1 ? bond : Words::tr("%1 × %2", "a bond, how often it stands there").arg(bond).arg(part.count);
}

/// "Client: bond1, bond2 × 2; Server: bond1"
QString partsText(const QList<MemberPart> &parts)
{
    QStringList roles;
    QList<MemberRole> told;
    for (const MemberPart &first : parts) {
        if (told.contains(first.role))
            continue;
        told.append(first.role);
        QStringList bonds;
        for (const MemberPart &part : parts) {
            if (part.role == first.role && (!part.bond.isEmpty() || part.count > 1))
                bonds.append(partText(part));
        }
        const QString role = roleText(first.role);
        roles.append(bonds.isEmpty() ? role
                                     : Words::tr("%1: %2", "a role and its bonds").arg(role, bonds.join(u", "_s)));
    }
    return roles.join(u"; "_s);
}

ComparisonRow rowOf(const ComparedMember &member)
{
    const QString name =
        member.who.isKnown() ? displayText(member.who.name, longestName) : Words::tr("A member without a name");
    return {name, partsText(member.a), partsText(member.b), {}};
}

/// A title with a number, and the rows of \a members; nothing without them.
void addMembers(QList<ComparisonSection> &sections, const QString &title, const QList<ComparedMember> &members)
{
    if (members.isEmpty())
        return;
    ComparisonSection section{title.arg(QLocale().toString(members.size())), {}};
    for (const ComparedMember &member : members)
        section.rows.append(rowOf(member));
    sections.append(section);
}

void addMemberSections(QList<ComparisonSection> &sections, const Comparison &comparison)
{
    QList<ComparedMember> otherwise;
    QList<ComparedMember> alike;
    for (const ComparedMember &member : comparison.both)
        (member.hasSameParts() ? alike : otherwise).append(member);
    addMembers(sections, Words::tr("Members only in A (%1)"), comparison.onlyA);
    addMembers(sections, Words::tr("Members only in B (%1)"), comparison.onlyB);
    addMembers(sections, Words::tr("Members in both with other roles or bonds (%1)"), otherwise);
    addMembers(sections, Words::tr("Members in both with the same roles and bonds (%1)"), alike);
}

} // namespace

QList<ComparisonSection> comparisonSections(const Comparison &comparison, const NetTest &a, const NetTest &b)
{
    ComparisonSection differing;
    ComparisonSection times{Words::tr("Times"), {}};
    ComparisonSection same;
    for (const ComparedField &compared : comparison.fields) {
        if (compared.id == FieldId::TestId)
            continue; // the headings name the tests
        ComparisonSection &section = isOfTime(compared.id) ? times : compared.differs ? differing : same;
        section.rows.append(rowOf(compared, a, b));
    }
    differing.title = differing.rows.isEmpty()
        ? Words::tr("No other settings")
        : Words::tr("Other settings (%1)").arg(QLocale().toString(differing.rows.size()));
    same.title = Words::tr("The same settings (%1)").arg(QLocale().toString(same.rows.size()));
    same.folded = true;
    QList<ComparisonSection> sections{differing};
    if (!times.rows.isEmpty())
        sections.append(times);
    addMemberSections(sections, comparison);
    if (!same.rows.isEmpty())
        sections.append(same);
    return sections;
}

QString comparisonSentence(const Comparison &comparison)
{
    QStringList sentences;
    if (const auto apart = comparison.times.createdApart) {
        const QString span = elapsedText(qAbs(*apart));
        sentences.append(*apart == 0      ? Words::tr("Both were created at the same moment.")
                             : *apart > 0 ? Words::tr("B was created %1 after A.").arg(span)
                                          : Words::tr("B was created %1 before A.").arg(span));
    }
    if (const auto overlap = comparison.times.overlap)
        sentences.append(*overlap ? Words::tr("They ran at the same time.")
                                  : Words::tr("They did not run at the same time."));
    if (!comparison.sameOrder)
        sentences.append(Words::tr("The members that are in both stand in another order."));
    return sentences.join(u' ');
}

QString comparisonLines(const QList<ComparisonRow> &rows)
{
    QStringList lines;
    for (const ComparisonRow &row : rows) {
        QStringList cells{row.label, row.a, row.b, row.change};
        while (cells.size() > 1 && cells.last().isEmpty())
            cells.removeLast();
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString comparisonAsText(const QList<ComparisonSection> &sections, const QString &sentence, const NetTest &a,
                         const NetTest &b)
{
    const Field &id = field(FieldId::TestId);
    QStringList blocks{comparisonLines({{{},
                                         Words::tr("A", "the first of two tests"),
                                         Words::tr("B", "the second of two tests"),
                                         Words::tr("B against A")},
                                        {id.title(), id.text(a), id.text(b), {}}})};
    if (!sentence.isEmpty())
        blocks.append(sentence);
    for (const ComparisonSection &section : sections)
        blocks.append(section.rows.isEmpty() ? section.title : section.title + u'\n' + comparisonLines(section.rows));
    return blocks.join(u"\n\n"_s) + u'\n';
}

} // namespace fabriscope
