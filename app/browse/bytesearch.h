// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/query/foldedtext.h"

#include <bit>
#include <string_view>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace fabriscope {

/// Looks for a word in short Latin-1 texts that stand one behind the other, a million of them at a time: for its first
/// and its last letter in sixteen places at once.
class ByteSearch {
public:
    explicit ByteSearch(const FoldedText &word) : m_word(word), m_apart(size_t(qMax(word.folded().size(), 1LL) - 1))
    {
        if (!word.folded().isEmpty()) {
            m_first = Letter(word.folded().front());
            m_last = Letter(word.folded().back());
        }
    }

    /// False: the word begins or ends with what has more spellings than a byte tells; it has to be looked for
    /// otherwise.
    [[nodiscard]] bool isPossible() const { return m_first.plain && m_last.plain; }

    /// Whether the word stands in \a all from \a from until before \a end.
    [[nodiscard]] bool isIn(std::string_view all, size_t from, size_t end) const
    {
        if (end < from + m_apart + 1)
            return false;
        const size_t places = end - m_apart;
        size_t at = from;
#ifdef __SSE2__
        for (; at < places && at + m_apart + width <= all.size(); at += width) {
            quint32 found = m_first.placesIn(all.data() + at) & m_last.placesIn(all.data() + at + m_apart);
            if (places - at < width)
                found &= (quint32(1) << (places - at)) - 1;
            for (; found != 0; found &= found - 1) {
                if (isAt(all, at + size_t(std::countr_zero(found)), end))
                    return true;
            }
        }
#endif
        for (; at < places; ++at) {
            if (m_first.is(all[at]) && m_last.is(all[at + m_apart]) && isAt(all, at, end))
                return true;
        }
        return false;
    }

    /// Of many texts that stand one behind the other, all looked through at once: without a branch for each of them,
    /// which nobody can foresee. Lives no longer than the search and \a all.
    class Marks {
    public:
        Marks(const ByteSearch &search, std::string_view all)
            : m_search(search), m_all(all), m_places(all.size() / placesOfWord + 2, 0)
        {
            size_t at = 0;
#ifdef __SSE2__
            for (; at + search.m_apart + width <= all.size(); at += width) {
                const quint64 found =
                    search.m_first.placesIn(all.data() + at) & search.m_last.placesIn(all.data() + at + search.m_apart);
                m_places[at / placesOfWord] |= found << (at % placesOfWord);
            }
#endif
            for (; at + search.m_apart < all.size(); ++at) {
                const bool fits = search.m_first.is(all[at]) && search.m_last.is(all[at + search.m_apart]);
                m_places[at / placesOfWord] |= quint64(fits ? 1 : 0) << (at % placesOfWord);
            }
        }

        /// As ByteSearch::isIn().
        [[nodiscard]] bool isIn(size_t from, size_t end) const
        {
            if (end < from + m_search.m_apart + 1)
                return false;
            const size_t count = end - m_search.m_apart - from;
            if (count > placesOfWord)
                return m_search.isIn(m_all, from, end);
            const size_t word = from / placesOfWord;
            const size_t bit = from % placesOfWord;
            const quint64 beyond = (m_places[word + 1] << 1U) << (placesOfWord - 1 - bit);
            quint64 found = ((m_places[word] >> bit) | beyond) & (~quint64(0) >> (placesOfWord - count));
            if (m_search.m_apart < 2)
                return found != 0;
            for (; found != 0; found &= found - 1) {
                if (m_search.isAt(m_all, from + size_t(std::countr_zero(found)), end))
                    return true;
            }
            return false;
        }

    private:
        static constexpr size_t placesOfWord = 64;
        const ByteSearch &m_search;
        std::string_view m_all;
        std::vector<quint64> m_places; ///< a bit for each byte at which first and last letter fit
    };

private:
    /// Without regard to case; anything but plain ASCII without blanks has more spellings than two.
    struct Letter {
        char low = 0;
        char caseBit = 0;
        bool plain = false;

        Letter() = default;
        explicit Letter(QChar folded)
            : low(folded.toLatin1())
            , caseBit(folded >= u'a' && folded <= u'z' ? char(u'a' ^ u'A') : char(0))
            , plain(folded > u' ' && folded < QChar(0x7f))
        {
        }
        [[nodiscard]] bool is(char c) const { return char(c | caseBit) == low; }
#ifdef __SSE2__
        [[nodiscard]] quint32 placesIn(const char *text) const
        {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
            const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(caseBit));
            return quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(folded, _mm_set1_epi8(low))));
        }
#endif
    };

    [[nodiscard]] bool isAt(std::string_view all, size_t place, size_t end) const
    {
        return m_apart < 2 || m_word.isAtStartOf(QLatin1StringView(all.data() + place, qsizetype(end - place)));
    }

    static constexpr size_t width = 16;
    const FoldedText &m_word;
    size_t m_apart; ///< of the last letter from the first
    Letter m_first;
    Letter m_last;
};

} // namespace fabriscope
