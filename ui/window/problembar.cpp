// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/problembar.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 600;
constexpr int longestDetail = 20000;
constexpr int mostDetailLines = 12;
constexpr int besideFrom = 560; ///< the least width with the buttons beside the texts
constexpr int leastText = 300;  ///< what they leave for the texts then

struct ToneInks {
    Ink back;
    Ink text;
    QString icon;
};

ToneInks inksOf(ProblemBar::Tone tone)
{
    switch (tone) {
    case ProblemBar::Tone::Notice:
        return {Ink::NoticeBack, Ink::NoticeText, u"info"_s};
    case ProblemBar::Tone::Warning:
        return {Ink::WarningBack, Ink::WarningText, u"warning"_s};
    case ProblemBar::Tone::Problem:
        break;
    }
    return {Ink::ProblemBack, Ink::ProblemText, u"error"_s};
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

bool isOfConnection(Problem::Kind kind)
{
    using enum Problem::Kind;
    return kind == Network || kind == Tls || kind == Proxy || kind == Credentials || kind == Permission
        || kind == Clock;
}

/// Where it came from, for a support ticket: "Forbidden.RAM · 3C68… · ListNetTestResults".
QString originText(const Problem &problem)
{
    QStringList parts;
    for (const QString &part : {problem.code, problem.requestId, problem.request, problem.profile}) {
        if (!part.isEmpty())
            parts += displayText(part, 120);
    }
    return parts.join(u" · "_s);
}

} // namespace

ProblemBar::ProblemBar(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QWidget(this))
    , m_icon(new QLabel(this))
    , m_happened(plainLabel(this))
    , m_remedy(plainLabel(this))
    , m_origin(plainLabel(this))
    , m_action(new QPushButton(m_buttons))
    , m_other(new QPushButton(m_buttons))
    , m_check(new QPushButton(tr("Check the connection"), m_buttons))
    , m_more(new QToolButton(m_buttons))
    , m_close(new QToolButton(this))
    , m_detailBox(new QWidget(this))
    , m_detail(new QPlainTextEdit(m_detailBox))
{
    setAccessibleName(tr("Problem"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_happened->setFont(bold);
    m_action->setAutoDefault(false);
    m_other->setAutoDefault(false);
    m_other->hide();
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Look at the way to the service step by step"));
    m_check->hide();
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setToolTip(tr("Show or hide what the service said"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    makeDetailBox();
    layOut();
    connect(m_action, &QPushButton::clicked, this, &ProblemBar::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &ProblemBar::otherTriggered);
    connect(m_check, &QPushButton::clicked, this, &ProblemBar::checkWanted);
    connect(m_more, &QToolButton::toggled, this, &ProblemBar::showDetails);
    connect(m_close, &QToolButton::clicked, this, &ProblemBar::close);
    hide();
}

void ProblemBar::makeDetailBox()
{
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Details of the problem"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    m_detail->setFont(mono);
    auto *copy = new QPushButton(themedIcon(u"copy"_s), tr("Copy"), m_detailBox);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copy the details"));
    copy->setAccessibleName(tr("Copy the details"));
    connect(copy, &QPushButton::clicked, this, &ProblemBar::copyDetails);
    auto *row = new QHBoxLayout(m_detailBox);
    row->setContentsMargins(0, spacing::xs, 0, 0);
    row->setSpacing(spacing::s);
    row->addWidget(m_detail, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    m_detailBox->hide();
}

void ProblemBar::layOut()
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_happened);
    texts->addWidget(m_remedy);
    texts->addWidget(m_origin);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::s);
    buttons->addWidget(m_more);
    buttons->addWidget(m_check);
    buttons->addWidget(m_other);
    buttons->addWidget(m_action);
    buttons->addStretch(1);
    m_grid->setContentsMargins(spacing::m, spacing::s, spacing::s, spacing::s);
    m_grid->setHorizontalSpacing(spacing::s);
    m_grid->setVerticalSpacing(spacing::xs);
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addLayout(texts, 0, 1);
    m_grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    m_grid->addWidget(m_detailBox, 2, 0, 1, 4);
    m_grid->setColumnStretch(1, 1);
    placeButtons();
}

/// Beside the texts where there is room, else below them.
void ProblemBar::placeButtons()
{
    const int room = parentWidget() ? parentWidget()->width() : width(); // just shown, its own is not known yet
    const bool beside = room >= qMax(besideFrom, m_buttons->sizeHint().width() + leastText);
    m_grid->addWidget(m_buttons, beside ? 0 : 1, beside ? 2 : 1, Qt::AlignTop);
}

void ProblemBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButtons();
}

void ProblemBar::setProblem(const Problem &problem, const QString &action, Tone tone)
{
    const bool isNews = !m_problem || !(*m_problem == problem) || isHidden();
    m_problem = problem;
    m_tone = tone;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    showTexts();
    applyTone();
    show();
    if (!isNews)
        return;
    m_more->setChecked(false);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemBar::offerCheck(bool possible)
{
    m_check->setVisible(possible && m_problem && isOfConnection(m_problem->kind));
    placeButtons();
}

void ProblemBar::offerOther(const QString &action)
{
    m_other->setText(action);
    m_other->setVisible(!action.isEmpty());
    placeButtons();
}

void ProblemBar::showTexts()
{
    m_happened->setText(displayText(m_problem->happened, longestText));
    m_remedy->setText(displayText(m_problem->remedy, longestText));
    m_remedy->setVisible(!m_problem->remedy.isEmpty());
    m_origin->setText(originText(*m_problem));
    m_origin->setVisible(!m_origin->text().isEmpty());
    setAccessibleDescription(m_happened->text() + u'\n' + m_remedy->text());
    m_more->setVisible(!m_problem->detail.isEmpty());
    m_detail->setPlainText(m_problem->detail.left(longestDetail));
    const int lines = qBound(2, int(m_problem->detail.count(u'\n')) + 2, mostDetailLines);
    m_detail->setFixedHeight(lines * m_detail->fontMetrics().lineSpacing() + spacing::m);
}

void ProblemBar::clear()
{
    m_problem.reset();
    m_more->setChecked(false);
    hide();
}

void ProblemBar::close()
{
    clear();
    emit closed();
}

void ProblemBar::showDetails(bool shown)
{
    m_detailBox->setVisible(shown);
}

void ProblemBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_problem ? m_problem->detail : QString());
    emit copied(tr("Copied the details of the problem"));
}

void ProblemBar::applyTone()
{
    const ToneInks inks = inksOf(m_tone);
    const QColor text = ink(inks.text, palette());
    QPalette toned;
    toned.setColor(QPalette::Window, ink(inks.back, palette()));
    toned.setColor(QPalette::WindowText, text);
    setPalette(toned);
    const qreal ratio = devicePixelRatioF();
    m_icon->setPixmap(tintedPixmap(inks.icon, QSize(16, 16), ratio, text));
    m_close->setIcon(themedIcon(u"close"_s));
}

void ProblemBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The palette of this widget changes with its tone, too; only the application's own change asks for new inks.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        applyTone();
}

void ProblemBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace fabriscope
