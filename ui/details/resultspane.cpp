// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultspane.h"

#include "ui/details/correctiondialog.h"
#include "ui/details/documentpage.h"
#include "ui/details/figurespage.h"
#include "ui/details/mutedlabel.h"
#include "ui/details/resultwords.h"
#include "ui/details/unreadpage.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace fabriscope {

using namespace Qt::StringLiterals;

ResultsPane::ResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_word(new MutedLabel(this))
    , m_fetch(new QPushButton(themedIcon(u"save"_s), tr("Fetch the measured results"), this))
    , m_head(wrappedLabel({}, this))
    , m_bar(new QTabBar(this))
    , m_correct(new QToolButton(this))
    , m_shown(new QStackedWidget(this))
    , m_figures(new FiguresPage(this))
    , m_unread(new UnreadPage(this))
    , m_document(new DocumentPage(this))
{
    layOut();
    connectPages();
    showMeasured();
    showCurrent();
}

void ResultsPane::layOut()
{
    m_pages->setFocusPolicy(Qt::ClickFocus); // not by Tab: there is nothing to do there
    m_pages->setAccessibleName(tr("Measured results"));
    for (QWidget *shown : std::initializer_list<QWidget *>{m_figures, m_unread, m_document})
        m_shown->addWidget(shown);
    m_head->setAccessibleName(tr("What was read in the result"));
    auto *result = new QWidget(this);
    auto *rows = new QVBoxLayout(result);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::s);
    rows->addWidget(m_head);
    rows->addLayout(makeBar());
    rows->addWidget(m_shown, 1);
    m_pages->addWidget(makeWords());
    m_pages->addWidget(result);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::m, spacing::s, spacing::m, 0);
    column->addWidget(m_pages);
}

QWidget *ResultsPane::makeWords()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_word->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *words = new QVBoxLayout(page);
    words->setContentsMargins(0, spacing::xs, 0, 0);
    words->setSpacing(spacing::s);
    words->addWidget(m_title);
    words->addWidget(m_word);
    words->addWidget(m_fetch, 0, Qt::AlignLeft);
    words->addStretch(1);
    return page;
}

QBoxLayout *ResultsPane::makeBar()
{
    m_bar->setAccessibleName(tr("What to show of the result"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    for (const QString &name : {tr("Figures"), tr("Not read"), tr("Document")})
        m_bar->addTab(name);
    m_correct->setText(tr("Correct…"));
    m_correct->setIcon(themedIcon(u"settings"_s));
    m_correct->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_correct->setAutoRaise(true);
    m_correct->setAccessibleName(tr("Correct how the result is read"));
    m_correct->setToolTip(tr("Say what is the source, what the value, and what is worse; it is remembered for the next "
                             "result of this layout"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::s);
    bar->addWidget(m_bar);
    bar->addStretch(1);
    bar->addWidget(m_document->asText());
    bar->addWidget(m_correct);
    return bar;
}

void ResultsPane::connectPages()
{
    connect(m_fetch, &QPushButton::clicked, this, &ResultsPane::detailWanted);
    connect(m_bar, &QTabBar::currentChanged, this, &ResultsPane::showCurrent);
    connect(m_correct, &QToolButton::clicked, this, &ResultsPane::correct);
    connect(m_figures, &FiguresPage::memberSelected, this, &ResultsPane::memberSelected);
    connect(m_figures, &FiguresPage::pairSelected, this, &ResultsPane::pairSelected);
    connect(m_figures, &FiguresPage::notice, this, &ResultsPane::notice);
    connect(m_unread, &UnreadPage::notice, this, &ResultsPane::notice);
    connect(m_document, &DocumentPage::notice, this, &ResultsPane::notice);
}

void ResultsPane::setTest(const StoredTest &test)
{
    if (!(test.key == m_test.key))
        forget();
    m_raw.reset();
    m_test = test;
    showWord();
}

/// Nothing of the last test is to be seen with another one.
void ResultsPane::forget()
{
    m_running = false;
    m_problem.reset();
    m_document->setText({});
    m_figures->selectMember({}, {});
    if (m_dialog)
        m_dialog->reject();
    setMeasured(nullptr, {});
}

void ResultsPane::setRaw(const RawRecord &raw)
{
    m_raw = raw;
    showWord();
    m_document->setText(raw.resultDetial);
    if (m_pages->hasFocus() && hasSearch())
        m_bar->setFocus();
}

void ResultsPane::setMeasured(const std::shared_ptr<const MeasuredResults> &results, const ResultCorrections &inForce)
{
    m_measured = results;
    m_inForce = inForce;
    showMeasured();
}

void ResultsPane::showMeasured()
{
    const bool isCorrectable = m_measured && !m_measured->places.isEmpty();
    const QString why = !m_measured ? tr("The result is being read…")
        : isCorrectable
        ? tr("No figure was recognised in this result. “Not read” says why, and the whole of it is under "
             "“Document”. If you know what its fields are, say so under “Correct…”.")
        : tr("No figure was recognised in this result. The whole of it is under “Document”.");
    m_figures->setResults(m_measured, why);
    m_unread->setResults(m_measured);
    m_correct->setEnabled(isCorrectable);
    m_head->setText(m_measured ? tr("%1.", "a sentence").arg(resultwords::head(*m_measured, m_inForce))
                               : tr("The result is being read…"));
    const qint64 unread = m_measured ? m_measured->unreadCount() : 0;
    m_bar->setTabText(int(Page::Unread),
                      unread > 0 ? tr("Not read (%1)").arg(QLocale().toString(unread)) : tr("Not read"));
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

void ResultsPane::selectMember(const QString &host, const QString &bond)
{
    m_figures->selectMember(host, bond);
}

bool ResultsPane::hasSearch() const
{
    return m_raw && !QStringView(m_raw->resultDetial).trimmed().isEmpty();
}

void ResultsPane::focusSearch()
{
    if (page() == Page::Figures && m_measured && !m_measured->values.isEmpty())
        return m_figures->focusFilter();
    showPage(Page::Document);
    m_document->focusSearch();
}

ResultsPane::Page ResultsPane::page() const
{
    return Page(m_bar->currentIndex());
}

void ResultsPane::showPage(Page page)
{
    m_bar->setCurrentIndex(int(page));
}

void ResultsPane::showCurrent()
{
    m_shown->setCurrentIndex(m_bar->currentIndex());
    m_document->asText()->setVisible(page() == Page::Document);
}

void ResultsPane::correct()
{
    if (!m_measured || !m_raw || m_dialog)
        return;
    const auto reader = [test = m_test.test, detial = m_raw->resultDetial](const ResultCorrections &said,
                                                                           const std::atomic<bool> &stop) {
        return readUnlessStopped(
            *test, detial.toUtf8(), [&said](const QString &) { return said; }, stop);
    };
    m_dialog = new CorrectionDialog(*m_measured, m_inForce, reader, this);
    connect(m_dialog, &QDialog::accepted, this, [this] { emit correctionsWanted(m_dialog->corrections()); });
    m_dialog->open();
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
