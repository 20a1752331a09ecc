// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/recordreader.h"

#include "app/record/readobject.h"

namespace fabriscope {

namespace ondemand = simdjson::ondemand;

namespace {

template <class T> struct TextKey {
    std::string_view key;
    QString T::*text;
};

constexpr TextKey<NetTest> testTexts[] = {
    {"NetTestType", &NetTest::netTestType}, {"Status", &NetTest::status},       {"Port", &NetTest::port},
    {"NetworkMode", &NetTest::networkMode}, {"ClusterId", &NetTest::clusterId}, {"ClusterName", &NetTest::clusterName},
};

constexpr TextKey<TestHost> hostTexts[] = {
    {"ResourceId", &TestHost::resourceId},
    {"Bond", &TestHost::bond},
    {"IP", &TestHost::ip},
    {"ServerName", &TestHost::serverName},
};

template <class T, size_t n>
bool readText(T &into, const TextKey<T> (&keys)[n], std::string_view key, JsonValues &values, ondemand::value &value)
{
    for (const auto &known : keys) {
        if (known.key == key) {
            into.*known.text = values.text(value);
            return true;
        }
    }
    return false;
}

} // namespace

NetTest RecordReader::read(ondemand::object &object)
{
    NetTest test;
    m_values.eachField(object, [&](std::string_view key, Value &value) { return readField(test, key, value); });
    return test;
}

bool RecordReader::readField(NetTest &test, std::string_view key, Value &value)
{
    if (readText(test, testTexts, key, m_values, value))
        return true;
    if (key == "TestId")
        test.testId = m_values.uniqueText(value);
    else if (key == "CreationTime")
        test.created = TestTime::fromText(m_values.uniqueText(value));
    else if (key == "FinishedTime")
        test.finished = TestTime::fromText(m_values.uniqueText(value));
    else if (key == "TrafficTest")
        test.traffic = readTraffic(value);
    else if (key == "DelayTest")
        test.delay = readDelay(value);
    else if (key == "CommTest")
        test.comm = readComm(value);
    else
        return false;
    return true;
}

std::optional<TrafficTest> RecordReader::readTraffic(Value &value)
{
    if (!JsonValues::isObject(value)) {
        m_values.check(value);
        return std::nullopt;
    }
    TrafficTest traffic;
    ondemand::object object = value.get_object();
    m_values.eachField(object, [&](std::string_view key, Value &field) {
        if (key == "Protocol")
            traffic.protocol = m_values.text(field);
        else if (key == "TrafficModel")
            traffic.trafficModel = m_values.text(field);
        else if (key == "Duration")
            traffic.duration = Quantity::fromText(m_values.text(field));
        else if (key == "QP")
            traffic.qp = Quantity::fromText(m_values.text(field));
        else if (key == "GDR")
            traffic.gdr = Flag::fromText(m_values.text(field));
        else if (key == "Clients")
            traffic.clients = readHosts(field);
        else if (key == "Servers")
            traffic.servers = readHosts(field);
        else
            return false;
        return true;
    });
    return traffic;
}

std::optional<DelayTest> RecordReader::readDelay(Value &value)
{
    if (!JsonValues::isObject(value)) {
        m_values.check(value);
        return std::nullopt;
    }
    DelayTest delay;
    ondemand::object object = value.get_object();
    m_values.eachField(object, [&](std::string_view key, Value &field) {
        if (key != "Hosts")
            return false;
        delay.hosts = readHosts(field);
        return true;
    });
    return delay;
}

std::optional<CommTest> RecordReader::readComm(Value &value)
{
    if (!JsonValues::isObject(value)) {
        m_values.check(value);
        return std::nullopt;
    }
    CommTest comm;
    ondemand::object object = value.get_object();
    m_values.eachField(object, [&](std::string_view key, Value &field) {
        if (key == "Type")
            comm.type = m_values.text(field);
        else if (key == "Model")
            comm.model = m_values.text(field);
        else if (key == "GPUNum")
            comm.gpuNum = Quantity::fromText(m_values.text(field));
        else if (key == "Hosts")
            comm.hosts = readHosts(field);
        else
            return false;
        return true;
    });
    return comm;
}

HostList RecordReader::readHosts(Value &value)
{
    m_members.makeRoom();
    m_unread.clear();
    m_fresh.clear();
    if (JsonValues::isArray(value)) {
        for (auto result : value.get_array()) {
            Value element = std::move(result);
            readMember(element);
        }
    } else {
        readMember(value); // one member without a list around it, or nothing that could be one
    }
    // In steps, because the pool lies in far memory: so the ways to it overlap.
    m_numbers.clear();
    for (const std::string_view raw : m_unread)
        m_numbers.append(pooledMember(raw));
    HostList hosts;
    hosts.reserve(m_numbers.size() + m_fresh.size());
    for (const int number : m_numbers)
        m_members.at(number).prefetch();
    for (const int number : m_numbers)
        hosts.append(m_members.at(number));
    for (TestHost &host : m_fresh)
        hosts.append(std::move(host));
    return hosts;
}

void RecordReader::readMember(Value &value)
{
    if (!JsonValues::isObject(value)) {
        m_values.check(value);
        return;
    }
    ondemand::object object = value.get_object();
    if (m_members.isWorthIt())
        m_unread.append(withoutBlanks(object.raw_json()));
    else
        m_fresh.append(readHost(object));
}

int RecordReader::pooledMember(std::string_view raw)
{
    const QByteArrayView bytes = m_values.original(raw);
    const int known = m_members.find(bytes);
    if (known >= 0)
        return known;
    TestHost host;
    const auto error = readObject(m_parser, raw, [&](ondemand::object &object) { host = readHost(object); });
    if (error)
        throw simdjson::simdjson_error(error.code);
    return m_members.add(bytes, std::move(host));
}

TestHost RecordReader::readHost(ondemand::object &object)
{
    TestHost host;
    m_values.eachField(
        object, [&](std::string_view key, Value &field) { return readText(host, hostTexts, key, m_values, field); });
    return host;
}

} // namespace fabriscope
