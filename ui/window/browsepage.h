// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/memberhistory.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/testtableview.h"
#include "ui/details/detailsview.h"
#include "ui/window/workspace.h"

#include <QSet>
#include <QSplitter>
#include <QTimer>

class QSettings;
class QToolButton;
class QStackedWidget;

namespace fabriscope {

class DetailsArea;
class PictureExport;
struct Picture;
class OverviewPage;

/// The working part of the window for one workspace: the filter bar above the table, or above the overview of its
/// tests, and below or at the right the details of the selected test, or what was asked for in their place. The
/// workspace must outlive it.
class BrowsePage : public QWidget {
    Q_OBJECT
public:
    BrowsePage(Workspace &workspace, QSettings &settings, FilePrompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] FilterBar &filterBar() { return *m_filterBar; }
    [[nodiscard]] TestTableView &table() { return *m_table; }
    [[nodiscard]] DetailsView &details() { return *m_details; }

    /// Qt::Vertical: the details stand below the table; Qt::Horizontal: at its right.
    void setDetailsPlace(Qt::Orientation orientation);
    [[nodiscard]] Qt::Orientation detailsPlace() const { return m_splitter->orientation(); }
    /// Without the details the table has all the room; so it has before the first test is chosen.
    void setShowsDetails(bool shown);
    [[nodiscard]] bool showsDetails() const { return m_showsDetails; }
    /// The details alone, without the table and its filter, until the table is asked for again. Without a chosen test
    /// there is nothing to show so. Kept by nobody: the next start has the table.
    void setShowsOnlyDetails(bool only);
    [[nodiscard]] bool showsOnlyDetails() const { return m_showsOnlyDetails; }
    /// Brings the filter line, or the tests, back if they are hidden.
    void focusFilter();
    void focusTests();
    void saveState();

    /// Saves or copies the overview if it is shown, else what the details draw.
    void exportPicture();
    void copyPicture();

    /// The overview in the place of the table and the details. A part of a chart that is chosen filters the table, and
    /// shows it.
    void setShowsOverview(bool shown);
    [[nodiscard]] bool showsOverview() const { return m_showsOverview; }
    [[nodiscard]] OverviewPage *overview() const { return m_overview; } ///< null until it is wanted

    /// The page of the host that is selected among the members, or else that the filter names.
    void showMember();
    /// The parts F6 walks through.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// True once the raw record of the selected test (or nothing) is shown, or what stands in its place.
    [[nodiscard]] bool detailsAreSettled() const;

signals:
    void settled();
    void detailsWanted(); ///< a test was opened while they were hidden
    void overviewShown(bool shown);
    void onlyDetailsShown(bool only);
    void message(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

private:
    void connectTable();
    void connectDetails();
    void connectArea();
    void makeOverview();
    void makeWayBack();
    void findFromOverview(const QString &query);
    void goBackToOverview();
    void setEmptyState(const EmptyState &state);
    void revealArea();
    void showNamedHost(const QString &name);
    void showHistory(const MemberOfInterest &who);
    void showEmptyState();
    void showTest(const std::optional<TestKey> &key);
    void placeDetails();
    void makeRoomForDetails();
    void fetchRaw(const TestKey &key);
    void describe(const TestKey &key);
    void describeByItself();
    void takeDescribed(const QString &testId, const std::optional<Problem> &failure);
    void refreshShown(const QList<StoredTest> &tests);

    [[nodiscard]] Picture overviewPictureNow() const;

    Workspace &m_workspace;
    QSettings &m_settings;
    PictureExport *m_export;
    FilterBar *m_filterBar;
    QSplitter *m_splitter;
    QStackedWidget *m_views; ///< the table and the overview
    TestTableView *m_table;
    OverviewPage *m_overview = nullptr;
    QToolButton *m_back;      ///< to the overview, after a part of it was chosen
    QString m_overviewFilter; ///< that it had then
    QString m_foundFilter;    ///< that the choice made of it
    DetailsArea *m_area;
    DetailsView *m_details; ///< in m_area
    std::optional<TestKey> m_shownKey;
    quint64 m_shownSequence = 0;
    bool m_rawWanted = false;
    QTimer m_describeSoon;     ///< runs while the selection may still move on
    QSet<TestKey> m_described; ///< whose results were asked for without the user's word
    std::optional<TestKey> m_describing;
    bool m_showsDetails = true; ///< as the user chose
    bool m_showsOverview = false;
    bool m_showsOnlyDetails = false;
    QByteArray m_sharesBefore;   ///< of table and details, while only these are shown
    bool m_hasShownTest = false; ///< since the start
    bool m_hasSizes = false;     ///< of table and details, for this orientation
};

} // namespace fabriscope
