// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/arranger.h"
#include "app/browse/changemarks.h"
#include "app/browse/mergequeue.h"
#include "app/browse/testtablemodel.h"
#include "app/fields/shown.h"
#include "app/nettest/displaytext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QVariant rawVariant(const FieldValue &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const qint64 *moment = std::get_if<qint64>(&value))
        return qlonglong(*moment);
    return {};
}

/// A tool tip is read as rich text when it looks like it: so it is made rich text here, with nothing rich in it.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : "<qt>"_L1 + text.toHtmlEscaped() + "</qt>"_L1;
}

} // namespace

int TestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(fieldCatalogue().size());
}

QVariant TestTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableRow row = m_shown[size_t(index.row())];
    if (isHead(row))
        return headData(m_groups->groups[groupOfHead(row)], role);
    const Field &shown = fieldCatalogue().at(index.column());
    const TestSnapshot &tests = m_store.now();
    const Ordinal ordinal = ordinalAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tests.text(ordinal, shown);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(ordinal, shown, role);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (shown.kind == FieldKind::Number ? Qt::AlignRight : Qt::AlignLeft));
    case RawValueRole:
        return rawVariant(tests.value(ordinal, shown));
    case KeyRole:
        return QVariant::fromValue(tests.at(ordinal).key);
    case StateRole:
        return int(tests.state(ordinal));
    case ChangedRole:
        return m_marks->has(ordinal);
    case ContradictoryRole:
        return isContradictory(*tests.test(ordinal));
    case GoneRole:
        return tests.at(ordinal).goneSince.isValid();
    case FieldIdRole:
        return int(shown.id);
    default:
        return {};
    }
}

/// Of the status alone: it is what may be out of date.
QString TestTableModel::freshness(Ordinal ordinal) const
{
    const StoredTest stored = m_store.now().at(ordinal);
    const auto momentOf = [](const QDateTime &moment) { return momentText(moment.toMSecsSinceEpoch()); };
    QStringList sentences;
    if (stored.from && stored.from->receivedAt.isValid()) {
        sentences +=
            tr("Received %1 from %2.").arg(momentOf(stored.from->receivedAt), displayText(stored.from->source, 80));
    }
    if (stored.goneSince.isValid())
        sentences += tr("On %1 the service no longer had this test.").arg(momentOf(stored.goneSince));
    return sentences.join(u' ');
}

QVariant TestTableModel::spoken(Ordinal ordinal, const Field &field, int role) const
{
    const NetTestPtr test = m_store.now().test(ordinal);
    const RowFacts facts = m_store.now().facts(ordinal);
    const QString text = field.textIn(*test, facts);
    const bool aboutState = field.id == FieldId::Status || field.id == FieldId::Finished;
    const bool contradictory = aboutState && isContradictory(*test);
    if (role == Qt::ToolTipRole) {
        if (field.id == FieldId::Status && !contradictory)
            return plainToolTip(tr("%1. %2", "a status, and how fresh it is").arg(text, freshness(ordinal)));
        if (contradictory)
            return plainToolTip(tr("%1. The service calls this test running, and yet gives a time when it finished; "
                                   "it is shown as sent and not watched.")
                                    .arg(text));
        return plainToolTip(field.isOfRow() ? freshnessSentences(facts) : text);
    }
    if (text.isEmpty())
        return tr("none", "read aloud for an empty cell");
    if (field.id == FieldId::Status && m_store.now().at(ordinal).goneSince.isValid())
        return tr("%1, no longer on the service", "read aloud; %1 is a status").arg(text);
    if (field.id == FieldId::Status && m_marks->has(ordinal))
        return tr("%1, has just changed", "read aloud; %1 is a status").arg(text);
    return text;
}

QVariant TestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Field &shown = fieldCatalogue().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title();
    case Qt::ToolTipRole:
        return plainToolTip(shown.tooltip());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (shown.kind == FieldKind::Number ? Qt::AlignRight : Qt::AlignLeft));
    case FieldIdRole:
        return int(shown.id);
    default:
        return {};
    }
}

} // namespace fabriscope
