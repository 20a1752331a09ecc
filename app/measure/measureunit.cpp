// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/measureunit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace fabriscope {

using namespace std::string_view_literals;

namespace {

struct Spelling {
    std::string_view text;
    MeasureUnit unit;
};

constexpr std::array times{
    Spelling{"ns", {Dimension::Time, -9, 0}},
    Spelling{"nsec", {Dimension::Time, -9, 0}},
    Spelling{"nanoseconds", {Dimension::Time, -9, 0}},
    Spelling{"us", {Dimension::Time, -6, 0}},
    Spelling{"\u00b5s", {Dimension::Time, -6, 0}},
    Spelling{"\u03bcs", {Dimension::Time, -6, 0}},
    Spelling{"usec", {Dimension::Time, -6, 0}},
    Spelling{"usecs", {Dimension::Time, -6, 0}},
    Spelling{"microseconds", {Dimension::Time, -6, 0}},
    Spelling{"\u5fae\u79d2", {Dimension::Time, -6, 0}},
    Spelling{"ms", {Dimension::Time, -3, 0}},
    Spelling{"msec", {Dimension::Time, -3, 0}},
    Spelling{"milliseconds", {Dimension::Time, -3, 0}},
    Spelling{"\u6beb\u79d2", {Dimension::Time, -3, 0}},
    Spelling{"s", {Dimension::Time, 0, 0}},
    Spelling{"sec", {Dimension::Time, 0, 0}},
    Spelling{"secs", {Dimension::Time, 0, 0}},
    Spelling{"seconds", {Dimension::Time, 0, 0}},
    Spelling{"\u79d2", {Dimension::Time, 0, 0}},
};

constexpr std::array shares{
    Spelling{"%", {Dimension::Ratio, -2, 0}},       Spelling{"\uff05", {Dimension::Ratio, -2, 0}},
    Spelling{"percent", {Dimension::Ratio, -2, 0}}, Spelling{"pct", {Dimension::Ratio, -2, 0}},
    Spelling{"ratio", {Dimension::Ratio, 0, 0}},
};

struct Prefix {
    std::string_view text;
    int tens;
    int twos;
};
constexpr std::array prefixes{Prefix{"", 0, 0},    Prefix{"K", 3, 0},  Prefix{"k", 3, 0},   Prefix{"M", 6, 0},
                              Prefix{"G", 9, 0},   Prefix{"T", 12, 0}, Prefix{"Ki", 0, 10}, Prefix{"Mi", 0, 20},
                              Prefix{"Gi", 0, 30}, Prefix{"Ti", 0, 40}};
constexpr std::array bitRates{
    "bps"sv,           "b/s"sv,          "bit/s"sv,           "bits/s"sv,          "bit/sec"sv,
    "bits/sec"sv,      "b/sec"sv,        "bits_per_second"sv, "bits per second"sv, "bits_per_sec"sv,
    "bitsPerSecond"sv, "BitsPerSecond"sv};
constexpr std::array byteRates{"Bps"sv,
                               "B/s"sv,
                               "Byte/s"sv,
                               "Bytes/s"sv,
                               "B/sec"sv,
                               "Byte/sec"sv,
                               "Bytes/sec"sv,
                               "bytes_per_second"sv,
                               "bytes per second"sv,
                               "bytes_per_sec"sv,
                               "bytesPerSecond"sv,
                               "BytesPerSecond"sv};
/// Small letters say "bits": so does everybody who writes them so.
constexpr std::array smallBitRates{std::pair("kbps"sv, 3), std::pair("mbps"sv, 6), std::pair("gbps"sv, 9),
                                   std::pair("tbps"sv, 12)};
constexpr std::array byteCounts{"B"sv, "Byte"sv, "Bytes"sv, "bytes"sv, "byte"sv};

bool isEqualInAnyCase(std::string_view a, std::string_view b)
{
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [small](char x, char y) { return small(x) == small(y); });
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

std::string_view trimmed(std::string_view text)
{
    for (const std::string_view blank : {"\u00a0"sv, "\u202f"sv, "\u2009"sv}) {
        if (text.starts_with(blank)) // those that keep a number and its unit in one line
            return trimmed(text.substr(blank.size()));
    }
    constexpr auto blanks = " \t\r\n"sv;
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

template <class List> bool isOneOf(std::string_view text, const List &list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// Rates and counts: the case matters.
std::optional<MeasureUnit> scaledUnit(std::string_view spelling)
{
    for (const auto &[text, tens] : smallBitRates) {
        if (spelling == text)
            return MeasureUnit{Dimension::Rate, tens, 0};
    }
    for (const Prefix &prefix : prefixes) {
        if (!spelling.starts_with(prefix.text))
            continue;
        const std::string_view rest = spelling.substr(prefix.text.size());
        if (isOneOf(rest, bitRates))
            return MeasureUnit{Dimension::Rate, prefix.tens, prefix.twos};
        if (isOneOf(rest, byteRates))
            return MeasureUnit{Dimension::Rate, prefix.tens, prefix.twos + 3};
        // "1 MB" is a million to one and 2^20 to another: only what says which is taken
        const bool isCount = isOneOf(rest, byteCounts) || (rest.empty() && prefix.twos > 0);
        if (isCount && (prefix.text.empty() || prefix.twos > 0))
            return MeasureUnit{Dimension::Bytes, prefix.tens, prefix.twos};
    }
    return {};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/// Whether a word may begin at \a at: behind something that is no letter, or with a capital behind a small one.
bool isWordStart(std::string_view text, std::size_t at)
{
    if (at == 0)
        return false;
    const char before = text[at - 1];
    const char first = text[at];
    if (!isLetter(before) && before != '/')
        return true;
    return before >= 'a' && before <= 'z' && first >= 'A' && first <= 'Z';
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    const std::size_t from = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at - from;
}

/// How many characters from \a at on are thousands as in "1,234.5". A comma without a point behind it may also be the
/// point of others, or stand between two numbers.
std::size_t thousandsAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t group = 3;
    const std::size_t from = at;
    while (at < text.size() && text[at] == ',' && digitsAt(text, at + 1) == group)
        at += 1 + group;
    return at < text.size() && text[at] == '.' && digitsAt(text, at + 1) > 0 ? at - from : 0;
}

/// How many characters at the beginning are a number.
std::size_t numberLength(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t whole = digitsAt(text, at);
    const bool canBeGrouped = whole > 0 && whole <= 3 && text[at] != '0';
    at += whole;
    at += canBeGrouped ? thousandsAt(text, at) : 0;
    if (at < text.size() && text[at] == '.') {
        const std::size_t part = digitsAt(text, at + 1);
        if (whole + part == 0)
            return 0;
        at += 1 + part;
    } else if (whole == 0) {
        return 0;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        std::size_t power = at + 1;
        if (power < text.size() && (text[power] == '-' || text[power] == '+'))
            ++power;
        if (const std::size_t length = digitsAt(text, power))
            at = power + length;
    }
    return at;
}

/// The seconds of a duration as ISO 8601 writes it, "PT0.0045S"; empty if it is none of seconds alone.
std::string_view durationDigits(std::string_view text)
{
    if (!text.starts_with("PT") || !text.ends_with('S'))
        return {};
    const std::string_view digits = text.substr(2, text.size() - 3);
    return !digits.empty() && numberLength(digits) == digits.size() ? digits : std::string_view();
}

} // namespace

QString siName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Time:
        return QStringLiteral("s");
    case Dimension::Rate:
        return QStringLiteral("bit/s");
    case Dimension::Bytes:
        return QStringLiteral("B");
    case Dimension::Ratio:
        break;
    }
    return QStringLiteral("1");
}

std::optional<MeasureUnit> unitOf(std::string_view spelling)
{
    const std::string_view text = trimmed(spelling);
    constexpr std::size_t longest = 20;
    if (text.empty() || text.size() > longest)
        return {};
    if (const auto scaled = scaledUnit(text))
        return scaled;
    for (const Spelling &time : times) {
        if (isEqualInAnyCase(text, time.text))
            return time.unit;
    }
    for (const Spelling &share : shares) {
        if (isEqualInAnyCase(text, share.text))
            return share.unit;
    }
    return {};
}

QString unitText(const MeasureUnit &unit)
{
    if (unit.dimension == Dimension::Time || unit.dimension == Dimension::Ratio) {
        constexpr std::array seconds{"s"sv, "ms"sv, "us"sv, "ns"sv};
        if (unit.dimension == Dimension::Ratio)
            return unit.tens == 0 ? QStringLiteral("ratio") : QStringLiteral("%");
        return latin(seconds[std::size_t(-unit.tens / 3)]);
    }
    const bool isBytes = unit.dimension == Dimension::Bytes;
    const int bytes = !isBytes && unit.twos % 10 == 3 ? 3 : 0;
    const auto *prefix = std::find_if(prefixes.begin(), prefixes.end(), [&unit, bytes](const Prefix &one) {
        return one.tens == unit.tens && one.twos == unit.twos - bytes;
    });
    const std::string_view rest = isBytes ? "B"sv : bytes > 0 ? "B/s"sv : "bit/s"sv;
    return latin(prefix == prefixes.end() ? std::string_view() : prefix->text) + latin(rest);
}

NameWithUnit splitUnit(std::string_view field)
{
    const std::string_view text = trimmed(field);
    constexpr std::array brackets{std::pair("("sv, ")"sv), std::pair("["sv, "]"sv), std::pair("\uff08"sv, "\uff09"sv)};
    for (const auto &[opening, closing] : brackets) {
        if (!text.ends_with(closing))
            continue;
        const auto open = text.rfind(opening);
        if (open == std::string_view::npos)
            return {text, {}};
        const auto from = open + opening.size();
        const auto unit = unitOf(text.substr(from, text.size() - closing.size() - from));
        return unit ? NameWithUnit{trimmed(text.substr(0, open)), unit} : NameWithUnit{text, {}};
    }
    if (const auto slash = text.rfind('/'); slash != std::string_view::npos && slash > 0) {
        // "latency/us"; a "MB/s" is one unit
        const auto unit = unitOf(text.substr(slash + 1));
        const bool isWhole =
            unit && (unit->dimension == Dimension::Rate || (unit->dimension == Dimension::Time && unit->tens < 0));
        if (isWhole)
            return {trimmed(text.substr(0, slash)), unit};
    }
    for (std::size_t at = 1; at < text.size(); ++at) {
        const bool isSign = text.substr(at) == "%"sv;
        if (!isSign && !isWordStart(text, at))
            continue;
        if (const auto unit = unitOf(text.substr(at)))
            return {trimmed(text.substr(0, at)), unit};
    }
    return {text, {}};
}

std::optional<NumberText> numberText(std::string_view text)
{
    const std::string_view whole = trimmed(text);
    if (const std::string_view seconds = durationDigits(whole); !seconds.empty())
        return NumberText{seconds, MeasureUnit{Dimension::Time, 0, 0}, false};
    const std::size_t length = numberLength(whole);
    if (length == 0)
        return {};
    const std::string_view rest = trimmed(whole.substr(length));
    if (rest.empty())
        return NumberText{whole.substr(0, length), {}, true};
    const auto unit = unitOf(rest);
    return unit ? std::optional(NumberText{whole.substr(0, length), unit, false}) : std::nullopt;
}

bool looksNumeric(std::string_view text)
{
    const std::string_view whole = trimmed(text);
    const std::size_t length = numberLength(whole);
    if (!durationDigits(whole).empty())
        return true;
    if (length == 0) {
        const std::string_view bare = whole.substr(whole.starts_with('-') || whole.starts_with('+') ? 1 : 0);
        return isEqualInAnyCase(bare, "nan") || isEqualInAnyCase(bare, "inf") || isEqualInAnyCase(bare, "infinity");
    }
    // An address, a date or a version also begins with digits.
    const std::string_view rest = whole.substr(length);
    // "4,5", "4,5 us": some number, whatever the comma says
    if (rest.size() > 1 && rest.front() == ',' && rest.find_first_of("0123456789") == 1) {
        const std::size_t behind = std::min(rest.find_first_not_of("0123456789.,"), rest.size());
        return behind == rest.size() || unitOf(rest.substr(behind)).has_value();
    }
    return rest.empty() || rest.front() == ' '
        || (rest.size() <= 12 && (isLetter(rest.front()) || rest.front() == '%'));
}

std::optional<double> siValue(std::string_view digits, const MeasureUnit &unit)
{
    std::string text(digits.substr(digits.starts_with('+') ? 1 : 0));
    std::erase(text, ',');
    int power = unit.tens;
    if (const auto mark = text.find_first_of("eE"); mark != std::string::npos) {
        int own = 0;
        const std::size_t from = mark + (text[mark + 1] == '+' ? 2 : 1);
        if (std::from_chars(text.data() + from, text.data() + text.size(), own).ec != std::errc())
            return {};
        power += own;
        text.resize(mark);
    }
    text += 'e' + std::to_string(power);
    double value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
        return {};
    value = std::ldexp(value, unit.twos);
    const bool isPossible = std::isfinite(value) && value >= 0 && (unit.dimension != Dimension::Ratio || value <= 1);
    return isPossible ? std::optional(value) : std::nullopt;
}

} // namespace fabriscope
