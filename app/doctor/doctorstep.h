// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fabriscope {

/// One step of a connection check: what was looked at and what came of it. Plain value; every text is a translated
/// sentence without its full stop, free of secrets, safe to show as plain text.
struct DoctorStep {
    enum class Check : quint8 { Name, Connection, Proxy, Tls, Clock, Credentials, Permission, Data };
    enum class Outcome : quint8 {
        Pending, ///< its turn has not come
        Running,
        Good,
        Warning, ///< it works, but somebody should know
        Bad,
        Skipped, ///< it makes no sense here, or something before it failed: the sentence says which
    };
    struct Fact {
        QString key;  ///< for programs: "ipv4"
        QString name; ///< for people: "IPv4 addresses"
        QString value;

        friend bool operator==(const Fact &, const Fact &) = default;
    };

    Check check = Check::Name;
    Outcome outcome = Outcome::Pending;
    QString sentence;
    QList<Fact> facts;
    qint64 msecs = 0; ///< how long it took; 0 while it runs
    QString remedy;   ///< what the user can do; may be empty
    QString detail;   ///< lines for those who look: the certificates, the service's own message; may be empty
    QString policy;   ///< the smallest policy that grants what is missing, as JSON; may be empty
    std::optional<Problem::Kind> kind; ///< of what is bad

    friend bool operator==(const DoctorStep &, const DoctorStep &) = default;
};

[[nodiscard]] DoctorStep goodStep(DoctorStep::Check check, const QString &sentence);
[[nodiscard]] DoctorStep warningStep(DoctorStep::Check check, const QString &sentence, const QString &remedy);
[[nodiscard]] DoctorStep skippedStep(DoctorStep::Check check, const QString &why);
/// What \a problem says, with the service's Code and RequestId among the facts.
[[nodiscard]] DoctorStep problemStep(DoctorStep::Check check, DoctorStep::Outcome outcome, const Problem &problem);
[[nodiscard]] DoctorStep badStep(DoctorStep::Check check, const Problem &problem);

/// All checks, in their order.
[[nodiscard]] const QList<DoctorStep::Check> &allChecks();
/// Its name for people.
[[nodiscard]] QString titleOf(DoctorStep::Check check);
[[nodiscard]] QString wordOf(DoctorStep::Outcome outcome);
/// Their names for programs: "tls", "good".
[[nodiscard]] QString keyOf(DoctorStep::Check check);
[[nodiscard]] QString keyOf(DoctorStep::Outcome outcome);

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::DoctorStep)
