// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/faults/faultcatalogue.h"

#include "app/demo/faults/gatewayfaults.h"
#include "app/demo/faults/servicefaults.h"
#include "app/demo/faults/tokenfaults.h"

#include <QCoreApplication>

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(DemoFaults)
};

using Made = Result<std::unique_ptr<Fault>>;

struct Entry {
    QString name;
    QString help;
    std::function<Made(const QString &argument)> make; ///< the argument is empty if there was none
};

Made wrongArgument(const QString &fault, const QString &expected)
{
    Problem problem;
    problem.kind = Problem::Kind::Usage;
    problem.happened = Texts::tr("The argument of the fault “%1” is not right").arg(fault);
    problem.remedy = expected;
    return tl::unexpected(problem);
}

/// An entry whose argument is a whole number; \a usual when there is none.
template <class F>
Entry withNumber(const QString &name, int usual, int lowest, int highest, const QString &help, F make)
{
    return {name, help, [=](const QString &argument) -> Made {
                bool ok = true;
                const int number = argument.isEmpty() ? usual : argument.toInt(&ok);
                if (!ok || number < lowest || number > highest)
                    return wrongArgument(name, Texts::tr("Give a whole number from %1 to %2").arg(lowest).arg(highest));
                return make(number);
            }};
}

/// An entry that takes no argument.
template <class T> Entry plain(const QString &name, const QString &help)
{
    return {name, help, [=](const QString &argument) -> Made {
                if (!argument.isEmpty())
                    return wrongArgument(name, Texts::tr("Leave the argument out"));
                return std::make_unique<T>();
            }};
}

/// "N", "N,HINT" or "HINT".
Made makeThrottle(const QString &argument)
{
    static const QStringList hints{u"retry-after"_s, u"x-acs-retry-after"_s, u"x-ratelimit"_s, u"none"_s};
    const QString expected =
        Texts::tr("Give a number of calls, one of %1, or both with a comma between").arg(hints.join(", "_L1));
    int perMinute = 0;
    auto hint = ThrottleFault::Hint::AcsRetryAfter;
    const QStringList parts = argument.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        const auto known = static_cast<int>(hints.indexOf(part));
        if ((isNumber && number < 1) || (!isNumber && known < 0))
            return wrongArgument(u"throttle"_s, expected);
        if (isNumber)
            perMinute = number;
        if (isNumber && parts.size() == 1)
            hint = ThrottleFault::Hint::RetryAfter;
        if (!isNumber)
            hint = static_cast<ThrottleFault::Hint>(known);
    }
    return std::make_unique<ThrottleFault>(perMinute, hint);
}

/// "MS", "trickle" or "trickle:MS".
Made makeSlow(const QString &argument)
{
    const bool trickles = argument.startsWith("trickle"_L1);
    const QString number = trickles ? argument.mid(8) : argument;
    bool ok = true;
    const int msecs = number.isEmpty() ? (trickles ? 200 : 3000) : number.toInt(&ok);
    const bool isSpelt = !trickles || argument.size() == 7 || argument[7] == u':';
    if (!ok || !isSpelt || msecs < 0 || msecs > 600'000)
        return wrongArgument(u"slow"_s, Texts::tr("Give milliseconds up to 600,000, or trickle:MILLISECONDS"));
    return std::make_unique<SlowFault>(msecs, trickles);
}

/// "BYTES", or nothing for the middle of the body.
Made makeTruncate(const QString &argument)
{
    bool ok = true;
    const int bytes = argument.isEmpty() ? 0 : argument.toInt(&ok);
    if (!ok || bytes < 0)
        return wrongArgument(u"truncate"_s, Texts::tr("Give a number of bytes"));
    return std::make_unique<TruncateFault>(argument.isEmpty() ? std::nullopt : std::optional(bytes));
}

Made makeForbidden(const QString &argument)
{
    static const QStringList codes{u"Forbidden.RAM"_s, u"NoPermission"_s, u"Forbidden"_s};
    if (!argument.isEmpty() && !codes.contains(argument))
        return wrongArgument(u"forbidden"_s, Texts::tr("Give one of %1").arg(codes.join(", "_L1)));
    return std::make_unique<ForbiddenFault>((argument.isEmpty() ? codes.constFirst() : argument).toLatin1());
}

QList<Entry> gatewayEntries()
{
    return {
        withNumber(u"http503"_s, 2, 0, 1000,
                   Texts::tr("Answers the first ARG tries of every call (2 by default, 0: all tries) with 503 "
                             "ServiceUnavailable"),
                   [](int tries) { return std::make_unique<UnavailableFault>(tries); }),
        {u"slow"_s,
         Texts::tr(
             "Waits ARG milliseconds (3,000 by default) before every answer, or with trickle:MS sends the body in "
             "20 pieces with MS milliseconds (200 by default) between them"),
         makeSlow},
        {u"truncate"_s,
         Texts::tr("Closes the connection after ARG bytes of every answer, its head included (by default in the middle "
                   "of the body)"),
         makeTruncate},
        withNumber(u"html"_s, 502, 200, 599,
                   Texts::tr("Answers everything with the HTML page of a proxy and status ARG (502 by default)"),
                   [](int status) { return std::make_unique<HtmlFault>(status); }),
    };
}

QList<Entry> tokenEntries()
{
    return {
        plain<TokenExpiredFault>(u"token-expired"_s,
                                 Texts::tr("Answers 417 UnsatisfiedExpect once in the middle of every listing")),
        withNumber(u"token-repeats"_s, 1, 1, 1000,
                   Texts::tr("Gives a NextToken that leads back to the second page after ARG pages (1 by default), so "
                             "that a listing never ends"),
                   [](int cycle) { return std::make_unique<TokenRepeatsFault>(cycle); }),
    };
}

QList<Entry> serviceEntries()
{
    return {
        withNumber(u"bad-clock"_s, 20, -5'000'000, 5'000'000,
                   Texts::tr("Sets the server's clock ARG minutes ahead (20 by default, negative: behind), so that "
                             "requests dated rightly are refused with InvalidTimeStamp.Expired"),
                   [](int minutes) { return std::make_unique<BadClockFault>(minutes); }),
        {u"forbidden"_s,
         Texts::tr(
             "Refuses every call with 403 and the code ARG (Forbidden.RAM by default, NoPermission or Forbidden)"),
         makeForbidden},
        plain<RequireTypeFault>(u"require-type"_s,
                                Texts::tr("Refuses to list without NetTestType, with a 400 that names it")),
        plain<EmptyFault>(u"empty"_s, Texts::tr("The account has no tests")),
    };
}

/// In the order in which they are shown and asked. Made anew each time: the language may have changed.
QList<Entry> entries()
{
    const Entry throttle{u"throttle"_s,
                         Texts::tr("Refuses every second call as throttled, or with ARG all but ARG calls a minute; "
                                   "ARG,HINT or HINT chooses how it says when to come back: retry-after, "
                                   "x-acs-retry-after, x-ratelimit or none"),
                         makeThrottle};
    return QList<Entry>{throttle} + gatewayEntries() + tokenEntries() + serviceEntries();
}

Problem unknownFault(const QString &name)
{
    Problem problem;
    problem.kind = Problem::Kind::Usage;
    problem.happened = Texts::tr("There is no fault called “%1”").arg(name);
    problem.remedy = Texts::tr("Use one of %1").arg(faultNames().join(", "_L1));
    return problem;
}

} // namespace

Result<FaultList> makeFaults(const QStringList &wanted)
{
    const QList<Entry> known = entries();
    std::vector<std::unique_ptr<Fault>> made(static_cast<std::size_t>(known.size()));
    for (const QString &text : wanted) {
        const QString name = text.section(u'=', 0, 0).trimmed();
        const auto entry = std::find_if(known.begin(), known.end(), [&](const Entry &e) { return e.name == name; });
        if (entry == known.end())
            return tl::unexpected(unknownFault(name));
        auto fault = entry->make(text.section(u'=', 1).trimmed());
        if (!fault)
            return tl::unexpected(fault.error());
        made[static_cast<std::size_t>(entry - known.begin())] = std::move(*fault);
    }
    std::erase(made, nullptr);
    return made;
}

QStringList faultNames()
{
    QStringList names;
    for (const Entry &entry : entries())
        names += entry.name;
    return names;
}

QString faultHelp(const QString &name)
{
    for (const Entry &entry : entries()) {
        if (entry.name == name)
            return entry.help;
    }
    return {};
}

} // namespace fabriscope::demo
