// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace fabriscope {

/// The settings: a list of pages at the left, the chosen one beside it. Not modal; what is chosen holds at once, so
/// that there is nothing to confirm. GUI thread.
class SettingsWindow : public QDialog {
    Q_OBJECT
public:
    explicit SettingsWindow(QWidget *parent = nullptr);

    /// Adds \a page, which the window owns from now on, behind those there are. It gets scroll bars where it needs
    /// them.
    void addPage(const QString &icon, const QString &title, QWidget *page);

private:
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace fabriscope
