// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingswindow.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize usualSize(820, 680);
constexpr int linesApart = 2;
} // namespace

SettingsWindow::SettingsWindow(QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"settingsWindow"_s);
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_list->setSpacing(linesApart);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->setContentsMargins(spacing::m, 0, spacing::m, spacing::m);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(usualSize);
}

void SettingsWindow::addPage(const QString &icon, const QString &title, QWidget *page)
{
    auto *item = new QListWidgetItem(themedIcon(icon), title, m_list);
    item->setSizeHint(
        QSize(fontMetrics().horizontalAdvance(title) + 4 * spacing::l, fontMetrics().height() + spacing::m));
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(title);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    // What the keyboard stands on is seen, also when it came there without the Tab key; once the layout is done.
    connect(
        qApp, &QApplication::focusChanged, scroll,
        [scroll] {
            QWidget *now = QApplication::focusWidget();
            if (now && scroll->isAncestorOf(now))
                scroll->ensureWidgetVisible(now);
        },
        Qt::QueuedConnection);
    m_pages->addWidget(scroll);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

} // namespace fabriscope
