// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/fleet.h"
#include "app/demo/records/membertexts.h"

namespace fabriscope::demo {

class JsonWriter;

/// The NetTestType a test is listed under.
[[nodiscard]] QByteArrayView netTestTypeOf(const PlannedTest &test);

/// Writes tests as the service does (eflo-api.md, section 1): GDR and GPUNum as strings, QP and Duration as numbers,
/// no Bond for members of a CommTest, empty Servers for Fullmesh, no or an empty FinishedTime while running.
/// Refers to a fleet that must outlive it.
class RecordEncoder {
public:
    explicit RecordEncoder(const Fleet &fleet) : m_fleet(fleet), m_texts(fleet.hosts()) { }

    /// The record as one JSON object, as it stands in a list at \a momentMsecs.
    void write(JsonWriter &json, const PlannedTest &test, qint64 momentMsecs);
    /// Only its keys and values, so that DescribeNetTestResult can put its own beside them.
    [[nodiscard]] QByteArray fields(const PlannedTest &test, qint64 momentMsecs);

private:
    void writeFields(JsonWriter &json, const PlannedTest &test, qint64 momentMsecs);
    void writeTraffic(JsonWriter &json, const PlannedTest &test);
    void writeComm(JsonWriter &json, const PlannedTest &test);
    void writeMembers(JsonWriter &json, QByteArrayView name, const PlannedTest &test, std::size_t first,
                      std::size_t count);

    const Fleet &m_fleet;
    MemberTexts m_texts;
};

} // namespace fabriscope::demo
