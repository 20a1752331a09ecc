// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demoservice.h"
#include "app/eflo/signature.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>

namespace fabriscope {

/// A request before it is written, so that a test can spoil any part of it.
struct WireRequest {
    QByteArray method = "POST";
    QByteArray target = "/";
    QByteArray version = "HTTP/1.1";
    HeaderList headers;
    QByteArray body;
    bool isChunked = false;

    void set(const QByteArray &name, const QByteArray &value);
    void remove(const QByteArray &name);
    [[nodiscard]] QByteArray bytes() const;
};

/// An answer as it came: with the status 0 if there was none.
struct WireAnswer {
    int status = 0;
    HeaderList headers;
    QByteArray body;
    QByteArray bytes; ///< all of it, head included
    bool isWhole = false;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString code() const { return json().value(QLatin1String("Code")).toString(); }
};

/// One connection to a demo service, without any HTTP library between the test and the bytes. Waits at most 10 s.
class Wire {
public:
    explicit Wire(const DemoAddress &address);

    void send(const QByteArray &bytes);
    /// The next answer; \a withBody as the request's method says.
    [[nodiscard]] WireAnswer read(bool withBody = true);
    [[nodiscard]] WireAnswer ask(const WireRequest &request);
    /// Whether the server ends the connection now.
    [[nodiscard]] bool isClosed();

private:
    bool more();

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// How a call is signed; what is empty is done right.
struct Signing {
    Credentials credentials;
    QByteArray date;
    QByteArray nonce;
    QByteArray payloadHash;
    QByteArray signedNames;
    QByteArray version = "2022-12-15";
    bool isInQuery = false; ///< the parameters stand in the query instead of the body
    bool isChunked = false;
    HeaderList extra; ///< signed as well if their names ask for it
};

[[nodiscard]] WireRequest signedCall(const DemoAddress &address, const QByteArray &action,
                                     const ParameterList &parameters, const Signing &signing = {});

/// One call on a connection of its own.
[[nodiscard]] WireAnswer call(const DemoService &service, const QByteArray &action, const ParameterList &parameters,
                              const Signing &signing = {});

/// What a listing from the first page to the last gave.
struct WireListing {
    QList<QJsonObject> records;
    QByteArrayList pages; ///< the bodies without their RequestId
    WireAnswer last;      ///< with the status of an error where one ended it
};
/// Stops at an error and after 20,000 pages.
[[nodiscard]] WireListing listAll(const DemoService &service, const ParameterList &parameters);

[[nodiscard]] QString text(const QJsonObject &object, const char *key);

/// The TestIds of \a records, in their order.
[[nodiscard]] QStringList testIds(const QList<QJsonObject> &records);

} // namespace fabriscope
