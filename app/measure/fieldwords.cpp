// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/fieldwords.h"

#include "app/measure/fieldvocabulary.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace fabriscope {

namespace {

QString withoutNumber(QString word)
{
    while (!word.isEmpty() && word.back() >= u'0' && word.back() <= u'9')
        word.chop(1);
    return word;
}

/// "host1" is a host.
std::optional<WordMeaning> meaningOfNumbered(const QString &word)
{
    if (const auto meaning = meaningOf(word))
        return meaning;
    const QString stem = withoutNumber(word);
    const auto meaning = stem.isEmpty() ? std::nullopt : meaningOf(stem);
    const bool canBeNumbered = meaning == WordMeaning::Source || meaning == WordMeaning::Target
        || meaning == WordMeaning::Server || meaning == WordMeaning::Host || meaning == WordMeaning::Peer;
    return canBeNumbered ? meaning : std::nullopt;
}

bool isHan(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
}

/// "平均时延" in its words, which nothing parts; as it is if one of them is not known.
QStringList partedHan(const QString &word)
{
    QStringList parts;
    for (qsizetype at = 0; at < word.size();) {
        qsizetype length = word.size() - at;
        while (length > 0 && !meaningOf(word.mid(at, length)))
            --length;
        if (length == 0)
            return {word};
        parts.append(word.mid(at, length));
        at += length;
    }
    return parts;
}

/// "srcip" and "avgbw" in their two words.
QStringList partedPair(const QString &word)
{
    constexpr std::array firsts{WordMeaning::Source, WordMeaning::Target,    WordMeaning::Server,
                                WordMeaning::Peer,   WordMeaning::Statistic, WordMeaning::Host};
    constexpr std::array lasts{WordMeaning::Host, WordMeaning::Bond, WordMeaning::Latency, WordMeaning::Bandwidth,
                               WordMeaning::Loss};
    constexpr qsizetype least = 2;
    for (qsizetype at = least; at + least <= word.size(); ++at) {
        const auto first = meaningOf(word.left(at));
        const auto last = first ? meaningOf(word.mid(at)) : std::nullopt;
        if (last && std::find(firsts.begin(), firsts.end(), *first) != firsts.end()
            && std::find(lasts.begin(), lasts.end(), *last) != lasts.end())
            return {word.left(at), word.mid(at)};
    }
    return {word};
}

/// What is one word to most, and has a capital in it to others: "BandWidth".
void joinParted(QStringList &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString joined = words[i] + words[i + 1];
        if (joined == QLatin1String("bandwidth") || joined == QLatin1String("throughput")) {
            words[i] = joined;
            words.removeAt(i + 1);
        }
    }
}

/// "srcIp", "src_ip", "SRC-IP" and "源端IP" in words of small letters.
QStringList wordsIn(const QString &name)
{
    QStringList words(1);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetterOrNumber()) {
            words.append(QString());
            continue;
        }
        const bool hasBefore = i > 0 && name[i - 1].isLetterOrNumber();
        const bool begins = hasBefore
            && ((c.isUpper() && (name[i - 1].isLower() || (i + 1 < name.size() && name[i + 1].isLower())))
                || isHan(c) != isHan(name[i - 1]));
        if (begins)
            words.append(QString());
        words.last() += c.toLower();
    }
    QStringList parted;
    for (const QString &word : std::as_const(words)) {
        if (word.isEmpty())
            continue;
        if (isHan(word.front()))
            parted += partedHan(word);
        else
            parted += meaningOf(word) ? QStringList{word} : partedPair(word);
    }
    joinParted(parted);
    return parted;
}

/// "host_a", "local_ip"
bool tellsTwoApart(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("local"), QStringLiteral("self"),   QStringLiteral("this"),
                                     QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("left"),
                                     QStringLiteral("right"), QStringLiteral("near"),   QStringLiteral("far"),
                                     QStringLiteral("one"),   QStringLiteral("two"),    QStringLiteral("other")};
    return word.size() == 1 || words.contains(word);
}

struct Sorted {
    std::array<QStringList, std::size_t(WordMeaning::NotReal) + 1> words;
    bool allKnown = true;
    bool isClear = true; ///< the words that are not known are those that tell two of a kind apart

    explicit Sorted(const QStringList &all)
    {
        for (const QString &word : all) {
            if (const auto meaning = meaningOfNumbered(word))
                words[std::size_t(*meaning)].append(word);
            else {
                allKnown = false;
                isClear = isClear && tellsTwoApart(word);
            }
        }
    }
    [[nodiscard]] bool has(WordMeaning meaning) const { return !words[std::size_t(meaning)].isEmpty(); }
    [[nodiscard]] const QStringList &of(WordMeaning meaning) const { return words[std::size_t(meaning)]; }
};

/// The quantity under one name whatever the tool calls it; those of a collective keep the names they are known by.
QString quantityName(const QString &word, WordMeaning meaning)
{
    if (word == QLatin1String("algbw") || word == QLatin1String("busbw") || word == QLatin1String("rtt"))
        return word;
    switch (meaning) {
    case WordMeaning::Latency:
        return QStringLiteral("latency");
    case WordMeaning::Bandwidth:
        return QStringLiteral("bandwidth");
    case WordMeaning::Loss:
        return QStringLiteral("loss");
    default:
        return QStringLiteral("time");
    }
}

void nameFigure(FieldWords &field, const Sorted &sorted)
{
    for (const auto &[meaning, dimension] :
         {std::pair(WordMeaning::Latency, Dimension::Time), std::pair(WordMeaning::Bandwidth, Dimension::Rate),
          std::pair(WordMeaning::Loss, Dimension::Ratio), std::pair(WordMeaning::Time, Dimension::Time)}) {
        if (sorted.has(meaning) && field.quantity.isEmpty()) {
            field.quantity = quantityName(sorted.of(meaning).first(), meaning);
            field.dimension = dimension;
        }
    }
    const QStringList &fillers = sorted.of(WordMeaning::Filler);
    if (field.quantity == QLatin1String("bandwidth") && fillers.contains(QLatin1String("bus")))
        field.quantity = QStringLiteral("busbw");
    if (field.quantity == QLatin1String("bandwidth")
        && (fillers.contains(QLatin1String("alg")) || fillers.contains(QLatin1String("algorithm"))))
        field.quantity = QStringLiteral("algbw");
    field.statistic = sorted.of(WordMeaning::Statistic).join(u' ');
}

/// "tx_ip" and "recv_host" name who sends and who receives, "tx_bytes" does not.
std::optional<FieldWords::Role> roleBySending(const Sorted &sorted)
{
    const bool isHosts =
        sorted.has(WordMeaning::Host) && sorted.of(WordMeaning::Statistic).size() == 1 && sorted.allKnown;
    if (!isHosts || sorted.has(WordMeaning::Source) || sorted.has(WordMeaning::Target))
        return {};
    const QString word = u' ' + sorted.of(WordMeaning::Statistic).first() + u' ';
    if (QStringView(u" tx send 发送 ").contains(word))
        return FieldWords::Role::Source;
    return QStringView(u" rx recv 接收 ").contains(word) ? std::optional(FieldWords::Role::Target) : std::nullopt;
}

FieldWords::Role memberRole(const Sorted &sorted)
{
    if (sorted.has(WordMeaning::Source) != sorted.has(WordMeaning::Target))
        return sorted.has(WordMeaning::Source) ? FieldWords::Role::Source : FieldWords::Role::Target;
    if (sorted.has(WordMeaning::Server))
        return FieldWords::Role::Server;
    return FieldWords::Role::Host;
}

/// "msg_size", but neither "msg_rate" nor "messages", which are how many there were.
bool saysSize(const Sorted &sorted)
{
    static const QSet<QString> messages{QStringLiteral("message"), QStringLiteral("messages"), QStringLiteral("msg"),
                                        QStringLiteral("消息")};
    const QStringList &words = sorted.of(WordMeaning::Size);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return !messages.contains(word); });
}

/// "bw_loss" is neither: how much less the bandwidth is.
bool namesSeveralQuantities(const Sorted &sorted)
{
    constexpr std::array quantities{WordMeaning::Latency, WordMeaning::Bandwidth, WordMeaning::Loss};
    return std::count_if(quantities.begin(), quantities.end(),
                         [&sorted](WordMeaning meaning) { return sorted.has(meaning); })
        > 1;
}

FieldWords::Role roleOf(const Sorted &sorted)
{
    const bool namesMember = sorted.has(WordMeaning::Source) || sorted.has(WordMeaning::Target)
        || sorted.has(WordMeaning::Server) || sorted.has(WordMeaning::Host) || sorted.has(WordMeaning::Peer)
        || sorted.has(WordMeaning::Bond);
    const bool namesFigure = sorted.has(WordMeaning::Latency) || sorted.has(WordMeaning::Bandwidth)
        || sorted.has(WordMeaning::Loss) || sorted.has(WordMeaning::Time) || sorted.has(WordMeaning::Statistic)
        || sorted.has(WordMeaning::Value);
    const bool namesMore = namesFigure || sorted.has(WordMeaning::Filler);
    if (sorted.has(WordMeaning::NotReal))
        return FieldWords::Role::NotReal;
    if (sorted.has(WordMeaning::Unit))
        return FieldWords::Role::Unit;
    if (saysSize(sorted) && sorted.allKnown && !namesMember && !sorted.has(WordMeaning::Form))
        return FieldWords::Role::Size;
    if (sorted.has(WordMeaning::Metric) && sorted.allKnown)
        return FieldWords::Role::Metric;
    if (namesFigure && sorted.allKnown && !namesMember)
        return namesSeveralQuantities(sorted) ? FieldWords::Role::Other : FieldWords::Role::Figure;
    if (namesMember && !namesMore)
        return memberRole(sorted);
    if (const auto sending = roleBySending(sorted))
        return *sending;
    return FieldWords::Role::Other;
}

/// "reverse", "dst_to_src", "b_to_a".
bool saysBackward(const QStringList &words)
{
    if (std::any_of(words.begin(), words.end(), isBackwardWord))
        return true;
    const auto to = words.indexOf(QStringLiteral("to"));
    if (to <= 0 || to + 1 >= words.size())
        return false;
    const QString &from = words[to - 1];
    const QString &until = words[to + 1];
    const auto sender = meaningOf(from);
    const bool isFromTarget = sender == WordMeaning::Target || sender == WordMeaning::Server;
    const bool areLetters = from.size() == 1 && until.size() == 1 && from > until;
    return areLetters || (isFromTarget && meaningOf(until) == WordMeaning::Source);
}

FieldWords::UnitOf unitScope(const Sorted &sorted, const FieldWords &field)
{
    if (sorted.has(WordMeaning::Size))
        return FieldWords::UnitOf::Size;
    if (!field.quantity.isEmpty())
        return FieldWords::UnitOf::Quantity;
    return sorted.allKnown ? FieldWords::UnitOf::All : FieldWords::UnitOf::Other;
}

/// "Gbps", "bytes_per_second": a rate needs no other name. A "ms" may be of any time, and "us" of us all.
FieldWords byUnitAlone(std::string_view name, FieldWords field)
{
    const auto unit = unitOf(name);
    if (unit && unit->dimension == Dimension::Rate) {
        field.role = FieldWords::Role::Figure;
        field.unit = unit;
    }
    return field;
}

/// "bw_GBs": where the name says that it is a rate, the "s" is "per second" and no plural.
NameWithUnit splitRate(std::string_view name)
{
    NameWithUnit split = splitUnit(name);
    constexpr std::size_t length = 3;
    if (split.unit || name.size() <= length + 1 || name.back() != 's')
        return split;
    const std::string_view stem = name.substr(0, name.size() - length);
    const std::string spelling = std::string(name.substr(stem.size(), length - 1)) + "/s";
    const auto unit = unitOf(spelling);
    const QStringList words = wordsIn(QString::fromUtf8(stem.data(), qsizetype(stem.size())));
    if (unit && unit->dimension == Dimension::Rate && Sorted(words).has(WordMeaning::Bandwidth))
        split = {stem, unit};
    return split;
}

/// How a field calls whom it names, and whether that is only a bond.
void nameHosts(FieldWords &field, const Sorted &sorted)
{
    const QStringList &hosts = sorted.of(WordMeaning::Host);
    field.isPeer = sorted.has(WordMeaning::Peer);
    for (const QString &word : hosts) {
        if (word != QLatin1String("local"))
            field.hostWord += withoutNumber(word);
    }
    field.isLoose = !field.isPeer && std::all_of(hosts.begin(), hosts.end(), [](const QString &word) {
        return word == QLatin1String("name") || word == QLatin1String("id");
    });
    const bool isAddress = field.hostWord.contains(QLatin1String("ip"))
        || field.hostWord.contains(QLatin1String("addr")) || field.hostWord.contains(QStringLiteral("地址"));
    if (sorted.has(WordMeaning::Bond) && !isAddress && field.role != FieldWords::Role::Figure)
        field.part = FieldWords::Part::Bond;
}

/// What the whole of a name is, if it is one word.
void nameAlone(FieldWords &field, const QString &word)
{
    if (isRequestWord(word))
        field.role = FieldWords::Role::NotReal;
    field.isGoal = isGoalWord(word);
    field.isWhole = isWholeWord(word);
}

} // namespace

FieldWords fieldWords(std::string_view name)
{
    FieldWords field;
    while (name.starts_with('#')) // "#bytes"
        name.remove_prefix(1);
    const NameWithUnit split = splitRate(name);
    field.unit = split.unit;
    // perftest's MB are 2^20 B
    if (name == "BW peak[MB/sec]" || name == "BW average[MB/sec]")
        field.unit = unitOf("MiB/s");
    const QStringList words = wordsIn(QString::fromUtf8(split.name.data(), qsizetype(split.name.size())));
    const Sorted sorted(words);
    field.role = roleOf(sorted);
    if (field.role == FieldWords::Role::Size && field.unit && field.unit->dimension != Dimension::Bytes)
        field.role = FieldWords::Role::Other; // "bytes/ms"
    if (words.size() == 1)
        nameAlone(field, words.first());
    field.isExtreme = std::any_of(words.begin(), words.end(), isExtremeWord);
    field.isBackward = saysBackward(words);
    field.isOfOthers = std::any_of(words.begin(), words.end(), isCrowdWord);
    field.isCompany = field.role != FieldWords::Role::Figure && std::any_of(words.begin(), words.end(), isCompanyWord);
    field.isCount = std::any_of(words.begin(), words.end(), isCountWord);
    field.isClear = sorted.isClear;
    field.verdict = verdictName(name);
    nameHosts(field, sorted);
    if (field.role == FieldWords::Role::Figure || field.role == FieldWords::Role::Unit)
        nameFigure(field, sorted);
    field.isPlainValue =
        field.role == FieldWords::Role::Figure && field.quantity.isEmpty() && sorted.has(WordMeaning::Value);
    if (field.role == FieldWords::Role::Unit)
        field.unitOf = unitScope(sorted, field);
    return byUnitAlone(name, field);
}

} // namespace fabriscope
