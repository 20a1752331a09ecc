// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/packedtest.h"

#include "app/nettest/timespelling.h"

#include <QVarLengthArray>

namespace fabriscope {

namespace {

constexpr char firstLayout = 1; ///< times in full
constexpr char layout = 2;
constexpr qint64 msecsPerSecond = 1000;
constexpr qint64 mostMsecs = 1'000'000'000'000'000; ///< far beyond the year 9999: damaged
constexpr qsizetype usualSize = 160;
constexpr qsizetype longestWord = 80; ///< UTF-16 units; what is longer hardly comes again
// Which objects the record has.
constexpr quint64 hasTraffic = 1;
constexpr quint64 hasDelay = 2;
constexpr quint64 hasComm = 4;

bool isInSeconds(TimeSpelling spelling)
{
    return spelling == TimeSpelling::Seconds || spelling == TimeSpelling::Minutes || spelling == TimeSpelling::China;
}

class Packer {
public:
    explicit Packer(WordTable &words) : m_words(words)
    {
        m_bytes.reserve(usualSize);
        m_bytes.append(layout);
    }

    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(value | 0x80));
        m_bytes.append(char(value));
    }
    void plain(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        number(quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    /// Even: twice the number of a word. Odd: the text follows.
    void word(const QString &text)
    {
        if (text.size() <= longestWord)
            return number(quint64(m_words.numberOf(text)) << 1);
        number(1);
        plain(text);
    }
    /// Its spelling, and the moment in seconds or milliseconds; an odd one in full.
    void time(const TestTime &time)
    {
        const TimeSpelling known = spellingOf(time);
        const bool fits = !isInSeconds(known) || time.msecsUtc % msecsPerSecond == 0;
        const TimeSpelling spelling = fits ? known : TimeSpelling::Odd;
        number(quint64(spelling));
        if (spelling == TimeSpelling::Odd) {
            number(quint64(time.reading));
            plain(time.text);
            if (time.hasMoment())
                moment(time.msecsUtc);
        } else if (spelling != TimeSpelling::Missing) {
            moment(isInSeconds(spelling) ? time.msecsUtc / msecsPerSecond : time.msecsUtc);
        }
    }
    void hosts(const HostList &hosts)
    {
        number(quint64(hosts.size()));
        for (const SharedHost &host : hosts.shared())
            host.prefetch();
        for (const SharedHost &host : hosts.shared())
            number(m_words.numberOf(host));
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void moment(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }

    WordTable &m_words;
    QByteArray m_bytes;
};

class Unpacker {
public:
    Unpacker(QByteArrayView bytes, const WordTable &words)
        : m_words(words), m_at(bytes.data()), m_end(m_at + bytes.size())
    {
        m_layout = m_at != m_end ? *m_at++ : '\0';
        m_good = m_layout == layout || m_layout == firstLayout;
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = quint8(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }
    QString plain()
    {
        const quint64 size = number();
        if (!m_good || size > quint64(m_end - m_at)) {
            m_good = false;
            return {};
        }
        const char *start = m_at;
        m_at += size;
        return QString::fromUtf8(start, qsizetype(size));
    }
    QString word()
    {
        const quint64 value = number();
        if (value == 1)
            return plain();
        const QString *text = value % 2 == 0 ? m_words.text(quint32(value >> 1)) : nullptr;
        m_good = m_good && text;
        return text ? *text : QString();
    }
    TestTime time()
    {
        const quint64 spelling = m_layout == firstLayout ? quint64(TimeSpelling::Odd) : number();
        m_good = m_good && spelling <= quint64(TimeSpelling::Odd);
        if (m_good && TimeSpelling(spelling) == TimeSpelling::Odd)
            return timeInFull();
        if (!m_good || TimeSpelling(spelling) == TimeSpelling::Missing)
            return {};
        const qint64 factor = isInSeconds(TimeSpelling(spelling)) ? msecsPerSecond : 1;
        const qint64 moment = this->moment();
        m_good = m_good && qAbs(moment) <= mostMsecs / factor;
        return m_good ? timeSpelt(moment * factor, TimeSpelling(spelling)) : TestTime();
    }
    HostList hosts()
    {
        HostList hosts;
        const quint64 size = number();
        m_good = m_good && size <= quint64(m_end - m_at); // each takes a byte at least
        QVarLengthArray<const SharedHost *, 64> named;
        for (quint64 i = 0; m_good && i < size; ++i) {
            named.append(m_words.member(quint32(number())));
            m_good = m_good && named.back();
            if (m_good)
                named.back()->prefetch();
        }
        hosts.reserve(m_good ? qsizetype(size) : 0);
        for (auto host = named.cbegin(); m_good && host != named.cend(); ++host)
            hosts.append(**host);
        return hosts;
    }
    Quantity quantity() { return Quantity::fromText(word()); }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isGoodToTheEnd() const { return m_good && m_at == m_end; }

private:
    qint64 moment()
    {
        const quint64 zigzag = number();
        return qint64(zigzag >> 1) ^ -qint64(zigzag & 1);
    }
    TestTime timeInFull()
    {
        TestTime time;
        const quint64 reading = number();
        m_good = m_good && reading <= quint64(TestTime::Reading::Unreadable);
        time.reading = TestTime::Reading(reading);
        time.text = plain();
        if (time.hasMoment())
            time.msecsUtc = moment();
        return time;
    }

    const WordTable &m_words;
    const char *m_at;
    const char *m_end;
    char m_layout = '\0';
    bool m_good = false;
};

void packTraffic(Packer &packer, const TrafficTest &traffic)
{
    packer.word(traffic.protocol);
    packer.word(traffic.trafficModel);
    packer.word(traffic.duration.text);
    packer.word(traffic.qp.text);
    packer.word(traffic.gdr.text);
    packer.hosts(traffic.clients);
    packer.hosts(traffic.servers);
}

TrafficTest unpackTraffic(Unpacker &unpacker)
{
    TrafficTest traffic;
    traffic.protocol = unpacker.word();
    traffic.trafficModel = unpacker.word();
    traffic.duration = unpacker.quantity();
    traffic.qp = unpacker.quantity();
    traffic.gdr = Flag::fromText(unpacker.word());
    traffic.clients = unpacker.hosts();
    traffic.servers = unpacker.hosts();
    return traffic;
}

void packComm(Packer &packer, const CommTest &comm)
{
    packer.word(comm.type);
    packer.word(comm.model);
    packer.word(comm.gpuNum.text);
    packer.hosts(comm.hosts);
}

CommTest unpackComm(Unpacker &unpacker)
{
    CommTest comm;
    comm.type = unpacker.word();
    comm.model = unpacker.word();
    comm.gpuNum = unpacker.quantity();
    comm.hosts = unpacker.hosts();
    return comm;
}

} // namespace

QByteArray packTest(const NetTest &test, WordTable &words)
{
    Packer packer(words);
    for (const QString &text :
         {test.netTestType, test.status, test.port, test.networkMode, test.clusterId, test.clusterName})
        packer.word(text);
    packer.time(test.created);
    packer.time(test.finished);
    packer.number((test.traffic ? hasTraffic : 0) | (test.delay ? hasDelay : 0) | (test.comm ? hasComm : 0));
    if (test.traffic)
        packTraffic(packer, *test.traffic);
    if (test.delay)
        packer.hosts(test.delay->hosts);
    if (test.comm)
        packComm(packer, *test.comm);
    return packer.take();
}

std::shared_ptr<NetTest> unpackTest(QByteArrayView packed, const WordTable &words)
{
    Unpacker unpacker(packed, words);
    auto made = std::make_shared<NetTest>(); // where it stays: a test is large to move
    NetTest &test = *made;
    for (QString *text :
         {&test.netTestType, &test.status, &test.port, &test.networkMode, &test.clusterId, &test.clusterName})
        *text = unpacker.word();
    test.created = unpacker.time();
    test.finished = unpacker.time();
    const quint64 parts = unpacker.number();
    if (unpacker.isGood() && (parts & hasTraffic) != 0)
        test.traffic = unpackTraffic(unpacker);
    if (unpacker.isGood() && (parts & hasDelay) != 0)
        test.delay = DelayTest{unpacker.hosts()};
    if (unpacker.isGood() && (parts & hasComm) != 0)
        test.comm = unpackComm(unpacker);
    return unpacker.isGoodToTheEnd() ? made : nullptr;
}

} // namespace fabriscope
