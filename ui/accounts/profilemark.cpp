// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profilemark.h"

#include <QCoreApplication>
#include <QPainter>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ProfileMarkText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ProfileMark)
};

constexpr int iconSide = 16;

} // namespace

QList<ProfileMark> profileMarks()
{
    return {{u"blue"_s, ProfileMarkText::tr("Blue"), Ink::Accent},
            {u"green"_s, ProfileMarkText::tr("Green"), Ink::Finished},
            {u"amber"_s, ProfileMarkText::tr("Amber"), Ink::Server},
            {u"red"_s, ProfileMarkText::tr("Red"), Ink::Failed},
            {u"violet"_s, ProfileMarkText::tr("Violet"), Ink::Peer},
            {u"grey"_s, ProfileMarkText::tr("Grey"), Ink::Muted}};
}

std::optional<Ink> inkOfMark(const QString &name)
{
    for (const ProfileMark &mark : profileMarks()) {
        if (mark.name == name)
            return mark.ink;
    }
    return {};
}

QIcon markIcon(const QString &name, const QPalette &palette)
{
    const auto mark = inkOfMark(name);
    if (!mark)
        return themedIcon(u"profile"_s);
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(iconSide * scale, iconSide * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(*mark, palette));
        painter.drawEllipse(QRectF(3, 3, iconSide - 6, iconSide - 6));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace fabriscope
