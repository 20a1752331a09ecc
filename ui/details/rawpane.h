// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace fabriscope {

class JsonView;
class ValueLine;

/// The record as the service sent it, and where it came from.
class RawPane : public QWidget {
    Q_OBJECT
public:
    explicit RawPane(QWidget *parent = nullptr);

    void setTest(const StoredTest &test);
    void setRaw(const RawRecord &raw);
    void setProblem(const Problem &problem);
    void focusSearch();

signals:
    void notice(const QString &sentence);

private:
    void showChosen();

    ValueLine *m_origin;
    QComboBox *m_which;
    QLabel *m_word; ///< said while there is nothing to show
    JsonView *m_view;
    RawRecord m_raw;
};

} // namespace fabriscope
