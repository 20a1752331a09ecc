// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/rowtexts.h"
#include "app/browse/verdicts.h"

#include <limits>
#include <vector>

namespace fabriscope {

/// Where every test stands by a field that is another text in each (rowTexts()), as four bytes a test. Remembered: what
/// changes is taken out and put in again. One thread at a time; it takes others to help.
class TextOrder {
public:
    static constexpr quint32 missing = std::numeric_limits<quint32>::max();

    explicit TextOrder(FieldId id) : m_id(id) { }
    [[nodiscard]] FieldId id() const { return m_id; }
    /// False when stopped half-way.
    bool update(const TestSnapshot &tests, const StopFlag &stop);
    /// By ordinal; equal texts share one.
    [[nodiscard]] const std::vector<quint32> &ranks() const { return m_ranks; }

private:
    /// Ordinals in the order of their texts, and which of them say the same as the one before.
    struct Sorted {
        std::vector<Ordinal> ordinals;
        std::vector<bool> sameAsBefore;
    };
    [[nodiscard]] std::vector<Ordinal> changedSince(const TestSnapshot &tests) const;
    [[nodiscard]] Sorted rememberedWithout(const std::vector<Ordinal> &changed) const;
    [[nodiscard]] static std::optional<Sorted> sorted(const RowTexts &texts, const std::vector<Ordinal> &ordinals,
                                                      const StopFlag &stop);
    [[nodiscard]] static Sorted merged(const RowTexts &texts, const Sorted &many, const Sorted &few);
    void rank(const Sorted &sorted, size_t count);

    FieldId m_id;
    std::vector<quint32> m_ranks;
    TestSnapshot m_tests; ///< whose ranks they are
    bool m_known = false;
};

} // namespace fabriscope
