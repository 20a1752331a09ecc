// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/profilesbox.h"

#include "ui/details/mutedlabel.h"
#include "ui/settings/confirmstrip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 4;

void dress(QTableView &table)
{
    table.setObjectName(u"archivedProfiles"_s);
    table.setAccessibleName(ProfilesBox::tr("Profiles in the archive"));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFont(tabularFont(table.font()));
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + spacing::s);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(ProfileModel::Name, QHeaderView::Stretch);
    table.horizontalHeader()->setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 8);
    table.setMinimumHeight((leastRows + 1) * table.verticalHeader()->defaultSectionSize() + spacing::l);
}

} // namespace

ProfilesBox::ProfilesBox(const NameOfIdentity &nameOf, QWidget *parent)
    : QWidget(parent)
    , m_model(new ProfileModel(nameOf, this))
    , m_table(new QTableView(this))
    , m_empty(new MutedLabel(this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_delete(new QPushButton(tr("&Delete…"), this))
    , m_question(new ConfirmStrip(this))
{
    m_table->setModel(m_model);
    dress(*m_table);
    m_empty->setText(tr("The archive is empty: what the service tells and what you import is kept here."));
    m_empty->setWordWrap(true);
    m_export->setObjectName(u"exportProfile"_s);
    m_export->setToolTip(tr("Write the tests of the chosen profile into a file that can be imported again"));
    m_delete->setObjectName(u"deleteProfile"_s);
    for (QPushButton *button : {m_export, m_delete})
        button->setAutoDefault(false);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_asked.isNull() && chosen() != m_asked)
            decline();
        showState();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const int row = m_model->rowOf(chosen()); row >= 0)
            emit exportWanted(m_model->at(row).identity, m_model->nameAt(row));
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_asked = chosen();
        askDeletion();
    });
    connect(m_question, &ConfirmStrip::declined, this, [this] {
        decline();
        m_table->setFocus();
    });
    connect(m_question, &ConfirmStrip::exportWanted, m_export, &QPushButton::click);
    connect(m_question, &ConfirmStrip::confirmed, this, [this] {
        const int row = m_model->rowOf(std::exchange(m_asked, QString()));
        m_question->withdraw();
        m_table->setFocus();
        if (row >= 0)
            emit deleteWanted(m_model->at(row).identity, m_model->nameAt(row));
    });
    showState();
}

void ProfilesBox::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::s);
    buttons->addWidget(m_export);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::s);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addWidget(m_question);
}

QString ProfilesBox::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const QString &identity = m_model->at(rows.constFirst().row()).identity;
    return identity.isNull() ? u""_s : identity;
}

void ProfilesBox::setProfiles(const QList<ArchivedProfile> &profiles)
{
    m_known = true;
    const QString wanted = chosen();
    const QString asked = std::exchange(m_asked, QString()); // while the table is filled anew nothing is chosen
    const int before = m_model->rowOf(asked);
    const qint64 testsBefore = before < 0 ? 0 : m_model->at(before).tests;
    m_model->setProfiles(profiles);
    const int row = m_model->rowOf(wanted);
    if (row >= 0 || m_model->rowCount() > 0)
        m_table->selectRow(qMax(0, row));
    if (const int now = m_model->rowOf(asked); !asked.isNull() && now >= 0) {
        m_asked = asked;
        if (m_model->at(now).tests != testsBefore)
            askDeletion(); // the question names the number
    } else {
        decline();
    }
    showState();
}

void ProfilesBox::forgetProfiles()
{
    setProfiles({});
    m_known = false;
    showState();
}

void ProfilesBox::askDeletion()
{
    const int row = m_model->rowOf(m_asked);
    if (row < 0)
        return;
    const ArchivedProfile &profile = m_model->at(row);
    const QString count = tr("%Ln test(s)", nullptr, int(profile.tests));
    const QString question = profile.details > 0
        ? tr("Delete the %1 of %2, seen from %3 to %4, and the measured results of %5 of them? This cannot be undone: "
             "only what the service still has comes again.")
              .arg(count, m_model->nameAt(row), dayText(profile.firstSeen), dayText(profile.lastSeen),
                   QLocale().toString(profile.details))
        : tr("Delete the %1 of %2, seen from %3 to %4? This cannot be undone: only what the service still has comes "
             "again.")
              .arg(count, m_model->nameAt(row), dayText(profile.firstSeen), dayText(profile.lastSeen));
    m_question->ask(question, tr("Delete %Ln test(s)", nullptr, int(profile.tests)));
}

void ProfilesBox::decline()
{
    m_asked = QString();
    m_question->withdraw();
}

void ProfilesBox::setReadOnlyBecause(const QString &reason)
{
    m_readOnlyBecause = reason;
    if (!reason.isEmpty())
        decline();
    showState();
}

void ProfilesBox::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void ProfilesBox::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any && m_known);
    const bool isChosen = !chosen().isNull();
    m_export->setEnabled(isChosen && !m_busy);
    m_delete->setEnabled(isChosen && !m_busy && m_readOnlyBecause.isEmpty());
    m_delete->setToolTip(m_readOnlyBecause.isEmpty() ? tr("Delete the tests of the chosen profile from the archive")
                                                     : m_readOnlyBecause);
    m_question->setEnabledAnswers(!m_busy);
}

} // namespace fabriscope
