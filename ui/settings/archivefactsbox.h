// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archivecare.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fabriscope {

/// Where an archive is, how large, and how old.
class ArchiveFactsBox : public QWidget {
    Q_OBJECT
public:
    explicit ArchiveFactsBox(QWidget *parent = nullptr);

    void setFacts(const ArchiveFacts &facts);

private:
    [[nodiscard]] QLabel *addFact(const QString &name, const QString &title);
    void openFolder();

    QLineEdit *m_place;
    QPushButton *m_open;
    QLabel *m_size;
    QLabel *m_tests;
    QLabel *m_seen;
};

/// A size for people, in the units that disks are sold in.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace fabriscope
