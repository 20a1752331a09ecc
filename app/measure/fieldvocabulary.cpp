// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/fieldvocabulary.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace fabriscope {

namespace {

struct Vocable {
    const char16_t *words; ///< with a blank before and behind each
    WordMeaning meaning;
};

constexpr std::array vocabulary{
    Vocable{u" src source sources from client clients sender senders initiator origin "
            u"requester requestor sip saddr pinger prober 源 源端 来源 发送端 客户端 "
            u"发送方 发起端 ",
            WordMeaning::Source},
    Vocable{u" dst dest destination destinations target targets to receiver receivers responder listener sink dip "
            u"daddr 目的 "
            u"目的端 目标 "
            u"接收端 服务端 接收方 ",
            WordMeaning::Target},
    Vocable{u" server servers ", WordMeaning::Server},
    Vocable{u" host hostname node machine ip addr address resource resourceid member name "
            u"id endpoint local 主机 节点 机器 服务器 实例 地址 本端 ",
            WordMeaning::Host},
    Vocable{u" peer remote neighbor neighbour counterpart partner opposite "
            u"对端 邻居 ",
            WordMeaning::Peer},
    Vocable{u" bond port nic dev device iface interface rail 网卡 端口 网口 ", WordMeaning::Bond},
    Vocable{u" unit units 单位 ", WordMeaning::Unit},
    Vocable{u" metric quantity measure 指标 ", WordMeaning::Metric},
    Vocable{u" size sizes bytes msgsize message messages msg 大小 消息 "
            u"消息大小 报文大小 包大小 ",
            WordMeaning::Size},
    Vocable{u" latency latencies lat delay delays rtt rtts 时延 延迟 往返时延 ", WordMeaning::Latency},
    Vocable{u" bandwidth bandwidths bw throughput tput algbw busbw goodput "
            u"带宽 吞吐 吞吐量 总线带宽 算法带宽 ",
            WordMeaning::Bandwidth},
    Vocable{u" loss lost 丢包 丢包率 ", WordMeaning::Loss},
    Vocable{u" value val result measured actual 值 数值 测量值 实测 实际 ", WordMeaning::Value},
    Vocable{u" time 耗时 时间 用时 ", WordMeaning::Time},
    Vocable{u" min max avg mean average median p50 p90 p95 p99 p999 stddev stdev "
            u"jitter tx rx peak 最小 最大 平均 抖动 中位 峰值"
            u" minimum maximum write read send recv bidirectional 发送 接收 双向 ",
            WordMeaning::Statistic},
    Vocable{u" packet pkt rate ib rdma tcp "
            u"net network of the bus algorithm alg ",
            WordMeaning::Filler},
    Vocable{u" by ", WordMeaning::Linking},
    Vocable{u" matrix matrices table data list map stats statistics results pair pairs pairwise between p2p e2e "
            u"矩阵 数据 结果 统计 ",
            WordMeaning::Form},
    Vocable{u" expected expect expectation expectations threshold thresholds limit limits baseline baselines nominal "
            u"spec specs specification config configs configuration configured params parameters reference ref "
            u"previous last history theoretical theory ideal goal goals sla required requirement requirements "
            u"setting settings standard standards quota quotas rated capacity default defaults option options "
            u"plan planned budget warn warning alarm alert tolerance margin acceptance accepted acceptable allowed "
            u"criteria criterion bound bounds warmup simulated predicted estimated "
            u"modeled modelled discarded excluded ignored invalid 阈值 预期 期望 配置 基线 理论 标准 门限 要求 标称 "
            u"额定 上限 下限 "
            u"容量 告警 计划 上次 历史 ",
            WordMeaning::NotReal},
    Vocable{u" delta deltas diff diffs difference differences deviation change changes improvement degradation 差值 "
            u"差异 偏差 变化 ",
            WordMeaning::NotReal},
};

QHash<QString, WordMeaning> meanings()
{
    QHash<QString, WordMeaning> all;
    for (const Vocable &vocable : vocabulary) {
        for (const QStringView word : QStringView(vocable.words).split(u' ', Qt::SkipEmptyParts))
            all.insert(word.toString(), vocable.meaning);
    }
    return all;
}

constexpr QStringView extremes = u" worst best slowest fastest highest lowest min max bad suspect suspects "
                                 u"failed abnormal unreachable unhealthy offline missing skipped \u5f02\u5e38 "
                                 u"culprit outlier 最差 最好 最慢 最快 最大 最小 ";
constexpr QStringView counts =
    u" retry retries packet packets pkts seq sequence hop hops error errors err count counts "
    u"counter counters failure failures failed attempt attempts iteration iterations iter "
    u"iters rank ranks index version code codes drop drops dropped crc retransmits "
    u"timeouts sample samples probe probes 样本 样本数 次数 重试 错误 失败 跳数 数量 计数 序号 排名 ";

/// The way back, from who is called the target.
constexpr QStringView backwards = u" reverse reversed backward backwards rev return back inbound incoming "
                                  u"ingress downlink b2a s2c d2s 反向 回程 返程 ";
/// Inside a record of somebody: the others that are compared with.
constexpr QStringView crowds = u" cluster fleet global population everyone everybody group others 集群 全局 全部 ";

/// Several hosts.
constexpr QStringView companies = u" hosts nodes machines members peers neighbors neighbours remotes partners clients "
                                  u"servers sources senders targets "
                                  u"destinations receivers to 对端 目的 目标 接收端 服务端 ";

/// The name of what was asked for, and of what is to be reached.
constexpr QStringView requests = u" request requests input inputs args arguments argv cmdline 请求 输入 参数 ";
constexpr QStringView goalsToo = u" target targets 目标 ";
/// Of everything in it, or of everybody.
constexpr QStringView wholes = u" overall summary all total totals aggregate 汇总 总体 总计 合计 整体 ";

QSet<QString> setOf(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

} // namespace

std::optional<WordMeaning> meaningOf(const QString &word)
{
    static const QHash<QString, WordMeaning> known = meanings();
    const auto found = known.constFind(word);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

bool isExtremeWord(const QString &word)
{
    static const QSet<QString> words = setOf(extremes);
    return words.contains(word);
}

bool isCountWord(const QString &word)
{
    static const QSet<QString> words = setOf(counts);
    return words.contains(word);
}

bool isBackwardWord(const QString &word)
{
    static const QSet<QString> words = setOf(backwards);
    return words.contains(word);
}

bool isCrowdWord(const QString &word)
{
    static const QSet<QString> words = setOf(crowds);
    return words.contains(word);
}

bool isCompanyWord(const QString &word)
{
    static const QSet<QString> words = setOf(companies);
    return words.contains(word);
}

bool isRequestWord(const QString &word)
{
    static const QSet<QString> words = setOf(requests);
    return words.contains(word);
}

bool isGoalWord(const QString &word)
{
    static const QSet<QString> words = setOf(goalsToo);
    return words.contains(word);
}

bool isWholeWord(const QString &word)
{
    static const QSet<QString> words = setOf(wholes);
    return words.contains(word);
}

} // namespace fabriscope
