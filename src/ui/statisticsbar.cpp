// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticsbar.h"

#include "ui/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

enum Scope { Library, Shown };

constexpr std::array ranges = {0, 365, 90, 30}; // days; 0: all
constexpr int leastScope = 20; // characters of it that are seen
constexpr qsizetype longestScope = 60; // UTF-16 units

} // namespace

StatisticsBar::StatisticsBar(QWidget *parent)
    : QWidget(parent), m_scopeLabel(new QLabel(this)), m_scope(new QComboBox(this)), m_rangeLabel(new QLabel(this)),
      m_range(new QComboBox(this)), m_save(new QToolButton(this))
{
    setUpScope();
    setUpRange();
    setUpSaving();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scopeLabel);
    layout->addWidget(m_scope, 2);
    layout->addWidget(m_rangeLabel);
    layout->addWidget(m_range);
    layout->addStretch(1);
    layout->addWidget(m_save);
    retranslate();
}

void StatisticsBar::setUpScope()
{
    m_scope->setObjectName(u"statisticsScope"_s);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(leastScope);
    m_scopeLabel->setBuddy(m_scope);
    connect(m_scope, &QComboBox::activated, this, &StatisticsBar::changed);
}

void StatisticsBar::setUpRange()
{
    m_range->setObjectName(u"statisticsRange"_s);
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rangeLabel->setBuddy(m_range);
    connect(m_range, &QComboBox::activated, this, &StatisticsBar::changed);
}

void StatisticsBar::setUpSaving()
{
    auto *menu = new QMenu(m_save);
    const auto add = [this, menu](const QString &name, PictureFormat format) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, format] { emit saveRequested(format); });
        return action;
    };
    m_savePng = add(u"actionSavePng"_s, PictureFormat::Png);
    m_saveSvg = add(u"actionSaveSvg"_s, PictureFormat::Svg);
    m_save->setObjectName(u"statisticsSave"_s);
    m_save->setIcon(themeIcon(u"document-save"_s));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_save->setMenu(menu);
    setCanSave(false);
}

void StatisticsBar::retranslate()
{
    m_scopeLabel->setText(tr("Pa&pers:"));
    m_scope->setAccessibleName(tr("Papers that are counted"));
    m_rangeLabel->setText(tr("&Time:"));
    m_range->setAccessibleName(tr("Time that is looked at"));
    m_range->setToolTip(tr("Of digests the days up to the latest one; of what you read those up to today"));
    m_save->setText(tr("&Save Plot"));
    m_save->setToolTip(tr("Saves the plot that is shown to a file"));
    m_savePng->setText(tr("As &PNG Picture…"));
    m_saveSvg->setText(tr("As &SVG Drawing…"));
    fillScope();
    fillRange();
}

void StatisticsBar::fillScope()
{
    const int current = m_scope->currentIndex();
    m_scope->clear();
    m_scope->addItem(tr("The whole library"));
    if (!m_shown.isEmpty()) {
        const bool isLong = m_shownName.size() > longestScope;
        m_scope->addItem(tr("What was shown: %1").arg(isLong ? m_shownName.first(longestScope) + u'…' : m_shownName));
    }
    m_scope->setCurrentIndex(std::clamp(current, 0, m_scope->count() - 1));
}

void StatisticsBar::fillRange()
{
    const int current = m_range->currentIndex();
    m_range->clear();
    for (const int days : ranges) {
        m_range->addItem(days == 0         ? tr("All time")
                             : days == 365 ? tr("The last 12 months")
                                           : tr("The last %Ln day(s)", nullptr, days),
                         days);
    }
    m_range->setCurrentIndex(std::max(current, 0));
}

bool StatisticsBar::setShown(const QString &name, const SearchQuery &search)
{
    const SearchQuery before = this->search();
    m_shownName = name;
    m_shown = search;
    fillScope();
    return this->search() != before;
}

SearchQuery StatisticsBar::search() const
{
    return m_scope->currentIndex() == Shown ? m_shown : SearchQuery();
}

int StatisticsBar::days() const
{
    return m_range->currentData().toInt();
}

void StatisticsBar::setCanSave(bool can)
{
    m_save->setEnabled(can);
}

void StatisticsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace hotpapers::ui
