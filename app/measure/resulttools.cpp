// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resulttools.h"

#include "app/measure/measureunit.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

using Texts = std::vector<std::string>;

Texts textsIn(std::string_view line, std::string_view separators)
{
    Texts texts;
    for (std::size_t at = line.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(separators, at), line.size());
        texts.emplace_back(line.substr(at, end - at));
        at = line.find_first_not_of(separators, end);
    }
    return texts;
}

/// perftest's name of a column in words that others use, too.
std::string columnName(const std::string &heading)
{
    constexpr std::array names{
        std::pair("t_min[usec]"sv, "latency min[usec]"sv),
        std::pair("t_max[usec]"sv, "latency max[usec]"sv),
        std::pair("t_typical[usec]"sv, "latency median[usec]"sv),
        std::pair("t_avg[usec]"sv, "latency avg[usec]"sv),
        std::pair("t_stdev[usec]"sv, "latency stdev[usec]"sv),
        std::pair("99% percentile[usec]"sv, "latency p99[usec]"sv),
        std::pair("99.9% percentile[usec]"sv, "latency p999[usec]"sv),
    };
    const auto *const known =
        std::find_if(names.begin(), names.end(), [&heading](const auto &name) { return name.first == heading; });
    return known == names.end() ? heading : std::string(known->second);
}

/// "BW" and "peak[Gb/sec]" are one heading, "99%" and "percentile[usec]", too.
Texts perftestHeadings(std::string_view line)
{
    Texts headings;
    const Texts words = textsIn(line, " \t");
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isFirstOfTwo = words[i] == "BW" || words[i] == "tps" || words[i].back() == '%';
        if (isFirstOfTwo && i + 1 < words.size()) {
            headings.push_back(columnName(words[i] + ' ' + words[i + 1]));
            ++i;
        } else {
            headings.push_back(columnName(words[i]));
        }
    }
    return headings;
}

bool isAnyZero(std::string_view text)
{
    return text.find_first_not_of("0.") == std::string_view::npos;
}

/// Where a test runs for a time instead of a number of messages there is no peak, and 0.00 stands for it.
void dropMissingPeak(const Texts &headings, Texts &row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (headings[i].starts_with("BW peak") && isAnyZero(row[i]))
            row[i].clear();
    }
}

/// "0.045/0.050/0.060/0.005" behind the names "min/avg/max/mdev".
void addTimes(std::string_view names, std::string_view values, std::string_view unit, NamedTexts &to)
{
    const Texts keys = textsIn(names, "/");
    const Texts figures = textsIn(values, "/");
    if (keys.size() != figures.size())
        return;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::string key = keys[i] == "mdev" ? "stddev" : keys[i];
        to.emplace_back("rtt " + key + " (" + std::string(unit) + ')', figures[i]);
    }
}

/// "10.0.0.3 : xmt/rcv/%loss = 5/5/0%, min/avg/max = 0.05/0.06/0.08": fping counts in ms and does not say so.
NamedTexts fpingLine(std::string_view line)
{
    constexpr auto sign = " : xmt/rcv/%loss = "sv;
    constexpr auto timesSign = "min/avg/max = "sv;
    const auto at = line.find(sign);
    if (at == std::string_view::npos)
        return {};
    const auto asked = textsIn(line.substr(0, at), " \t");
    const auto sent = textsIn(line.substr(at + sign.size()), "/, ");
    if (asked.size() != 1 || sent.size() < 3 || sent[2].back() != '%')
        return {};
    NamedTexts texts{{"target", asked.front()}, {"loss", sent[2]}};
    if (const auto from = line.find(timesSign); from != std::string_view::npos)
        addTimes("min/avg/max", line.substr(from + timesSign.size()), "ms", texts);
    return texts;
}

/// "5 packets transmitted, 4 received, 20% packet loss, time 4005ms"
std::string lossIn(std::string_view line)
{
    const auto end = line.find("% packet loss");
    if (end == std::string_view::npos || line.find("packets transmitted") == std::string_view::npos)
        return {};
    const auto from = line.find_last_of(" \t", end) + 1;
    return std::string(line.substr(from, end + 1 - from));
}

/// "rtt min/avg/max/mdev = 0.045/0.050/0.060/0.005 ms", "round-trip min/avg/max = …"
void addPingTimes(std::string_view line, NamedTexts &to)
{
    const auto sign = line.find(" = ");
    const bool isTimes = line.starts_with("rtt min/avg/max") || line.starts_with("round-trip min/avg/max");
    if (!isTimes || sign == std::string_view::npos)
        return;
    const Texts names = textsIn(line.substr(0, sign), " ");
    const Texts values = textsIn(line.substr(sign + 3), " ,");
    if (names.size() == 2 && values.size() >= 2 && values[1] == "ms")
        addTimes(names[1], values[0], values[1], to);
}

} // namespace

std::vector<Texts> perftestTable(const std::vector<std::string_view> &lines)
{
    std::vector<Texts> table;
    for (const std::string_view line : lines) {
        if (table.empty() && line.find("#bytes") == std::string_view::npos)
            continue;
        const Texts words = textsIn(line, " \t");
        const bool isHeading = words.size() > 2 && words[0] == "#bytes" && words[1] == "#iterations";
        if (isHeading && !table.empty())
            return {}; // two runs: which is meant, nobody knows
        if (isHeading)
            table.push_back(perftestHeadings(line));
        const bool isRow = !isHeading && !table.empty() && words.size() == table.front().size()
            && std::all_of(words.begin(), words.end(), [](const std::string &word) { return looksNumeric(word); });
        if (!isRow)
            continue;
        table.push_back(words);
        dropMissingPeak(table.front(), table.back());
    }
    return table.size() > 1 ? table : std::vector<Texts>();
}

std::vector<NamedTexts> pingSummaries(const std::vector<std::string_view> &lines)
{
    std::vector<NamedTexts> all;
    std::string target;
    for (const std::string_view line : lines) {
        constexpr auto begin = "--- "sv;
        constexpr auto end = " ping statistics ---"sv;
        if (line.starts_with(begin) && line.ends_with(end) && line.size() > begin.size() + end.size())
            target = line.substr(begin.size(), line.size() - begin.size() - end.size());
        if (NamedTexts texts = fpingLine(line); !texts.empty())
            all.push_back(std::move(texts));
        if (const std::string loss = lossIn(line); !loss.empty()) {
            all.push_back({{"loss", loss}});
            if (!target.empty())
                all.back().insert(all.back().begin(), {"target", std::exchange(target, {})});
        } else if (!all.empty()) {
            addPingTimes(line, all.back());
        }
    }
    return all;
}

} // namespace fabriscope
