// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultspane.h"

#include "ui/details/jsonview.h"
#include "ui/details/mutedlabel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_word(new MutedLabel(this))
    , m_fetch(new QPushButton(themedIcon(u"save"_s), tr("Fetch the measured results"), this))
    , m_view(new JsonView(tr("Measured results"), this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_word->setWordWrap(true);
    m_pages->setFocusPolicy(Qt::ClickFocus); // not by Tab: there is nothing to do there
    m_pages->setAccessibleName(tr("Measured results"));
    auto *page = new QWidget(this);
    auto *words = new QVBoxLayout(page);
    words->setContentsMargins(0, spacing::xs, 0, 0);
    words->setSpacing(spacing::s);
    words->addWidget(m_title);
    words->addWidget(m_word);
    words->addWidget(m_fetch, 0, Qt::AlignLeft);
    words->addStretch(1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::s, spacing::m, 0);
    column->addWidget(m_pages);
    connect(m_fetch, &QPushButton::clicked, this, &ResultsPane::detailWanted);
    connect(m_view, &JsonView::notice, this, &ResultsPane::notice);
}

void ResultsPane::setTest(const StoredTest &test)
{
    if (!(test.key == m_test.key)) {
        m_running = false;
        m_problem.reset();
        m_view->clear();
    }
    m_raw.reset();
    m_test = test;
    showWord();
}

void ResultsPane::setRaw(const RawRecord &raw)
{
    m_raw = raw;
    if (raw.resultDetial.trimmed().isEmpty())
        showWord();
    else
        m_view->setJson(raw.resultDetial.toUtf8());
    m_pages->setCurrentIndex(hasSearch() ? 1 : 0);
    if (m_pages->hasFocus() && hasSearch())
        m_view->editor()->setFocus();
}

void ResultsPane::setPossible(bool possible, const QString &why)
{
    m_possible = possible;
    m_whyNot = why;
    showWord();
}

void ResultsPane::setRunning(bool running, const std::optional<Problem> &problem)
{
    if (running && m_fetch->hasFocus())
        m_pages->setFocus(); // the button goes; what was asked for takes the focus when it comes
    m_running = running;
    m_problem = problem;
    showWord();
}

bool ResultsPane::hasSearch() const
{
    return m_raw && !m_raw->resultDetial.trimmed().isEmpty();
}

void ResultsPane::focusSearch()
{
    m_view->focusSearch();
}

/// Says why there are no figures, and offers what can be done about it.
void ResultsPane::showWord()
{
    if (!m_test.test)
        return;
    const bool running = stateOf(*m_test.test) == TestState::Running;
    m_fetch->setVisible(!m_running);
    m_fetch->setEnabled(m_possible);
    m_fetch->setToolTip(m_possible ? QString() : m_whyNot);
    if (m_running) {
        m_title->setText(tr("Asking for the measured results…"));
        m_word->setText(tr("DescribeNetTestResult is under way."));
    } else if (m_problem) {
        m_title->setText(tr("The measured results did not come"));
        m_word->setText(m_problem->line());
    } else if (m_raw && m_test.hasDetail) {
        m_title->setText(tr("The service sent no measured results"));
        m_word->setText(
            running ? tr(
                "ResultDetial was empty when it was asked for. The test is still running; ask again when it has ended.")
                    : tr("ResultDetial was empty. The service keeps no figures for this test, or no longer."));
    } else if (m_test.hasDetail) {
        m_title->setText(tr("Reading the measured results…"));
        m_word->clear();
        m_fetch->hide();
    } else {
        m_title->setText(tr("No measured results here yet"));
        m_word->setText(
            running ? tr("The list of tests carries no figures; they have to be asked for one test at a time. This "
                         "test is still running and may have none before it ends.")
                    : tr("The list of tests carries no figures; they have to be asked for one test at a time."));
    }
    if (!m_possible && !m_running)
        m_word->setText(m_word->text() + u'\n' + m_whyNot);
    m_pages->setCurrentIndex(hasSearch() ? 1 : 0);
}

} // namespace fabriscope
