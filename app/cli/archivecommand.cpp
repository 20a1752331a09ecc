// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/archivecommand.h"

#include "app/exporting/archiveexport.h"
#include "app/exporting/gzipdevice.h"
#include "app/exporting/savefile.h"
#include "app/futures/whendone.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString moment(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QJsonValue jsonMoment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(moment(time)) : QJsonValue();
}

QString factsText(const ArchiveFacts &facts)
{
    const QLocale locale;
    QString text = facts.place + u'\n';
    text += ArchiveCommand::tr("%1 on the disk, %2 tests in %3 versions, %4 of them with measured results")
                .arg(locale.formattedDataSize(facts.bytes), locale.toString(facts.tests()),
                     locale.toString(facts.versions), locale.toString(facts.details()))
        + u'\n';
    if (facts.tests() > 0) {
        text += ArchiveCommand::tr("The oldest was first seen %1, the newest was last seen %2")
                    .arg(moment(facts.firstSeen()), moment(facts.lastSeen()))
            + u'\n';
    }
    for (const ArchivedProfile &profile : facts.profiles) {
        text += ArchiveCommand::tr("%1: %2 tests, %3 with measured results, seen from %4 to %5")
                    .arg(profile.identity, locale.toString(profile.tests), locale.toString(profile.details),
                         moment(profile.firstSeen), moment(profile.lastSeen))
            + u'\n';
    }
    return text;
}

QString factsJson(const ArchiveFacts &facts)
{
    QJsonArray profiles;
    for (const ArchivedProfile &profile : facts.profiles) {
        profiles.append(QJsonObject{{u"identity"_s, profile.identity},
                                    {u"tests"_s, profile.tests},
                                    {u"details"_s, profile.details},
                                    {u"firstSeen"_s, moment(profile.firstSeen)},
                                    {u"lastSeen"_s, moment(profile.lastSeen)}});
    }
    const QJsonObject object{{u"place"_s, facts.place},
                             {u"bytes"_s, facts.bytes},
                             {u"tests"_s, facts.tests()},
                             {u"versions"_s, facts.versions},
                             {u"details"_s, facts.details()},
                             {u"firstSeen"_s, jsonMoment(facts.firstSeen())},
                             {u"lastSeen"_s, jsonMoment(facts.lastSeen())},
                             {u"profiles"_s, profiles}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

ArchiveCommand::ArchiveCommand(OpenedArchive opened, ArchiveOptions options)
    : m_opened(std::move(opened)), m_options(std::move(options))
{
}

void ArchiveCommand::start()
{
    for (const Problem &notice : std::as_const(m_opened.notices))
        printProblem(notice);
    switch (m_options.action) {
    case ArchiveOptions::Action::Info:
        return showFacts();
    case ArchiveOptions::Action::Check:
        return check();
    case ArchiveOptions::Action::Compact:
        return compact();
    case ArchiveOptions::Action::Export:
        return m_options.profileId.isEmpty() ? writeOut() : withFacts([this](const ArchiveFacts &) { writeOut(); });
    case ArchiveOptions::Action::Remove:
        return remove();
    }
}

void ArchiveCommand::print(const QString &text)
{
    if (const auto printed = printOutput(text.toUtf8()); !printed)
        return fail(printed.error());
    emit finished(0);
}

void ArchiveCommand::showFacts()
{
    whenDone(m_opened.care->facts(), this, [this](const Result<ArchiveFacts> &facts) {
        if (!facts)
            return fail(facts.error());
        print(m_options.format == OutputFormat::Json ? factsJson(*facts) : factsText(*facts));
    });
}

void ArchiveCommand::check()
{
    whenDone(m_opened.care->check(), this, [this](const Result<QStringList> &faults) {
        if (!faults)
            return fail(faults.error());
        if (faults->isEmpty())
            return print(tr("Everything in the archive is well.") + u'\n');
        for (const QString &fault : *faults)
            (void)printOutput((fault + u'\n').toUtf8());
        fail({.kind = Problem::Kind::Storage,
              .happened = tr("The archive has faults"),
              .remedy = tr("Open it with Fabriscope or import into it: what is damaged is set aside and recovered")});
    });
}

void ArchiveCommand::compact()
{
    whenDone(m_opened.care->compact(), this, [this](const Result<qint64> &freed) {
        if (!freed)
            return fail(freed.error());
        print(tr("The archive is smaller by %1.").arg(QLocale().formattedDataSize(*freed)) + u'\n');
    });
}

void ArchiveCommand::writeOut()
{
    const bool isStandardOutput = m_options.output.isEmpty() || m_options.output == "-"_L1;
    const auto job = [this, isStandardOutput]() -> Result<qint64> {
        Result<qint64> tests = 0;
        const auto write = [this, &tests](QIODevice &device) {
            tests = exportInto(device);
            return tests.has_value();
        };
        if (isStandardOutput) {
            QFile out;
            if (out.open(stdout, QIODevice::WriteOnly) && write(out))
                out.flush();
            return tests;
        }
        const auto saved = saveFile(m_options.output, write);
        if (!saved && tests)
            return tl::unexpected(saved.error());
        return tests;
    };
    whenDone(QtConcurrent::run(job), this, [this, isStandardOutput](const Result<qint64> &tests) {
        if (!tests)
            return fail(tests.error());
        if (isStandardOutput)
            emit finished(0);
        else
            print(tr("%Ln test(s) written to %1.", nullptr, int(*tests)).arg(m_options.output) + u'\n');
    });
}

/// On another thread. What is called .gz is packed.
Result<qint64> ArchiveCommand::exportInto(QIODevice &device)
{
    if (!m_options.output.endsWith(".gz"_L1, Qt::CaseInsensitive))
        return exportArchive(*m_opened.archive, m_options.profileId, device);
    GzipDevice packed(device);
    auto tests = exportArchive(*m_opened.archive, m_options.profileId, packed);
    if (tests && !packed.finish()) {
        return tl::unexpected(Problem{.kind = Problem::Kind::File,
                                      .happened = tr("The export cannot be written to its end"),
                                      .remedy = tr("Make room, or choose another place"),
                                      .detail = packed.errorString()});
    }
    return tests;
}

void ArchiveCommand::remove()
{
    withFacts([this](const ArchiveFacts &facts) { removeFrom(facts); });
}

void ArchiveCommand::withFacts(const std::function<void(const ArchiveFacts &)> &then)
{
    whenDone(m_opened.care->facts(), this, [this, then](const Result<ArchiveFacts> &facts) {
        if (!facts)
            return fail(facts.error());
        const auto isMeant = [this](const ArchivedProfile &one) { return one.identity == m_options.profileId; };
        if (!m_options.profileId.isEmpty() && std::none_of(facts->profiles.begin(), facts->profiles.end(), isMeant)) {
            return fail({.kind = Problem::Kind::NotFound,
                         .happened = tr("The archive keeps nothing under \"%1\"").arg(m_options.profileId),
                         .remedy = tr("See fabriscope archive info for what it keeps")});
        }
        then(*facts);
    });
}

void ArchiveCommand::removeFrom(const ArchiveFacts &before)
{
    const bool conditional = m_options.olderThanMsecs || m_options.largerThanBytes;
    Removal removal{.profile = m_options.profileId, .seenBefore = {}, .untilBytes = m_options.largerThanBytes};
    if (m_options.olderThanMsecs)
        removal.seenBefore = QDateTime::currentDateTimeUtc().addMSecs(-*m_options.olderThanMsecs);
    const auto removing =
        conditional ? m_opened.care->removeTests(removal) : m_opened.care->removeProfile(m_options.profileId);
    whenDone(removing, this, [this, before](const Result<qint64> &removed) {
        if (!removed)
            return fail(removed.error());
        tellRemoved(before, *removed);
    });
}

void ArchiveCommand::tellRemoved(const ArchiveFacts &before, qint64 removed)
{
    whenDone(m_opened.care->facts(), this, [this, before, removed](const Result<ArchiveFacts> &after) {
        if (!after)
            return fail(after.error());
        if (m_options.format == OutputFormat::Json) {
            const QJsonObject object{{u"removed"_s, removed},
                                     {u"tests"_s, after->tests()},
                                     {u"bytesBefore"_s, before.bytes},
                                     {u"bytes"_s, after->bytes}};
            return print(QString::fromUtf8(QJsonDocument(object).toJson()));
        }
        const QLocale locale;
        if (removed == 0) {
            return print(tr("Nothing was removed: no test meets every condition. The archive keeps %Ln test(s) in %1.",
                            nullptr, int(after->tests()))
                             .arg(locale.formattedDataSize(after->bytes))
                         + u'\n');
        }
        print(tr("%Ln test(s) removed. The archive was %1 and is %2 now, with %3 tests.", nullptr, int(removed))
                  .arg(locale.formattedDataSize(before.bytes), locale.formattedDataSize(after->bytes),
                       locale.toString(after->tests()))
              + u'\n');
    });
}

Result<std::unique_ptr<Command>> makeArchiveCommand(const ArchiveOptions &options)
{
    const bool removes = options.action == ArchiveOptions::Action::Remove;
    const bool writes = removes || options.action == ArchiveOptions::Action::Compact;
    if (removes) { // to remove from an archive, there has to be one
        if (auto there = openArchiveAt(options.archive, ArchiveMode::ReadOnly); !there)
            return tl::unexpected(there.error());
    }
    const bool exports = options.action == ArchiveOptions::Action::Export;
    auto opened = openArchiveAt(options.archive,
                                writes        ? ArchiveMode::ReadWrite
                                    : exports ? ArchiveMode::ReadReadable
                                              : ArchiveMode::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    if (writes && opened->isReadOnly)
        return tl::unexpected(opened->notices.constLast());
    if (exports && !options.output.isEmpty() && options.output != "-"_L1) {
        if (const auto possible = checkSavable(options.output); !possible)
            return tl::unexpected(possible.error());
    }
    return std::make_unique<ArchiveCommand>(std::move(*opened), options);
}

} // namespace fabriscope
