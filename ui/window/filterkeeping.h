// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/filters/filterstore.h"
#include "ui/filters/filteractions.h"
#include "ui/filters/filterfiles.h"

namespace fabriscope {

class FilePrompt;
class Navigation;
class UndoLine;

/// What a user does with saved filters in a window: saves the one in the bar, renames, edits, moves, removes and
/// undoes, and shares them as files. Keeps the navigation as the store is. GUI thread; all it is given must outlive it.
class FilterKeeping : public QObject {
    Q_OBJECT
public:
    FilterKeeping(FilterStore &store, FilePrompt &prompt, Navigation &navigation, QWidget &window);

    [[nodiscard]] UndoLine &undoLine() { return *m_undo; }
    [[nodiscard]] QList<QAction *> menu() const { return m_actions->menu(); }
    [[nodiscard]] QAction *saveAction() const { return m_actions->action(FilterAction::Save); }
    /// What stands in the filter bar; empty: nothing to save.
    void setBarQuery(const QString &query);
    /// Imports the files of filters among \a files, and hands the others on by testFilesFound().
    void take(const QList<FileToImport> &files);
    [[nodiscard]] QStringList queries() const;

signals:
    void queriesChanged();
    void testFilesFound(const QList<fabriscope::FileToImport> &files);
    void message(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

private:
    void connectActions();
    void follow();
    void showState();
    void saveBar();
    void save(const QString &name, const QString &query);
    void edit();
    void rename(const QString &id, const QString &name);
    void moveBy(int step);
    void remove();
    void bringBack();
    void chooseImport();
    void takeIn(const SortedFiles &files);
    void tellMerged(const FilterMerge &merged);
    void exportFilters(const FilterList &list);

    FilterStore &m_store;
    FilePrompt &m_prompt;
    Navigation &m_navigation;
    QWidget &m_window;
    FilterActions *m_actions;
    UndoLine *m_undo;
    QString m_barQuery;
};

} // namespace fabriscope
