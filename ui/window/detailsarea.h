// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testtablemodel.h"

#include <QStackedWidget>

namespace fabriscope {

class ComparisonView;
class DetailsView;
class FilePrompt;
class MemberPage;
struct MemberOfInterest;

/// The part of the window that speaks of what is chosen in the table: a test's details, or, until it is closed or
/// another test is chosen, two tests side by side or the page of a host. The model and the prompt must outlive it. GUI
/// thread.
class DetailsArea : public QStackedWidget {
    Q_OBJECT
public:
    DetailsArea(TestTableModel &model, FilePrompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] DetailsView &details() { return *m_details; }
    /// Tests the table does not know are not compared.
    void showComparison(const TestKey &a, const TestKey &b);
    /// The page of a host or bond; of nobody that can be known again, nothing is shown.
    void showMember(const MemberOfInterest &who);
    void showDetails();
    /// The table's current test: when it is another one than before, its details are what the user wants to see.
    void follow(const std::optional<TestKey> &current);
    void refresh(const QList<StoredTest> &tests);
    /// False while what is shown is still being made.
    [[nodiscard]] bool isSettled() const;

signals:
    void filterWanted(const QString &query);
    void selectWanted(const fabriscope::TestKey &key);
    void notice(const QString &sentence);
    void settled();

private:
    void makeComparison();
    void makeMemberPage();
    void showPage(QWidget *page);
    void openTest(const TestKey &key);

    TestTableModel &m_model;
    DetailsView *m_details;
    ComparisonView *m_comparison = nullptr; ///< once it was wanted
    MemberPage *m_memberPage = nullptr;     ///< once it was wanted
    std::optional<TestKey> m_current;       ///< of the table
};

} // namespace fabriscope
