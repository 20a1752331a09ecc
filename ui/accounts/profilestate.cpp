// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profilestate.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ProfileStateText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ProfileState)
};

} // namespace

QString wordOf(ProfileState state)
{
    switch (state) {
    case ProfileState::NotOpened:
        return ProfileStateText::tr("not opened", "the state of a profile");
    case ProfileState::Opening:
        return ProfileStateText::tr("opening", "the state of a profile");
    case ProfileState::Connected:
        return ProfileStateText::tr("connected", "the state of a profile");
    case ProfileState::Refreshing:
        return ProfileStateText::tr("refreshing", "the state of a profile");
    case ProfileState::Offline:
        return ProfileStateText::tr("offline", "the state of a profile");
    case ProfileState::Failed:
        break;
    }
    return ProfileStateText::tr("failed", "the state of a profile");
}

QString iconOf(ProfileState state)
{
    switch (state) {
    case ProfileState::NotOpened:
        return u"circle"_s;
    case ProfileState::Opening:
    case ProfileState::Refreshing:
        return u"refresh"_s;
    case ProfileState::Connected:
        return u"tick"_s;
    case ProfileState::Offline:
        return u"offline"_s;
    case ProfileState::Failed:
        break;
    }
    return u"warning"_s;
}

Ink inkOf(ProfileState state)
{
    switch (state) {
    case ProfileState::Connected:
        return Ink::Finished;
    case ProfileState::Opening:
    case ProfileState::Refreshing:
        return Ink::Running;
    case ProfileState::Failed:
        return Ink::Failed;
    case ProfileState::NotOpened:
    case ProfileState::Offline:
        break;
    }
    return Ink::Muted;
}

} // namespace fabriscope
