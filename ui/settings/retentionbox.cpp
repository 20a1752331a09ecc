// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/retentionbox.h"

#include "app/futures/whendone.h"
#include "ui/details/mutedlabel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int countAfterMsecs = 300;
constexpr int monthDays = 30;
constexpr qint64 mega = 1'000'000;
constexpr qint64 giga = 1'000'000'000;

/// As much as a policy can say, in the unit that is chosen.
void limit(QSpinBox &box, const QComboBox &units, qint64 least, qint64 most)
{
    const qint64 unit = units.currentData().toLongLong();
    box.setRange(int(qMax<qint64>(1, least / unit)), int(most / unit));
}

void limitAge(QSpinBox &box, const QComboBox &units)
{
    limit(box, units, 1, RetentionPolicy::mostDays);
}

void limitSize(QSpinBox &box, const QComboBox &units)
{
    limit(box, units, RetentionPolicy::leastBytes, RetentionPolicy::mostBytes);
}

/// The largest unit that the number is whole in.
template <class Number, class Limit> void showIn(QSpinBox &box, QComboBox &units, Number number, Limit limit)
{
    const QSignalBlocker quietBox(&box);
    const QSignalBlocker quietUnits(&units);
    int unit = 0;
    for (int i = 0; i < units.count(); ++i) {
        if (number % Number(units.itemData(i).toLongLong()) == 0)
            unit = i;
    }
    units.setCurrentIndex(unit);
    limit(box, units);
    box.setValue(int(number / Number(units.itemData(unit).toLongLong())));
}

} // namespace

RetentionBox::RetentionBox(QWidget *parent)
    : QWidget(parent)
    , m_off(new QRadioButton(tr("&Keep everything"), this))
    , m_byAge(new QRadioButton(tr("Remove tests that were &last seen more than"), this))
    , m_bySize(new QRadioButton(tr("Remove the &oldest tests when the archive is larger than"), this))
    , m_age(new QSpinBox(this))
    , m_ageUnit(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_sizeUnit(new QComboBox(this))
    , m_preview(new MutedLabel(this))
    , m_switchOn(new QPushButton(this))
{
    m_off->setObjectName(u"retentionOff"_s);
    m_byAge->setObjectName(u"retentionByAge"_s);
    m_bySize->setObjectName(u"retentionBySize"_s);
    m_preview->setObjectName(u"retentionPreview"_s);
    m_preview->setWordWrap(true);
    m_switchOn->setObjectName(u"retentionSwitchOn"_s);
    m_switchOn->setAutoDefault(false);
    makeAge();
    makeSize();
    layOut();
    for (QRadioButton *choice : {m_off, m_byAge, m_bySize})
        connect(choice, &QRadioButton::clicked, this, &RetentionBox::edit);
    connect(m_switchOn, &QPushButton::clicked, this, [this] {
        m_policy = shown();
        showState();
        emit policyChosen(m_policy);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(countAfterMsecs);
    connect(&m_soon, &QTimer::timeout, this, &RetentionBox::count);
    setPolicy({});
}

void RetentionBox::makeAge()
{
    m_age->setObjectName(u"retentionAge"_s);
    m_age->setAccessibleName(tr("Age at which tests are removed"));
    m_ageUnit->setAccessibleName(tr("Unit of the age"));
    m_ageUnit->addItem(tr("days"), 1);
    m_ageUnit->addItem(tr("months"), monthDays);
    limitAge(*m_age, *m_ageUnit);
    connect(m_age, &QSpinBox::valueChanged, this, [this] {
        m_byAge->setChecked(true);
        edit();
    });
    connect(m_ageUnit, &QComboBox::currentIndexChanged, this, [this] {
        m_byAge->setChecked(true);
        limitAge(*m_age, *m_ageUnit);
        edit();
    });
}

void RetentionBox::makeSize()
{
    m_size->setObjectName(u"retentionSize"_s);
    m_size->setAccessibleName(tr("Size above which tests are removed"));
    m_sizeUnit->setAccessibleName(tr("Unit of the size"));
    m_sizeUnit->addItem(tr("MB"), mega);
    m_sizeUnit->addItem(tr("GB"), giga);
    limitSize(*m_size, *m_sizeUnit);
    connect(m_size, &QSpinBox::valueChanged, this, [this] {
        m_bySize->setChecked(true);
        edit();
    });
    connect(m_sizeUnit, &QComboBox::currentIndexChanged, this, [this] {
        m_bySize->setChecked(true);
        limitSize(*m_size, *m_sizeUnit);
        edit();
    });
}

void RetentionBox::layOut()
{
    const auto together = [](QSpinBox *number, QComboBox *unit) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(spacing::l + spacing::s, 0, 0, 0);
        row->setSpacing(spacing::s);
        row->addWidget(number);
        row->addWidget(unit);
        row->addStretch(1);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::s);
    column->addWidget(m_off);
    column->addWidget(m_byAge);
    column->addLayout(together(m_age, m_ageUnit));
    column->addWidget(m_bySize);
    column->addLayout(together(m_size, m_sizeUnit));
    column->addWidget(m_preview);
    column->addWidget(m_switchOn, 0, Qt::AlignLeft);
}

void RetentionBox::setPolicy(const RetentionPolicy &policy)
{
    m_policy = policy;
    (policy.kind == RetentionPolicy::Kind::ByAge        ? m_byAge
         : policy.kind == RetentionPolicy::Kind::BySize ? m_bySize
                                                        : m_off)
        ->setChecked(true);
    showIn(*m_age, *m_ageUnit, policy.days, limitAge);
    showIn(*m_size, *m_sizeUnit, policy.bytes, limitSize);
    forgetCount();
    recount();
}

void RetentionBox::setCare(ArchiveCare *care)
{
    m_care = care;
    forgetCount();
    recount();
}

void RetentionBox::setReadOnlyBecause(const QString &reason)
{
    m_readOnlyBecause = reason;
    showState();
}

void RetentionBox::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

RetentionPolicy RetentionBox::shown() const
{
    RetentionPolicy policy = m_policy;
    policy.kind = m_byAge->isChecked() ? RetentionPolicy::Kind::ByAge
        : m_bySize->isChecked()        ? RetentionPolicy::Kind::BySize
                                       : RetentionPolicy::Kind::Off;
    policy.days = qMin(m_age->value() * m_ageUnit->currentData().toInt(), RetentionPolicy::mostDays);
    policy.bytes = qBound(RetentionPolicy::leastBytes, m_size->value() * m_sizeUnit->currentData().toLongLong(),
                          RetentionPolicy::mostBytes);
    return policy;
}

void RetentionBox::edit()
{
    if (m_off->isChecked() && m_policy.kind != RetentionPolicy::Kind::Off) {
        m_policy = shown();
        emit policyChosen(m_policy);
    }
    forgetCount();
    recount();
}

void RetentionBox::forgetCount()
{
    ++m_round;
    m_counted.reset();
}

bool RetentionBox::holds() const
{
    return shown().toText() == m_policy.toText();
}

/// What was counted stands until it is counted anew, so that an archive that is being filled does not take it away.
void RetentionBox::recount()
{
    if (m_care && !holds())
        m_soon.start();
    else
        m_soon.stop();
    showState();
}

void RetentionBox::count()
{
    const auto removal = shown().removalAt(QDateTime::currentDateTimeUtc());
    if (!removal || !m_care)
        return;
    whenDone(m_care->countTests(*removal), this, [this, round = m_round](const Result<qint64> &tests) {
        if (round == m_round)
            takeCount(tests);
    });
}

void RetentionBox::takeCount(const Result<qint64> &tests)
{
    if (tests)
        m_counted = *tests;
    showState();
    if (!tests)
        m_preview->setText(tr("How many tests would go cannot be said: %1").arg(tests.error().line()));
}

void RetentionBox::showState()
{
    const RetentionPolicy now = shown();
    const bool possible = m_readOnlyBecause.isEmpty() && m_care;
    for (QWidget *one : QList<QWidget *>{m_off, m_byAge, m_bySize, m_age, m_ageUnit, m_size, m_sizeUnit}) {
        one->setEnabled(possible);
        one->setToolTip(m_readOnlyBecause);
    }
    const int count = int(m_counted.value_or(0));
    m_switchOn->setVisible(!holds());
    m_switchOn->setEnabled(possible && m_counted && !m_busy);
    m_switchOn->setText(count > 0 ? tr("Switch on, and remove %Ln test(s) now", nullptr, count) : tr("Switch on"));
    m_switchOn->setToolTip(tr("Applied at once, then at every start and once a day"));
    m_switchOn->setAccessibleName(m_switchOn->text());
    if (m_off->isChecked())
        m_preview->setText(tr("Nothing is removed by itself."));
    else if (holds())
        m_preview->setText(tr("Switched on: applied at every start and once a day. Running tests stay."));
    else if (!m_counted)
        m_preview->setText(m_care ? tr("Counting what would go…") : QString());
    else if (now.kind == RetentionPolicy::Kind::BySize)
        m_preview->setText(
            tr("About %Ln test(s) would go now. Running tests stay, the newest go last.", nullptr, count));
    else
        m_preview->setText(tr("%Ln test(s) would go now. Running tests stay.", nullptr, count));
}

} // namespace fabriscope
