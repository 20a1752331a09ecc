// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <deque>

namespace fabriscope {

/// Answers to the questions that whoever reads an archive from end to end will ask next: read while the last one is
/// being taken in. Any write makes them void. One thread.
class ReadAhead {
public:
    struct Question {
        quint64 after = 0;
        int limit = 0;
        QString profile;

        friend bool operator==(const Question &, const Question &) = default;
    };

    /// The answer to \a question, if it is the one that was expected; else nothing is expected any more.
    [[nodiscard]] std::optional<ChangeBatch> take(const Question &question)
    {
        if (m_answers.empty() || m_answers.front().first != question) {
            clear();
            return std::nullopt;
        }
        ChangeBatch batch = std::move(m_answers.front().second);
        m_answers.pop_front();
        return batch;
    }
    /// \a question was answered with \a batch: the next one can be told.
    void expectAfter(const Question &question, const ChangeBatch &batch)
    {
        if (m_answers.empty() && batch.more)
            m_next = {batch.upTo, question.limit, question.profile};
    }
    /// What is to be read next, if anything.
    [[nodiscard]] std::optional<Question> wanted() const { return m_answers.size() < most ? m_next : std::nullopt; }
    /// The answer to wanted().
    void put(ChangeBatch batch)
    {
        const Question question = *m_next;
        m_next.reset();
        if (batch.more)
            m_next = {batch.upTo, question.limit, question.profile};
        m_answers.emplace_back(question, std::move(batch));
    }
    void clear()
    {
        m_answers.clear();
        m_next.reset();
    }

private:
    static constexpr size_t most = 16; ///< of a thousand tests, some fifteen megabytes
    std::deque<std::pair<Question, ChangeBatch>> m_answers;
    std::optional<Question> m_next;
};

} // namespace fabriscope
