// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/archivefactsbox.h"

#include "ui/settings/profilemodel.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace fabriscope {

using namespace Qt::StringLiterals;

ArchiveFactsBox::ArchiveFactsBox(QWidget *parent)
    : QWidget(parent), m_place(new QLineEdit(this)), m_open(new QPushButton(tr("Open &folder"), this))
{
    m_place->setObjectName(u"archivePlace"_s);
    m_place->setReadOnly(true);
    m_place->setAccessibleName(tr("File of the archive"));
    m_place->setToolTip(tr("Where the archive is; can be copied"));
    m_open->setAutoDefault(false);
    m_open->setToolTip(tr("Show the folder of the archive in the file manager"));
    connect(m_open, &QPushButton::clicked, this, &ArchiveFactsBox::openFolder);
    auto *place = new QHBoxLayout;
    place->setSpacing(spacing::s);
    place->addWidget(m_place, 1);
    place->addWidget(m_open);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::m);
    form->setVerticalSpacing(spacing::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("File"), place);
    m_size = addFact(u"archiveSize"_s, tr("Size on disk"));
    m_tests = addFact(u"archiveTests"_s, tr("Holds"));
    m_seen = addFact(u"archiveSeen"_s, tr("Seen"));
}

QLabel *ArchiveFactsBox::addFact(const QString &name, const QString &title)
{
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(title);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    static_cast<QFormLayout *>(layout())->addRow(title, value);
    return value;
}

void ArchiveFactsBox::setFacts(const ArchiveFacts &facts)
{
    if (m_place->text() != facts.place) { // a selection in it stays
        m_place->setText(facts.place);
        m_place->setCursorPosition(0);
    }
    m_size->setText(sizeText(facts.bytes));
    m_tests->setText(tr("%1 in %2, %3")
                         .arg(tr("%Ln test(s)", nullptr, int(facts.tests())),
                              tr("%Ln version(s)", nullptr, int(facts.versions)),
                              tr("%Ln with measured results", nullptr, int(facts.details()))));
    m_seen->setText(facts.tests() > 0
                        ? tr("%1 to %2", "days").arg(dayText(facts.firstSeen()), dayText(facts.lastSeen()))
                        : tr("nothing yet"));
    for (QLabel *value : {m_size, m_tests, m_seen})
        value->setAccessibleDescription(value->text());
}

void ArchiveFactsBox::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_place->text()).absolutePath()));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace fabriscope
