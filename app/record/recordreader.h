// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"
#include "app/record/jsonvalue.h"
#include "app/record/memberpool.h"

#include <QVarLengthArray>

namespace fabriscope {

/// Reads the object of one test into our values (fields: eflo-api.md, section 1). Any field may be missing, null, of
/// another type than documented, or there twice (the last one counts). Throws simdjson_error where it is not JSON.
class RecordReader {
public:
    RecordReader(JsonValues &values, MemberPool &members) : m_values(values), m_members(members) { }

    /// Reads the field \a key if it belongs to a test; false if not.
    [[nodiscard]] bool readField(NetTest &test, std::string_view key, simdjson::ondemand::value &value);
    [[nodiscard]] NetTest read(simdjson::ondemand::object &object);

private:
    using Value = simdjson::ondemand::value;

    [[nodiscard]] std::optional<TrafficTest> readTraffic(Value &value);
    [[nodiscard]] std::optional<DelayTest> readDelay(Value &value);
    [[nodiscard]] std::optional<CommTest> readComm(Value &value);
    [[nodiscard]] HostList readHosts(Value &value);
    [[nodiscard]] TestHost readHost(simdjson::ondemand::object &object);
    void readMember(Value &value);
    [[nodiscard]] int pooledMember(std::string_view raw);

    JsonValues &m_values;
    MemberPool &m_members;
    simdjson::ondemand::parser m_parser; ///< for single members
    // The list being read: members to be looked up in the pool and their numbers there, or, when it has given up, the
    // members themselves.
    QVarLengthArray<std::string_view, 64> m_unread;
    QVarLengthArray<int, 64> m_numbers;
    QList<TestHost> m_fresh;
};

} // namespace fabriscope
