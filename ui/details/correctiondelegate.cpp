// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/correctiondelegate.h"

#include "ui/details/correctionmodel.h"
#include "ui/details/resultwords.h"

#include <QComboBox>
#include <QLineEdit>

namespace fabriscope {

namespace {

void fillChoices(QComboBox &box, int column)
{
    if (column == CorrectionModel::Role) {
        for (const PlaceRole role : CorrectionModel::roles())
            box.addItem(resultwords::role(role), int(role));
    } else if (column == CorrectionModel::Worsening) {
        box.addItem(CorrectionDelegate::tr("automatic", "left to the reader"), QVariant());
        for (const Worse worse : {Worse::Higher, Worse::Lower})
            box.addItem(resultwords::worse(worse), int(worse));
    } else {
        box.setEditable(true);
        box.setInsertPolicy(QComboBox::NoInsert);
        box.addItems(CorrectionModel::units());
        box.lineEdit()->setPlaceholderText(CorrectionDelegate::tr("automatic", "left to the reader"));
    }
}

} // namespace

QWidget *CorrectionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (index.column() == CorrectionModel::Metric) {
        QWidget *line = QStyledItemDelegate::createEditor(parent, option, index);
        line->setAccessibleName(name);
        return line;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    fillChoices(*box, index.column());
    auto *self = const_cast<CorrectionDelegate *>(this); // its signals are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void CorrectionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return QStyledItemDelegate::setEditorData(editor, index);
    const QVariant value = index.data(Qt::EditRole);
    if (box->isEditable())
        box->setEditText(value.toString());
    else
        box->setCurrentIndex(value.isValid() ? box->findData(value) : 0);
}

void CorrectionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<const QComboBox *>(editor);
    if (!box)
        return QStyledItemDelegate::setModelData(editor, model, index);
    model->setData(index, box->isEditable() ? QVariant(box->currentText()) : box->currentData(), Qt::EditRole);
}

} // namespace fabriscope
