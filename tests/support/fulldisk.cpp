// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fulldisk.h"

#include <atomic>
#include <cerrno>
#include <limits>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fabriscope::testing {

namespace {

constexpr qint64 endless = std::numeric_limits<qint64>::max();
std::atomic<qint64> roomLeft = endless;

/// Pipes and what threads wake each other with are no disk.
bool isOnDisk(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

bool hasRoom(int file, size_t size)
{
    if (roomLeft == endless || !isOnDisk(file))
        return true;
    if (roomLeft.fetch_sub(qint64(size)) >= qint64(size))
        return true;
    roomLeft = 0;
    errno = ENOSPC;
    return false;
}

} // namespace

FullDisk::FullDisk(qint64 room)
{
    roomLeft = room;
}

FullDisk::~FullDisk()
{
    roomLeft = endless;
}

} // namespace fabriscope::testing

using fabriscope::testing::hasRoom;

// SQLite writes with these; the program's own come before the library's.
extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    return hasRoom(file, size) ? syscall(SYS_write, file, bytes, size) : -1;
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return hasRoom(file, size) ? syscall(SYS_pwrite64, file, bytes, size, offset) : -1;
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return pwrite64(file, bytes, size, offset);
}

} // extern "C"
