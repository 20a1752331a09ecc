// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace fabriscope {

/// A role that is assumed on top of other credentials (STS AssumeRole, eflo-api.md, section 5).
struct AssumedRole {
    QString arn;         ///< "acs:ram::1234567890123456:role/name"
    QString sessionName; ///< empty: "fabriscope"
    QString externalId;  ///< may be empty
    int durationSecs = 3600;
    QString stsRegion; ///< which region's STS is asked; empty: the profile's own region

    friend bool operator==(const AssumedRole &, const AssumedRole &) = default;
};

/// Where the credentials of a profile come from. Holds no secret.
struct CredentialOrigin {
    enum class Kind : quint8 {
        Keychain,        ///< an access key (or STS token) of our own, its secret in the keychain
        Session,         ///< the same, kept in memory until the program ends
        Environment,     ///< ALIBABA_CLOUD_… variables
        CliProfile,      ///< a profile of the aliyun CLI's config.json, read again each time
        CredentialsFile, ///< a section of ~/.alibabacloud/credentials, read again each time
        DefaultChain,    ///< the first that has some, in the SDKs' order
    };

    Kind kind = Kind::Keychain;
    QString accessKeyId; ///< of Keychain and Session; an id is no secret
    bool isSts = false;  ///< of Keychain and Session: there is a security token too
    QString source;      ///< the name of the CLI's profile, or of the section; empty: the current or default one
    std::optional<AssumedRole> role;

    friend bool operator==(const CredentialOrigin &, const CredentialOrigin &) = default;
};

/// Which proxy the requests of a profile take.
struct ProxySetting {
    enum class Kind : quint8 {
        System, ///< the environment's, else the system's; never for loopback
        None,   ///< none, whatever environment and system say
        Manual, ///< this one for every host
    };

    Kind kind = Kind::System;
    QString address; ///< of Manual: "http://host:port" or "socks5://host:port", without user or password
    QString user;    ///< may be empty; the password is in the keychain
    bool hasPassword = false;

    friend bool operator==(const ProxySetting &, const ProxySetting &) = default;
};

/// An account as the user set it up: everything but its secrets. Plain value.
struct Profile {
    enum class Network : quint8 { Public, Vpc, Own };

    QString id;   ///< a UUID made with it: what its tests and secrets are kept under, never changed
    QString name; ///< for people; unique, without regard to case
    QString region;
    Network network = Network::Public; ///< which of the region's hosts, or an own URL
    QString endpoint;                  ///< of Network::Own
    QString resourceGroup;             ///< limits what the service is asked for; may be empty
    ProxySetting proxy;
    QString colour; ///< a name of the theme's marks; empty: none
    CredentialOrigin credentials;
    bool hasSecrets = false; ///< the keychain has an entry under its id: not finding it is no first run

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace fabriscope
