// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/verdictwords.h"

#include <QSet>
#include <QString>

namespace fabriscope {

namespace {

constexpr QStringView saying = u"|status|state|result|verdict|outcome|conclusion|ok|success|succeeded|"
                               u"successful|connected|connectivity"
                               u"|reachable|reachability|pass|passed|ispass|ispassed|isok|issuccess|"
                               u"isconnected|isreachable|testresult|teststatus"
                               u"|checkresult|checkstatus|linkstatus|linkstate|connectstatus|"
                               u"connectionstatus|pingstatus|pingresult|pingok"
                               u"|healthy|ishealthy|health|状态|结果|测试结果|检查结果|检测结果|诊断结果|"
                               u"测试状态|连通状态|连接状态|连通|连通性|是否连通|可达|是否可达"
                               u"|可达性|是否成功|成功|是否通过|通过|是否正常|正常|通断|";
constexpr QStringView denying = u"|failed|isfailed|unreachable|disconnected|isunreachable|unhealthy|失败|"
                                u"是否失败|不通|不可达|";
constexpr QStringView passing = u"|ok|okay|pass|passed|success|succeeded|successful|connected|reachable|up|"
                                u"healthy|normal|good|true|通|连通|已连通|正常"
                                u"|成功|通过|可达|健康|合格|";
constexpr QStringView failing = u"|fail|failed|failure|timeout|timedout|unreachable|notreachable|error|"
                                u"down|disconnected|notconnected|refused"
                                u"|connectionrefused|noroute|noroutetohost|abnormal|unhealthy|bad|false|"
                                u"notok|nok|不通|未连通|未通|异常|失败|超时"
                                u"|不可达|错误|未通过|断开|不合格|";

/// "Link-Status", "link_status" and "linkStatus" are one.
QString squeezed(std::string_view text)
{
    constexpr std::size_t longest = 60;
    if (text.empty() || text.size() > longest)
        return {};
    QString bounded(u'|');
    const QString word = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (const QChar c : word) {
        if (c == u'|' || (!c.isLetterOrNumber() && !c.isSpace() && c != u'_' && c != u'-'))
            return {};
        if (c.isLetterOrNumber())
            bounded += c.toLower();
    }
    return bounded + u'|';
}

QSet<QString> boundedWords(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.split(u'|', Qt::SkipEmptyParts))
        words.insert(u'|' + word.toString() + u'|');
    return words;
}

} // namespace

VerdictName verdictName(std::string_view name)
{
    const QString bounded = squeezed(name);
    static const QSet<QString> sayingIt = boundedWords(saying);
    static const QSet<QString> denyingIt = boundedWords(denying);
    if (sayingIt.contains(bounded))
        return VerdictName::Says;
    return denyingIt.contains(bounded) ? VerdictName::SaysNot : VerdictName::None;
}

std::optional<bool> verdictWord(std::string_view text)
{
    const QString bounded = squeezed(text);
    static const QSet<QString> passed = boundedWords(passing);
    static const QSet<QString> failed = boundedWords(failing);
    if (passed.contains(bounded))
        return true;
    return failed.contains(bounded) ? std::optional(false) : std::nullopt;
}

std::optional<bool> truthWord(std::string_view text)
{
    const QString bounded = squeezed(text);
    if (bounded == u"|true|")
        return true;
    return bounded == u"|false|" ? std::optional(false) : std::nullopt;
}

} // namespace fabriscope
