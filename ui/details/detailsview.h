// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/measure/measuredresults.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace fabriscope {

class CorrectionStore;
class FilePrompt;
class MatrixPane;
class MeasuredTest;
class MembersPane;
class RawPane;
class ResultsPane;
class SummaryPane;
class TestHead;
class TopologyPane;

/// Everything about one test: a head with what matters, then Summary, Members, Topology, Matrix, Results and Raw. Knows
/// nothing of where tests come from: it asks for raw records and details by signal and takes them when they come. Only
/// the tab that is looked at is filled. The prompt must outlive it.
class DetailsView : public QWidget {
    Q_OBJECT
public:
    enum class Tab : quint8 { Summary, Members, Topology, Matrix, Results, Raw };

    explicit DetailsView(FilePrompt &prompt, QWidget *parent = nullptr);

    /// Shows \a test; without one, a word that none is chosen. A newer version of the test shown keeps tab, selection
    /// and place.
    void setTest(const std::optional<StoredTest> &test);
    /// The answer to rawWanted(). Ignored if it belongs to another test than the one shown.
    void setRaw(const RawRecord &raw);
    /// rawWanted() could not be answered.
    void setRawProblem(const TestKey &key, const Problem &problem);
    /// Whether measured results can be asked for now; \a why is said when they cannot ("You are offline").
    void setDetailPossible(bool possible, const QString &why = {});
    /// A detail is on its way for \a key, or no longer (it came, or \a problem says why not).
    void setDetailRunning(const TestKey &key, bool running, const std::optional<Problem> &problem = {});
    void clear() { setTest({}); }
    /// Where corrections of results' layouts are kept; it must outlive this.
    void setCorrections(CorrectionStore *store);
    /// The host selected among the members, or null.
    [[nodiscard]] const TestHost *selectedHost() const;

    [[nodiscard]] const std::optional<StoredTest> &test() const { return m_test; }
    [[nodiscard]] Tab currentTab() const;
    void showTab(Tab tab);
    /// True while nothing of what is shown is being worked out.
    [[nodiscard]] bool isSettled() const;

public slots:
    /// Puts the cursor into the search or filter line of the tab shown; where it has none, of Raw.
    void focusSearch();
    /// Asks for a file and draws the matrix into it if that is shown, else the topology.
    void exportPicture();
    void copyPicture();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// The bytes of this test's record are needed: setRaw() or setRawProblem() should follow.
    void rawWanted(const fabriscope::TestKey &key);
    /// The user asks for the measured results (DescribeNetTestResult).
    void detailWanted(const fabriscope::TestKey &key);
    /// Everything this host (\a ofBond: this bond of it) took part in is wanted.
    void historyWanted(const fabriscope::TestHost &host, bool ofBond);
    /// Something was done: a whole sentence for the status line ("Copied 12 members").
    void notice(const QString &sentence);
    void problem(const fabriscope::Problem &problem);
    void settled();

private:
    void layOut();
    void connectPanes();
    void showCurrentTab();
    void fill(Tab tab);
    void giveRaw();
    void giveMeasured();
    void selectMember(int member, const QObject *chosenIn);
    void showMember();

    std::optional<StoredTest> m_test;
    std::optional<RawRecord> m_raw;
    TestKey m_rawKey;          ///< the test whose bytes were asked for
    quint64 m_rawAskedFor = 0; ///< and its version's sequence; 0: nobody is asked
    QSet<Tab> m_filled;        ///< with this version of the test
    QSet<Tab> m_given;         ///< have these bytes
    bool m_isSelecting = false;
    int m_member = -1;                                         ///< who is chosen, in whichever view
    std::optional<std::pair<MeasuredEnd, MeasuredEnd>> m_pair; ///< whose figure is chosen, who sends first
    QStackedWidget *m_pages;
    TestHead *m_head;
    QTabWidget *m_tabs;
    SummaryPane *m_summary;
    MembersPane *m_members;
    TopologyPane *m_topology;
    MatrixPane *m_matrix;
    ResultsPane *m_results;
    RawPane *m_rawPane;
    MeasuredTest *m_measured;
};

} // namespace fabriscope
