// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

namespace fabriscope {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

Pair pairOf(Ink ink)
{
    switch (ink) {
    case Ink::Running:
    case Ink::Accent:
    case Ink::Client:
        return {0xff155f96, 0xff7dbcf0};
    case Ink::Finished:
        return {0xff1f6b38, 0xff83cc94};
    case Ink::Failed:
        return {0xffa8231c, 0xffff9d94};
    case Ink::OtherState:
    case Ink::Muted:
        return {0xff545d69, 0xffa9b2bd};
    case Ink::Grid:
        return {0xffdde2e7, 0xff333a42};
    case Ink::Server:
        return {0xff8a4b08, 0xffeeb06b};
    case Ink::Peer:
        return {0xff5e4699, 0xffc0aaf2};
    case Ink::Edge:
        return {0xff8c97a4, 0xff75818e};
    case Ink::ChangedRow:
        return {0xfffff3cc, 0xff3b3418};
    case Ink::NoticeBack:
        return {0xffe4eff8, 0xff1c3345};
    case Ink::NoticeText:
        return {0xff143e5c, 0xffcfe6f7};
    case Ink::WarningBack:
        return {0xfffdf0d0, 0xff3d3113};
    case Ink::WarningText:
        return {0xff5f3f00, 0xfff4dc97};
    case Ink::ProblemBack:
        return {0xfffde7e4, 0xff45211f};
    case Ink::ProblemText:
        return {0xff8a1c17, 0xffffd0ca};
    case Ink::MatchBack:
        return {0xffffe28a, 0xff4d3f0c};
    }
    return {0xff000000, 0xffffffff};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightnessF() < 0.5F;
}

QColor ink(Ink ink, const QPalette &palette)
{
    const Pair pair = pairOf(ink);
    return QColor::fromRgba(isDark(palette) ? pair.dark : pair.light);
}

Ink inkOf(TestState state)
{
    switch (state) {
    case TestState::Running:
        return Ink::Running;
    case TestState::Finished:
        return Ink::Finished;
    case TestState::Failed:
        return Ink::Failed;
    case TestState::Other:
        break;
    }
    return Ink::OtherState;
}

} // namespace fabriscope
