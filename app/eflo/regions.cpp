// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/endpoint.h"

#include <QCoreApplication>

#include <array>

namespace fabriscope {

namespace {

struct RegionEntry {
    const char *id;
    const char *name;
};

constexpr char context[] = "fabriscope::Region";

/// eflo-api.md, section 4, in its order.
constexpr std::array entries{
    RegionEntry{"cn-wulanchabu", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Ulanqab)")},
    RegionEntry{"cn-beijing", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Beijing)")},
    RegionEntry{"cn-zhangjiakou", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Zhangjiakou)")},
    RegionEntry{"cn-huhehaote", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Hohhot)")},
    RegionEntry{"cn-shanghai", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Shanghai)")},
    RegionEntry{"cn-hangzhou", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Hangzhou)")},
    RegionEntry{"cn-shenzhen", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Shenzhen)")},
    RegionEntry{"cn-heyuan", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Heyuan)")},
    RegionEntry{"cn-guangzhou", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Guangzhou)")},
    RegionEntry{"cn-hongkong", QT_TRANSLATE_NOOP("fabriscope::Region", "China (Hong Kong)")},
    RegionEntry{"ap-southeast-1", QT_TRANSLATE_NOOP("fabriscope::Region", "Singapore")},
    RegionEntry{"ap-southeast-3", QT_TRANSLATE_NOOP("fabriscope::Region", "Malaysia (Kuala Lumpur)")},
    RegionEntry{"ap-southeast-7", QT_TRANSLATE_NOOP("fabriscope::Region", "Thailand (Bangkok)")},
    RegionEntry{"ap-southeast-8", QT_TRANSLATE_NOOP("fabriscope::Region", "Malaysia (Johor)")},
    RegionEntry{"ap-northeast-1", QT_TRANSLATE_NOOP("fabriscope::Region", "Japan (Tokyo)")},
    RegionEntry{"eu-central-1", QT_TRANSLATE_NOOP("fabriscope::Region", "Germany (Frankfurt)")},
    RegionEntry{"me-east-1", QT_TRANSLATE_NOOP("fabriscope::Region", "UAE (Dubai)")},
    RegionEntry{"cn-shanghai-finance-1", QT_TRANSLATE_NOOP("fabriscope::Region", "China East 2 Finance")},
};

} // namespace

QList<Region> knownRegions()
{
    QList<Region> regions;
    for (const RegionEntry &entry : entries)
        regions.append({QString::fromLatin1(entry.id), QCoreApplication::translate(context, entry.name)});
    return regions;
}

} // namespace fabriscope
