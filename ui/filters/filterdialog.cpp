// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/filterdialog.h"

#include "app/nettest/displaytext.h"
#include "app/query/query.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualWidth = 480;
constexpr int longestNameSaid = 60;
} // namespace

FilterDialog::FilterDialog(const FilterList &known, const QString &editedId, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_edited(editedId)
    , m_name(new QLineEdit(this))
    , m_query(new QLineEdit(this))
    , m_remark(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"filterDialog"_s);
    setWindowTitle(editedId.isEmpty() ? tr("Save filter") : tr("Edit filter"));
    layOut();
    if (const SavedFilter *edited = known.find(editedId)) {
        m_name->setText(edited->title());
        m_query->setText(edited->query);
    }
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &FilterDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &FilterDialog::check);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit saveWanted(filterName(m_name->text()), m_query->text().trimmed());
        accept();
    });
    check();
}

void FilterDialog::layOut()
{
    m_name->setObjectName(u"filterName"_s);
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setPlaceholderText(tr("As it is to stand in the sidebar"));
    m_name->setMaxLength(int(longestFilterName));
    m_query->setObjectName(u"filterQuery"_s);
    m_query->setAccessibleName(tr("Query of the filter"));
    m_remark->setObjectName(u"filterRemark"_s);
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_remark->setAlignment(Qt::AlignTop);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::m, spacing::m, spacing::m, spacing::m);
    form->setSpacing(spacing::s);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Query"), m_query);
    form->addRow(m_remark);
    form->addRow(m_buttons);
    resize(usualWidth, sizeHint().height());
}

void FilterDialog::setQuery(const QString &query)
{
    m_query->setText(query);
}

void FilterDialog::check()
{
    const QString name = filterName(m_name->text());
    const SavedFilter *same = m_known.named(name);
    const bool replaces = same && same->id != m_edited && m_edited.isEmpty();
    QPushButton *save = m_buttons->button(QDialogButtonBox::Save);
    save->setText(replaces ? tr("Replace") : tr("Save"));
    save->setEnabled(!name.isEmpty() && !m_query->text().trimmed().isEmpty());
    QStringList remarks;
    if (replaces)
        remarks += tr("There is a filter “%1”: it gets this query.").arg(displayText(same->title(), longestNameSaid));
    else if (same && same->id != m_edited)
        remarks += tr("There is another filter “%1”: this one will be “%2”.")
                       .arg(displayText(same->title(), longestNameSaid),
                            displayText(m_known.freeName(name, m_edited), longestNameSaid));
    const QList<QueryError> errors = Query::parse(m_query->text()).errors();
    if (!errors.isEmpty())
        remarks += errors.first().message;
    m_remark->setText(remarks.join(u'\n'));
}

} // namespace fabriscope
