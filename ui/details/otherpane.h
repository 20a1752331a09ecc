// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/fact.h"
#include "ui/details/typepane.h"

namespace fabriscope {

class FactSheet;
struct JsonLeaves;

/// Types nobody knows yet: every field of the record, known to the program or not.
class OtherPane : public TypePane {
    Q_OBJECT
public:
    explicit OtherPane(QWidget *parent = nullptr);
    void setTest(const NetTest &test) override;
    void setRaw(const QByteArray &json) override;
    [[nodiscard]] bool wantsRaw() const override { return true; }

private:
    void showUnknown(const JsonLeaves &found);

    FactSheet *m_sheet;
    QList<FactSection> m_known;
    quint64 m_asked = 0; ///< only the newest reading's result is shown
};

} // namespace fabriscope
