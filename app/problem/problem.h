// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace fabriscope {

/// Something that went wrong, as a value: what happened, of which kind, for which profile and request, and what
/// the user can do about it. Every text is a whole translated sentence, free of secrets, safe to show as plain text.
struct Problem {
    enum class Kind {
        Network,     ///< no connection, a name that does not resolve, a connection that broke
        Timeout,     ///< connected or not, nothing came in time
        Tls,         ///< the certificate or the handshake was refused
        Proxy,       ///< the proxy refused or could not be reached
        Credentials, ///< none, unknown, disabled, wrong or expired
        Permission,  ///< the credentials are good, but may not do this
        Clock,       ///< this computer's clock is too far from the service's
        Throttled,   ///< the account made too many calls this minute
        Service,     ///< the service answered with an error of its own
        Answer,      ///< the answer cannot be understood (not JSON, too big, cut off, a redirect)
        NotFound,    ///< there is no such test
        Cancelled,   ///< the user asked to stop
        Usage,       ///< the command or a value typed by the user is wrong
        File,        ///< a file cannot be read or written
        Storage,     ///< the archive cannot be read or written
    };

    Kind kind = Kind::Service;
    QString happened;  ///< one sentence without its full stop: "The service refused the access key LTAI…"
    QString remedy;    ///< one sentence without its full stop: what the user can do
    QString detail;    ///< more for those who look (the policy to copy, the service's own message); may be empty
    QString code;      ///< the service's own Code; may be empty
    QString requestId; ///< the service's RequestId; may be empty
    QString request;   ///< the action that was asked for, as "ListNetTestResults"; may be empty
    QString profile;   ///< the display name of the profile; may be empty

    /// The one line that the commands print: "what happened: what to do (Code, RequestId)".
    [[nodiscard]] QString line() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A value, or the problem that kept it from coming.
template <class T> using Result = tl::expected<T, Problem>;

/// The exit status of a command that ended with \a kind (design: 1 service or network, 2 usage, 3 credentials or
/// permission, 4 files).
[[nodiscard]] int exitStatus(Problem::Kind kind);

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::Problem)
