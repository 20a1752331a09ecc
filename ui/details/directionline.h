// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/member.h"

#include <QWidget>

class QLabel;

namespace fabriscope {

/// The direction of a test: a small drawing of arrows and a sentence.
class DirectionLine : public QWidget {
    Q_OBJECT
public:
    explicit DirectionLine(QWidget *parent = nullptr);

    void setTest(const NetTest &test);
    [[nodiscard]] QString sentence() const;

private:
    class Drawing;
    Drawing *m_drawing;
    QLabel *m_sentence;
};

} // namespace fabriscope
