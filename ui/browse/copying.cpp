// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/copying.h"

#include "app/browse/testparts.h"
#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtConcurrentRun>

#include <limits>

namespace fabriscope {

namespace {

QString cellOfLine(const NetTest &test, const RowFacts &facts, FieldId id)
{
    return displayText(cellText(test, facts, id), std::numeric_limits<int>::max());
}

} // namespace

QString cellText(const NetTest &test, const RowFacts &facts, FieldId id)
{
    const Field &shown = field(id);
    const FieldValue value = shown.valueIn(test, facts);
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    // Shown in groups of digits, which a spreadsheet may take for something else.
    const bool isCount = valuePart(id) == TestPart::Count;
    const double *number = std::get_if<double>(&value);
    return isCount && number ? QString::number(*number, 'f', 0) : shown.textIn(test, facts);
}

QString tableText(const TestRows &tests, const QList<FieldId> &fields, bool withHeadings)
{
    QString text;
    QStringList cells;
    if (withHeadings) {
        for (const FieldId id : fields)
            cells.append(field(id).title());
        text += cells.join(u'\t') + u'\n';
    }
    for (qsizetype row = 0; row < tests.size(); ++row) {
        const NetTestPtr test = tests.test(row);
        cells.clear();
        for (const FieldId id : fields)
            cells.append(cellOfLine(*test, tests.facts(row), id));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString testIds(const TestRows &tests)
{
    QStringList ids;
    for (qsizetype row = 0; row < tests.size(); ++row)
        ids.append(tests.test(row)->testId);
    return ids.join(u'\n');
}

void Copier::copy(std::function<QString()> makeText, const QString &sentence)
{
    const quint64 generation = ++m_generation;
    whenDone(QtConcurrent::run(std::move(makeText)), this, [this, generation, sentence](const QString &text) {
        if (generation != m_generation)
            return;
        QGuiApplication::clipboard()->setText(text);
        emit copied(sentence);
    });
}

} // namespace fabriscope
