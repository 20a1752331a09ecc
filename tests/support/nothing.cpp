// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries the precompiled headers of the tests, and does nothing.
int main()
{
    return 0;
}
