// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filterkeeping.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/exporting/fileprompt.h"
#include "ui/filters/filterdialog.h"
#include "ui/filters/undoline.h"
#include "ui/window/navigation.h"

#include <QDir>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNameSaid = 60;

QString said(const QString &title)
{
    return displayText(title, longestNameSaid);
}

} // namespace

FilterKeeping::FilterKeeping(FilterStore &store, FilePrompt &prompt, Navigation &navigation, QWidget &window)
    : QObject(&window)
    , m_store(store)
    , m_prompt(prompt)
    , m_navigation(navigation)
    , m_window(window)
    , m_actions(new FilterActions(window, navigation, this))
    , m_undo(new UndoLine(&window))
{
    connectActions();
    connect(&store, &FilterStore::changed, this, &FilterKeeping::follow);
    connect(&store, &FilterStore::problem, this, &FilterKeeping::problem);
    connect(&navigation, &Navigation::renameWanted, this, &FilterKeeping::rename);
    connect(&navigation, &Navigation::moveWanted, this, [this](const QString &id, int before) {
        m_store.change([id, before](FilterList &list) { list.move(id, before); });
    });
    connect(&navigation, &QTreeWidget::itemSelectionChanged, this, &FilterKeeping::showState);
    connect(m_undo, &UndoLine::offerChanged, this, &FilterKeeping::showState);
    follow();
}

void FilterKeeping::connectActions()
{
    using enum FilterAction;
    const auto on = [this](FilterAction which, auto work) {
        connect(m_actions->action(which), &QAction::triggered, this, work);
    };
    on(Save, [this] { saveBar(); });
    on(Rename, [this] { m_navigation.editName(); });
    on(Edit, [this] { edit(); });
    on(MoveUp, [this] { moveBy(-1); });
    on(MoveDown, [this] { moveBy(1); });
    on(Remove, [this] { remove(); });
    on(Undo, [this] { m_undo->undo(); });
    on(Import, [this] { chooseImport(); });
    on(ExportAll, [this] { exportFilters(m_store.list()); });
    on(ExportSelected, [this] { exportFilters(m_store.list().only(m_navigation.selectedFilters())); });
    on(BringBack, [this] { bringBack(); });
}

void FilterKeeping::follow()
{
    m_navigation.setFilters(m_store.list().filters(), m_store.faults());
    showState();
    emit queriesChanged();
}

void FilterKeeping::showState()
{
    using enum FilterAction;
    const qsizetype chosen = m_navigation.selectedFilters().size();
    for (const FilterAction one : {Rename, Edit, MoveUp, MoveDown})
        m_actions->action(one)->setEnabled(chosen == 1);
    for (const FilterAction any : {Remove, ExportSelected})
        m_actions->action(any)->setEnabled(chosen > 0);
    m_actions->action(Save)->setEnabled(!m_barQuery.isEmpty());
    m_actions->action(Undo)->setEnabled(m_undo->hasOffer());
    m_actions->action(ExportAll)->setEnabled(!m_store.list().filters().isEmpty());
    m_actions->action(BringBack)->setEnabled(m_store.list().lacksBuiltIns());
}

void FilterKeeping::setBarQuery(const QString &query)
{
    m_barQuery = query.trimmed();
    m_actions->action(FilterAction::Save)->setEnabled(!m_barQuery.isEmpty());
}

QStringList FilterKeeping::queries() const
{
    QStringList queries;
    for (const SavedFilter &filter : m_store.list().filters())
        queries += filter.query;
    return queries;
}

void FilterKeeping::saveBar()
{
    auto *dialog = new FilterDialog(m_store.list(), {}, &m_window);
    dialog->setQuery(m_barQuery);
    connect(dialog, &FilterDialog::saveWanted, this, &FilterKeeping::save);
    dialog->open();
}

void FilterKeeping::save(const QString &name, const QString &query)
{
    const auto replaced = std::make_shared<std::optional<SavedFilter>>();
    const auto done = m_store.change([name, query, replaced](FilterList &list) {
        const SavedFilter *same = list.named(name);
        if (same) {
            *replaced = *same;
            list.setQuery(QString(same->id), query);
        } else {
            list.add(name, query);
        }
    });
    whenDone(done, this, [this, name, query, replaced](const Result<bool> &saved) {
        if (!saved || !*saved)
            return;
        m_navigation.showFilter(m_barQuery);
        if (!*replaced)
            return emit message(tr("Saved the filter “%1”").arg(said(name)));
        const SavedFilter before = **replaced;
        m_undo->offer(tr("The filter “%1” has another query now").arg(said(before.title())), [this, before] {
            m_store.change([before](FilterList &list) { list.setQuery(before.id, before.query); });
        });
    });
}

void FilterKeeping::edit()
{
    const QString id = m_navigation.selectedFilters().value(0);
    if (!m_store.list().find(id))
        return;
    auto *dialog = new FilterDialog(m_store.list(), id, &m_window);
    connect(dialog, &FilterDialog::saveWanted, this, [this, id](const QString &name, const QString &query) {
        m_store.change([id, name, query](FilterList &list) {
            list.rename(id, name);
            list.setQuery(id, query);
        });
    });
    dialog->open();
}

void FilterKeeping::rename(const QString &id, const QString &name)
{
    whenDone(m_store.change([id, name](FilterList &list) { list.rename(id, name); }), this,
             [this](const Result<bool> &renamed) {
                 if (!renamed || !*renamed) // as it was
                     follow();
             });
}

void FilterKeeping::moveBy(int step)
{
    const QString id = m_navigation.selectedFilters().value(0);
    m_store.change([id, step](FilterList &list) {
        const qsizetype at = list.indexOf(id);
        if (at + step >= 0)
            list.move(id, step < 0 ? at - 1 : at + 2);
    });
}

void FilterKeeping::remove()
{
    using Places = QList<std::pair<qsizetype, SavedFilter>>;
    const QStringList ids = m_navigation.selectedFilters();
    const auto removed = std::make_shared<Places>();
    const auto done = m_store.change([ids, removed](FilterList &list) {
        removed->clear();
        for (const QString &id : ids) {
            const qsizetype at = list.indexOf(id);
            if (at < 0)
                continue;
            removed->append({at, list.filters().at(at)});
            list.remove(id);
        }
    });
    whenDone(done, this, [this, removed](const Result<bool> &gone) {
        if (!gone || removed->isEmpty())
            return;
        const QString sentence = removed->size() == 1
            ? tr("Removed the filter “%1”").arg(said(removed->first().second.title()))
            : tr("Removed %Ln filter(s)", nullptr, int(removed->size()));
        m_undo->offer(sentence, [this, places = *removed] {
            m_store.change([places](FilterList &list) {
                for (auto one = places.crbegin(); one != places.crend(); ++one)
                    list.insert(one->first, one->second);
            });
        });
    });
}

void FilterKeeping::bringBack()
{
    m_store.change([](FilterList &list) { list.bringBackBuiltIns(); });
}

void FilterKeeping::chooseImport()
{
    m_prompt.askOpenPaths(&m_window, tr("Import filters"), this, [this](const QStringList &paths) {
        QList<FileToImport> files;
        for (const QString &path : paths)
            files += FileToImport::file(path);
        if (!files.isEmpty())
            whenDone(sortFiles(files, true), this, [this](const SortedFiles &sorted) { takeIn(sorted); });
    });
}

void FilterKeeping::take(const QList<FileToImport> &files)
{
    whenDone(sortFiles(files, false), this, [this](const SortedFiles &sorted) {
        takeIn(sorted);
        if (!sorted.tests.isEmpty())
            emit testFilesFound(sorted.tests);
    });
}

void FilterKeeping::takeIn(const SortedFiles &files)
{
    for (const Problem &one : files.problems)
        emit problem(one);
    if (files.filterFiles == 0)
        return;
    const auto merged = std::make_shared<FilterMerge>();
    whenDone(m_store.change([merged, theirs = files.filters](FilterList &list) { *merged = list.merge(theirs); }), this,
             [this, merged](const Result<bool> &saved) {
                 if (saved)
                     tellMerged(*merged);
             });
}

void FilterKeeping::tellMerged(const FilterMerge &merged)
{
    if (merged.added.isEmpty())
        return emit message(tr("The file brought no new filters"));
    QStringList sentences{tr("%Ln filter(s) imported.", nullptr, int(merged.added.size()))};
    if (merged.known > 0)
        sentences += tr("%Ln of the file's filter(s) you had already.", nullptr, merged.known);
    if (const SavedFilter *first = m_store.list().find(merged.renamed.value(0))) {
        sentences += merged.renamed.size() == 1
            ? tr("You have another filter of that name, so one is called “%1”.").arg(said(first->title()))
            : tr("%Ln have the name of another filter of yours, and a number behind it: “%1”, …", nullptr,
                 int(merged.renamed.size()))
                  .arg(said(first->title()));
    }
    m_undo->offer(sentences.join(u' '), [this, ids = merged.added] {
        m_store.change([ids](FilterList &list) {
            for (const QString &id : ids)
                list.remove(id);
        });
    });
}

void FilterKeeping::exportFilters(const FilterList &list)
{
    FilterList plain; // what the user's own file says besides is the user's own
    for (const SavedFilter &filter : list.filters())
        plain.append(filter);
    const SaveQuestion question{.title = tr("Export %Ln filter(s)", nullptr, int(plain.filters().size())),
                                .folder = {},
                                .fileName = u"fabriscope-filters"_s,
                                .kinds = {tr("Filters of Fabriscope (*.json)")}};
    m_prompt.askSavePath(&m_window, question, this, [this, plain](const std::optional<SaveAnswer> &answer) {
        if (!answer)
            return;
        whenDone(saveFilters(plain, answer->path), this, [this, path = answer->path](const Result<void> &saved) {
            if (!saved)
                return emit problem(saved.error());
            emit message(tr("Saved the filters as %1").arg(displayText(QDir::toNativeSeparators(path))));
        });
    });
}

} // namespace fabriscope
