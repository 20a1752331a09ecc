// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/fieldwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace fabriscope {

namespace {

enum class Meaning : quint8 {
    Source,
    Target,
    Server,
    Host,
    Peer,
    Bond,
    Unit,
    Metric,
    Size,
    Latency,
    Bandwidth,
    Loss,
    Time,
    Statistic,
    Value,
    Filler,
    NotReal,
};

struct Vocable {
    const char16_t *words; ///< with a blank before and behind each
    Meaning meaning;
};

constexpr std::array vocabulary{
    Vocable{u" src source sources from client clients sender senders initiator 源 源端 发送端 客户端 "
            u"发送方 发起端 ",
            Meaning::Source},
    Vocable{u" dst dest destination destinations target targets to receiver receivers responder listener sink 目的 "
            u"目的端 目标 "
            u"接收端 服务端 接收方 ",
            Meaning::Target},
    Vocable{u" server servers ", Meaning::Server},
    Vocable{u" host hostname node machine ip addr address resource member name "
            u"id endpoint 主机 节点 地址 ",
            Meaning::Host},
    Vocable{u" peer remote neighbor neighbour counterpart partner opposite "
            u"对端 邻居 ",
            Meaning::Peer},
    Vocable{u" bond port nic dev device iface interface rail 网卡 端口 网口 ", Meaning::Bond},
    Vocable{u" unit units 单位 ", Meaning::Unit},
    Vocable{u" metric quantity measure 指标 ", Meaning::Metric},
    Vocable{u" size sizes bytes msgsize message messages msg 大小 消息 "
            u"消息大小 报文大小 包大小 ",
            Meaning::Size},
    Vocable{u" latency latencies lat delay delays rtt rtts 时延 延迟 往返时延 ", Meaning::Latency},
    Vocable{u" bandwidth bandwidths bw throughput algbw busbw goodput "
            u"带宽 吞吐 吞吐量 总线带宽 算法带宽 ",
            Meaning::Bandwidth},
    Vocable{u" loss lost 丢包 丢包率 ", Meaning::Loss},
    Vocable{u" value val result measured actual 值 数值 测量值 实测 实际 ", Meaning::Value},
    Vocable{u" time 耗时 ", Meaning::Time},
    Vocable{u" min max avg mean average median p50 p90 p95 p99 p999 stddev stdev "
            u"jitter tx rx peak 最小 最大 平均 抖动 中位 峰值"
            u" minimum maximum write read send recv bidirectional 发送 接收 双向 ",
            Meaning::Statistic},
    Vocable{u" packet pkt rate ib rdma tcp "
            u"net network of by the bus algorithm alg ",
            Meaning::Filler},
    Vocable{u" expected expect threshold limit baseline nominal spec config "
            u"configuration params parameters reference ref"
            u" previous last history theoretical ideal goal sla required "
            u"setting settings standard quota 阈值 预期 期望 配置 基线 理论 "
            u"标准 门限 要求 ",
            Meaning::NotReal},
};

std::optional<Meaning> meaningOf(const QString &word)
{
    const QString bounded = u' ' + word + u' ';
    for (const Vocable &vocable : vocabulary) {
        if (QStringView(vocable.words).contains(bounded))
            return vocable.meaning;
    }
    return {};
}

QString withoutNumber(QString word)
{
    while (!word.isEmpty() && word.back() >= u'0' && word.back() <= u'9')
        word.chop(1);
    return word;
}

/// "host1" is a host.
std::optional<Meaning> meaningOfNumbered(const QString &word)
{
    if (const auto meaning = meaningOf(word))
        return meaning;
    const QString stem = withoutNumber(word);
    const auto meaning = stem.isEmpty() ? std::nullopt : meaningOf(stem);
    const bool canBeNumbered = meaning == Meaning::Source || meaning == Meaning::Target || meaning == Meaning::Server
        || meaning == Meaning::Host || meaning == Meaning::Peer;
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
        if (!word.isEmpty())
            parted += isHan(word.front()) ? partedHan(word) : QStringList{word};
    }
    return parted;
}

/// "host_a", "local_ip"
bool tellsTwoApart(const QString &word)
{
    constexpr QStringView words = u" local self this first second left right near far one two other ";
    return word.size() == 1 || words.contains(u' ' + word + u' ');
}

struct Sorted {
    std::array<QStringList, std::size_t(Meaning::NotReal) + 1> words;
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
    [[nodiscard]] bool has(Meaning meaning) const { return !words[std::size_t(meaning)].isEmpty(); }
    [[nodiscard]] const QStringList &of(Meaning meaning) const { return words[std::size_t(meaning)]; }
};

/// The quantity under one name whatever the tool calls it; those of a collective keep the names they are known by.
QString quantityName(const QString &word, Meaning meaning)
{
    if (word == QLatin1String("algbw") || word == QLatin1String("busbw") || word == QLatin1String("rtt"))
        return word;
    switch (meaning) {
    case Meaning::Latency:
        return QStringLiteral("latency");
    case Meaning::Bandwidth:
        return QStringLiteral("bandwidth");
    case Meaning::Loss:
        return QStringLiteral("loss");
    default:
        return QStringLiteral("time");
    }
}

void nameFigure(FieldWords &field, const Sorted &sorted)
{
    for (const auto &[meaning, dimension] :
         {std::pair(Meaning::Latency, Dimension::Time), std::pair(Meaning::Bandwidth, Dimension::Rate),
          std::pair(Meaning::Loss, Dimension::Ratio), std::pair(Meaning::Time, Dimension::Time)}) {
        if (sorted.has(meaning) && field.quantity.isEmpty()) {
            field.quantity = quantityName(sorted.of(meaning).first(), meaning);
            field.dimension = dimension;
        }
    }
    const QStringList &fillers = sorted.of(Meaning::Filler);
    if (field.quantity == QLatin1String("bandwidth") && fillers.contains(QLatin1String("bus")))
        field.quantity = QStringLiteral("busbw");
    if (field.quantity == QLatin1String("bandwidth")
        && (fillers.contains(QLatin1String("alg")) || fillers.contains(QLatin1String("algorithm"))))
        field.quantity = QStringLiteral("algbw");
    field.statistic = sorted.of(Meaning::Statistic).join(u' ');
}

/// "tx_ip" and "recv_host" name who sends and who receives, "tx_bytes" does not.
std::optional<FieldWords::Role> roleBySending(const Sorted &sorted)
{
    const bool isHosts = sorted.has(Meaning::Host) && sorted.of(Meaning::Statistic).size() == 1 && sorted.allKnown;
    if (!isHosts || sorted.has(Meaning::Source) || sorted.has(Meaning::Target))
        return {};
    const QString word = u' ' + sorted.of(Meaning::Statistic).first() + u' ';
    if (QStringView(u" tx send 发送 ").contains(word))
        return FieldWords::Role::Source;
    return QStringView(u" rx recv 接收 ").contains(word) ? std::optional(FieldWords::Role::Target) : std::nullopt;
}

FieldWords::Role memberRole(const Sorted &sorted)
{
    if (sorted.has(Meaning::Source) != sorted.has(Meaning::Target))
        return sorted.has(Meaning::Source) ? FieldWords::Role::Source : FieldWords::Role::Target;
    if (sorted.has(Meaning::Server))
        return FieldWords::Role::Server;
    return FieldWords::Role::Host;
}

FieldWords::Role roleOf(const Sorted &sorted)
{
    const bool namesMember = sorted.has(Meaning::Source) || sorted.has(Meaning::Target) || sorted.has(Meaning::Server)
        || sorted.has(Meaning::Host) || sorted.has(Meaning::Peer) || sorted.has(Meaning::Bond);
    const bool namesFigure = sorted.has(Meaning::Latency) || sorted.has(Meaning::Bandwidth) || sorted.has(Meaning::Loss)
        || sorted.has(Meaning::Time) || sorted.has(Meaning::Statistic) || sorted.has(Meaning::Value);
    const bool namesMore = namesFigure || sorted.has(Meaning::Filler);
    if (sorted.has(Meaning::NotReal))
        return FieldWords::Role::NotReal;
    if (sorted.has(Meaning::Unit))
        return FieldWords::Role::Unit;
    if (sorted.has(Meaning::Size) && sorted.allKnown && !namesMember)
        return FieldWords::Role::Size;
    if (sorted.has(Meaning::Metric) && sorted.allKnown)
        return FieldWords::Role::Metric;
    if (namesFigure && sorted.allKnown && !namesMember)
        return FieldWords::Role::Figure;
    if (namesMember && !namesMore)
        return memberRole(sorted);
    if (const auto sending = roleBySending(sorted))
        return *sending;
    return FieldWords::Role::Other;
}

} // namespace

FieldWords fieldWords(std::string_view name)
{
    FieldWords field;
    const NameWithUnit split = splitUnit(name);
    field.unit = split.unit;
    const Sorted sorted(wordsIn(QString::fromUtf8(split.name.data(), qsizetype(split.name.size()))));
    field.role = roleOf(sorted);
    field.isClear = sorted.isClear;
    field.verdict = verdictName(name);
    const QStringList &hosts = sorted.of(Meaning::Host);
    field.isPeer = sorted.has(Meaning::Peer);
    for (const QString &word : hosts)
        field.hostWord += withoutNumber(word);
    field.isLoose = !field.isPeer && std::all_of(hosts.begin(), hosts.end(), [](const QString &word) {
        return word == QLatin1String("name") || word == QLatin1String("id");
    });
    const bool isAddress = field.hostWord.contains(QLatin1String("ip"))
        || field.hostWord.contains(QLatin1String("addr")) || field.hostWord.contains(QStringLiteral("地址"));
    if (sorted.has(Meaning::Bond) && !isAddress && field.role != FieldWords::Role::Figure)
        field.part = FieldWords::Part::Bond;
    if (field.role == FieldWords::Role::Figure || field.role == FieldWords::Role::Unit)
        nameFigure(field, sorted);
    field.isPlainValue =
        field.role == FieldWords::Role::Figure && field.quantity.isEmpty() && sorted.has(Meaning::Value);
    return field;
}

} // namespace fabriscope
