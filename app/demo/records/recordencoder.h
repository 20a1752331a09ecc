// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/fleet.h"

namespace fabriscope::demo {

class JsonWriter;

/// The NetTestType a test is listed under.
[[nodiscard]] QByteArrayView netTestTypeOf(const PlannedTest &test);

/// Writes tests as the service does (eflo-api.md, section 1): GDR and GPUNum as strings, QP and Duration as numbers,
/// no Bond for members of a CommTest, empty Servers for Fullmesh, no or an empty FinishedTime while running.
/// Refers to a fleet that must outlive it.
class RecordEncoder {
public:
    explicit RecordEncoder(const Fleet &fleet) : m_fleet(fleet) { }

    /// The record as one JSON object, as it stands in a list at \a momentMsecs.
    void write(JsonWriter &json, const PlannedTest &test, qint64 momentMsecs) const;
    /// Only its keys and values, so that DescribeNetTestResult can put its own beside them.
    [[nodiscard]] QByteArray fields(const PlannedTest &test, qint64 momentMsecs) const;

private:
    void writeFields(JsonWriter &json, const PlannedTest &test, qint64 momentMsecs) const;
    void writeTraffic(JsonWriter &json, const PlannedTest &test) const;
    void writeComm(JsonWriter &json, const PlannedTest &test) const;
    void writeMembers(JsonWriter &json, QByteArrayView name, const PlannedTest &test, std::size_t first,
                      std::size_t count) const;

    const Fleet &m_fleet;
};

} // namespace fabriscope::demo
