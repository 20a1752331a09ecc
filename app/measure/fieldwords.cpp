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
    Bond,
    Unit,
    Metric,
    Size,
    Latency,
    Bandwidth,
    Loss,
    Time,
    Statistic,
    Filler,
    NotReal,
};

struct Vocable {
    const char16_t *words; ///< with a blank before and behind each
    Meaning meaning;
};

constexpr std::array vocabulary{
    Vocable{u" src source from client sender initiator 源 源端 发送端 客户端 发送方 ", Meaning::Source},
    Vocable{u" dst dest destination target to receiver sink 目的 目的端 目标 接收端 服务端 接收方 ", Meaning::Target},
    Vocable{u" server ", Meaning::Server},
    Vocable{u" host hostname node machine ip addr address resource member name id 主机 节点 ", Meaning::Host},
    Vocable{u" bond port nic dev device iface interface rail 网卡 端口 ", Meaning::Bond},
    Vocable{u" unit units 单位 ", Meaning::Unit},
    Vocable{u" metric quantity measure 指标 ", Meaning::Metric},
    Vocable{u" size bytes msgsize message msg 大小 消息大小 ", Meaning::Size},
    Vocable{u" latency lat delay rtt 时延 延迟 ", Meaning::Latency},
    Vocable{u" bandwidth bw throughput speed algbw busbw goodput 带宽 吞吐 吞吐量 ", Meaning::Bandwidth},
    Vocable{u" loss lost 丢包 丢包率 ", Meaning::Loss},
    Vocable{u" time 耗时 ", Meaning::Time},
    Vocable{
        u" min max avg mean average median p50 p90 p95 p99 p999 stddev jitter tx rx peak 最小 最大 平均 minimum maximum"
        u" write read send recv bidirectional ",
        Meaning::Statistic},
    Vocable{
        u" value val result measured actual packet pkt rate ib rdma tcp net network of the bus algorithm alg 值 数值 ",
        Meaning::Filler},
    Vocable{
        u" expected expect threshold limit baseline nominal spec config configuration params parameters reference ref"
        u" previous last history theoretical ideal goal sla required setting settings 阈值 预期 期望 配置 基线 ",
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

bool isHan(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
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
    words.removeAll(QString());
    return words;
}

struct Sorted {
    std::array<QStringList, std::size_t(Meaning::NotReal) + 1> words;
    bool allKnown = true;

    explicit Sorted(const QStringList &all)
    {
        for (const QString &word : all) {
            if (const auto meaning = meaningOf(word))
                words[std::size_t(*meaning)].append(word);
            else
                allKnown = false;
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

FieldWords::Role memberRole(const Sorted &sorted)
{
    if (sorted.has(Meaning::Source) != sorted.has(Meaning::Target))
        return sorted.has(Meaning::Source) ? FieldWords::Role::Source : FieldWords::Role::Target;
    if (sorted.has(Meaning::Server))
        return FieldWords::Role::Server;
    return FieldWords::Role::Host;
}

} // namespace

FieldWords fieldWords(std::string_view name)
{
    FieldWords field;
    const NameWithUnit split = splitUnit(name);
    field.unit = split.unit;
    const Sorted sorted(wordsIn(QString::fromUtf8(split.name.data(), qsizetype(split.name.size()))));
    const bool namesMember = sorted.has(Meaning::Source) || sorted.has(Meaning::Target) || sorted.has(Meaning::Server)
        || sorted.has(Meaning::Host) || sorted.has(Meaning::Bond);
    const bool namesFigure = sorted.has(Meaning::Latency) || sorted.has(Meaning::Bandwidth) || sorted.has(Meaning::Loss)
        || sorted.has(Meaning::Time) || sorted.has(Meaning::Statistic) || sorted.has(Meaning::Filler);
    if (sorted.has(Meaning::NotReal))
        field.role = FieldWords::Role::NotReal;
    else if (sorted.has(Meaning::Unit))
        field.role = FieldWords::Role::Unit;
    else if (sorted.has(Meaning::Size) && sorted.allKnown && !namesMember)
        field.role = FieldWords::Role::Size;
    else if (sorted.has(Meaning::Metric) && sorted.allKnown)
        field.role = FieldWords::Role::Metric;
    else if (namesFigure && sorted.allKnown && !namesMember)
        field.role = FieldWords::Role::Figure;
    else if (namesMember && !namesFigure)
        field.role = memberRole(sorted);
    const QStringList hosts = sorted.of(Meaning::Host);
    field.isLoose = std::all_of(hosts.begin(), hosts.end(), [](const QString &word) {
        return word == QLatin1String("name") || word == QLatin1String("id");
    });
    if (sorted.has(Meaning::Bond) && field.role != FieldWords::Role::Figure)
        field.part = FieldWords::Part::Bond;
    if (field.role == FieldWords::Role::Figure || field.role == FieldWords::Role::Unit)
        nameFigure(field, sorted);
    return field;
}

} // namespace fabriscope
