// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace fabriscope {

/// The numbers of values met lately, each a few texts, known by where these stand in memory and not by what they say:
/// what is read from an archive shares its texts, and reading all of them again would take longer than the rest. What
/// is remembered is held, so that no other text can come to stand there. One thread.
template <size_t count, int bits = 8> class RecentTexts {
public:
    using Texts = std::array<const QString *, count>; ///< none is null

    /// \a kind: what else sets values apart. Nothing says little: the value may be known all the same.
    [[nodiscard]] std::optional<quint32> find(const Texts &texts, quint32 kind = 0) const
    {
        const Entry &entry = m_entries[placeOf(texts)];
        bool same = entry.isKnown && entry.kind == kind;
        for (size_t i = 0; i < count; ++i)
            same = same && entry.texts[i].constData() == texts[i]->constData()
                && entry.texts[i].size() == texts[i]->size();
        return same ? std::optional(entry.number) : std::nullopt;
    }
    void put(const Texts &texts, quint32 number, quint32 kind = 0)
    {
        Entry &entry = m_entries[placeOf(texts)];
        for (size_t i = 0; i < count; ++i)
            entry.texts[i] = *texts[i];
        entry.number = number;
        entry.kind = kind;
        entry.isKnown = true;
    }

private:
    struct Entry {
        std::array<QString, count> texts;
        quint32 number = 0;
        quint32 kind = 0;
        bool isKnown = false;
    };
    [[nodiscard]] static size_t placeOf(const Texts &texts)
    {
        static constexpr quint64 spread = 0x9e37'79b9'7f4a'7c15ULL; // an odd number without a pattern
        quint64 mixed = 0;
        for (const QString *text : texts)
            mixed = (mixed ^ quint64(quintptr(text->constData()))) * spread;
        return mixed >> (64U - bits);
    }

    std::array<Entry, size_t(1) << bits> m_entries;
};

} // namespace fabriscope
