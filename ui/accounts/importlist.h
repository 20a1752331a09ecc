// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/importprofiles.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fabriscope {

/// The profiles of the aliyun command line to choose from, without their secrets: which of them to make profiles of,
/// and whether by reference (read again each time) or copied into the keyring. Those that cannot be used say why, and
/// cannot be chosen. GUI thread.
class ImportList : public QWidget {
    Q_OBJECT
public:
    explicit ImportList(QWidget *parent = nullptr);

    /// \a taken: names that there are profiles of already.
    void setProfiles(const QList<ListedRecipe> &profiles, const QStringList &taken);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] ImportWay way() const;
    /// While an import is under way nothing can be chosen; \a sentence says what it waits for.
    void setBusy(bool busy, const QString &sentence = {});

signals:
    void importWanted(const QStringList &names, fabriscope::ImportWay way);

private:
    [[nodiscard]] QTreeWidgetItem *makeItem(const ListedRecipe &profile, bool isTaken) const;
    void fitHeight(int lines);
    void showReady();

    QTreeWidget *m_list;
    QRadioButton *m_refer;
    QRadioButton *m_copy;
    QPushButton *m_import;
    QLabel *m_note;
    QList<ListedRecipe> m_profiles;
    bool m_isBusy = false;
};

} // namespace fabriscope
