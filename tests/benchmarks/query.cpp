// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/query.h"

#include "app/fields/field.h"
#include "app/record/decode.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/fleetanswer.h"

#include <QAbstractTableModel>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// What a program without a query of its own does: one column for every field, each shown as text.
class PlainModel : public QAbstractTableModel {
public:
    explicit PlainModel(const QList<Record> &records)
    {
        for (const Record &record : records) {
            for (const Field &field : fieldCatalogue())
                m_texts.append(field.text(*record.test));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_texts.size() / fieldCatalogue().size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(fieldCatalogue().size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_texts.at(index.row() * fieldCatalogue().size() + index.column());
    }

private:
    QStringList m_texts;
};

/// A host's name that a few tests out of a hundred hold.
constexpr char16_t word[] = u"node-0123";

std::optional<double> filterPlainly(PlainModel &model)
{
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    return timed(
        [&proxy] {
            proxy.setFilterRegularExpression(
                QRegularExpression(QString::fromUtf16(word), QRegularExpression::CaseInsensitiveOption));
            return proxy.rowCount();
        },
        [&model](int rows) { return rows < model.rowCount({}); });
}

std::optional<double> filterOurWay(const QList<Record> &records)
{
    return timed(
        [&records] {
            const Query query = Query::parse(QString::fromUtf16(word));
            qsizetype rows = 0;
            for (const Record &record : records)
                rows += query.matches(*record.test) ? 1 : 0;
            return rows;
        },
        [&records](qsizetype rows) { return rows < records.size(); });
}

} // namespace

Benchmark queryBenchmark()
{
    return {u"query"_s,
            u"100,000 tests filtered by one word, every member's names included; plain: a QSortFilterProxyModel with a "
            u"regular expression over the shown texts."_s,
            {Goal::Kind::RatioBelow, 0.5},
            5,
            [](bool smoke) {
                const auto answer = decodeListAnswer(fleetAnswer(smoke ? 200 : 100'000));
                const QList<Record> records = answer ? answer->records : QList<Record>();
                const auto model = std::make_shared<PlainModel>(records);
                return Contest{[records] { return filterOurWay(records); }, [model] { return filterPlainly(*model); }};
            }};
}

} // namespace fabriscope
