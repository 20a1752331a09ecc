// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVarLengthArray>

namespace fabriscope {

/// Goes through JSON text by its structure alone: strings, brackets, commas and colons, all of them where they may
/// stand. It accepts all JSON and some that is none (what stands in strings and numbers is not looked at), and stops at
/// the byte where a bracket or a quote has been lost, so that little else is lost with it.
class StructureScan {
public:
    enum class End : quint8 {
        Complete, ///< behind the value
        Results,  ///< behind the `[` of a list called NetTestResults
        NeedMore, ///< the text ends within the value
        Damaged,  ///< at the byte that may not stand there
    };
    /// Keys of the outermost object that tell what it is.
    enum Key : quint8 {
        TestKeys = 1,     ///< TestId, NetTestType, or the settings of a type
        RequestId = 2,    ///< every answer has it, no test
        ResultDetial = 4, ///< of a DescribeNetTestResult answer
        ErrorCode = 8,    ///< Code: of an error
        ListKeys = 16,    ///< MaxResults, NextToken, NetTestResults
    };
    struct Outcome {
        End end = End::NeedMore;
        const char *at = nullptr;
    };

    /// For a value. \a findResults: stop inside of a list called NetTestResults, at any depth. \a indent: of the line
    /// that the value begins, -1 if it begins none; a test that begins a line with the same indent within a test is the
    /// next one, and the first has lost its end.
    explicit StructureScan(bool findResults, qsizetype indent = -1) : m_indent(indent), m_findResults(findResults) { }

    /// From \a at, the value's first byte, as far as it goes.
    [[nodiscard]] Outcome scanValue(const char *at, const char *end);
    /// After End::Results and all of the list: from behind its `]`.
    [[nodiscard]] Outcome scanRest(const char *at, const char *end);
    /// The same, but stops at a text that a line break is in: that is no JSON, its closing quote has been lost.
    [[nodiscard]] Outcome scanStrictly(const char *at, const char *end);
    [[nodiscard]] Outcome scanRestStrictly(const char *at, const char *end);
    /// The keys seen in the outermost object, as bits of Key.
    [[nodiscard]] int keys() const { return m_keys; }

private:
    enum class Want : quint8 { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd };

    [[nodiscard]] Outcome scan(const char *at, const char *end);
    /// What \a at is followed by; null: not what may stand here.
    [[nodiscard]] const char *step(const char *at, const char *end);
    [[nodiscard]] const char *open(const char *at, const char *end);
    [[nodiscard]] bool mayBeNextTest(const char *at) const;
    [[nodiscard]] const char *text(const char *at, const char *end) const;
    [[nodiscard]] const char *close(const char *at);
    [[nodiscard]] const char *key(const char *at, const char *end);
    [[nodiscard]] const char *scalar(const char *at, const char *end);
    void noteKey(const char *at, qsizetype size);

    QVarLengthArray<char, 64> m_open; ///< the brackets that are open
    const char *m_begin = nullptr;    ///< of the value
    qsizetype m_indent;
    Want m_want = Want::Value;
    bool m_isStrict = false;
    bool m_findResults;
    bool m_isResults = false; ///< the key before the value is NetTestResults
    bool m_inResults = false;
    int m_keys = 0;
};

[[nodiscard]] inline bool isJsonBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The blanks before \a at on its line; -1: something else is there, or \a begin.
[[nodiscard]] inline qsizetype indentAt(const char *begin, const char *at)
{
    const char *from = at;
    while (from > begin && (from[-1] == ' ' || from[-1] == '\t'))
        --from;
    return from > begin && from[-1] == '\n' ? at - from : -1;
}

} // namespace fabriscope
