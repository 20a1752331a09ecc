// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/importprofiles.h"

#include <QScrollArea>

class QLabel;

namespace fabriscope {

class Card;
class ImportList;
struct FoundAccounts;

/// What is shown instead of an empty table when nobody has said yet which account to look at: the ways in. GUI thread.
class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The profiles there are already; without \a possible none can be made (and none are there).
    void setProfiles(const QStringList &names, bool possible = true);
    /// What can be imported. Nothing is shown of an aliyun command line that is not there.
    void setFound(const FoundAccounts &found);
    [[nodiscard]] ImportList &importList() const { return *m_import; }

signals:
    void demoWanted();
    void addWanted();
    void importWanted(const QStringList &names, fabriscope::ImportWay way);
    void checkWanted();
    /// It is being looked at (again).
    void shown();
    /// Something went into the clipboard; a whole sentence for the status line.
    void copied(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *importCard();
    [[nodiscard]] QWidget *profileCard();
    [[nodiscard]] QWidget *demoCard();
    [[nodiscard]] QWidget *environmentCard();
    void showImport();

    QLabel *m_text = nullptr;
    Card *m_importCard = nullptr;
    QLabel *m_importProblem = nullptr;
    ImportList *m_import = nullptr;
    QWidget *m_profileCard = nullptr;
    QStringList m_names;
    QList<ListedRecipe> m_found;
};

} // namespace fabriscope
