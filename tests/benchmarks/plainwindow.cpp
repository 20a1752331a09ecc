// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the benchmarks of the start are compared with: the least that plain Qt can show, an empty table in a main
// window; with the name of a file of tests, a table of these that can be filtered.

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

class Window : public QMainWindow {
public:
    explicit Window(const QString &file)
    {
        if (!file.isEmpty())
            fill(file);
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
    void fill(const QString &fileName)
    {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QJsonArray tests = QJsonDocument::fromJson(file.readAll())[QLatin1String("NetTestResults")].toArray();
        for (const QJsonValue &test : tests) {
            QList<QStandardItem *> row;
            for (const char *key : {"Status", "NetTestType", "TestId", "ClusterName", "CreationTime", "FinishedTime"})
                row.append(new QStandardItem(test[QLatin1String(key)].toString()));
            m_tests.appendRow(row);
        }
        m_filter.setSourceModel(&m_tests);
        m_table.setModel(&m_filter);
    }

    QStandardItemModel m_tests;
    QSortFilterProxyModel m_filter;
    QTableView m_table;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Window window(QApplication::arguments().value(1));
    window.show();
    return QApplication::exec();
}
