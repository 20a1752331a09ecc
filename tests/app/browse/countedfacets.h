// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/facets.h"
#include "app/browse/vocabulary.h"

namespace fabriscope {

/// Tests counted as the table does it: by what they share.
struct CountedFacets {
    Vocabulary words;
    Facets facets;

    [[nodiscard]] SharedParts partsOf(const NetTestPtr &test)
    {
        return {words.statusOf(*test), words.surroundingsOf(*test), words.settingsOf(*test)};
    }
    void add(const NetTestPtr &test) { facets.add(partsOf(test), test); }
    void replace(const NetTestPtr &before, const NetTestPtr &after)
    {
        facets.replace(partsOf(before), partsOf(after), after);
    }
};

} // namespace fabriscope
