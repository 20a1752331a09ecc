// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace fabriscope {

void refuseCoreDumps()
{
#if defined(Q_OS_LINUX)
    // A limit of 0 stops files only; 1, too small for any, stops the kernel from starting a collecting program too.
    constexpr rlimit none{1, 1};
#elif defined(Q_OS_UNIX)
    constexpr rlimit none{0, 0};
#endif
#ifdef Q_OS_UNIX
    ::setrlimit(RLIMIT_CORE, &none); // may be refused where the limit is 0 for good: no file is written then
#endif
}

} // namespace fabriscope
