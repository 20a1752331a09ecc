// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `start` is compared with: the least that plain Qt can show, an empty table in a main window.

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

class Window : public QMainWindow {
public:
    Window()
    {
        setCentralWidget(&m_table);
        m_table.viewport()->installEventFilter(this);
        resize(1440, 900);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] { std::fputs("painted\n", stderr); });
        return QMainWindow::eventFilter(watched, event);
    }

private:
    QTableView m_table;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Window window;
    window.show();
    return QApplication::exec();
}
