// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markrow.h"

#include "ui/ratingstars.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

MarkRow::MarkRow(QWidget *parent) : QWidget(parent), m_stars(new RatingStars(this)), m_priority(new QComboBox(this))
{
    m_stars->setObjectName(u"ratingStars"_s);
    m_stars->setAccessibleName(tr("Rating"));
    m_stars->setToolTip(tr("Your rating; a click on its last star takes it away"));
    m_priority->setObjectName(u"priorityBox"_s);
    m_priority->setAccessibleName(tr("Priority"));
    m_priority->setToolTip(tr("How soon you mean to read this paper"));
    m_priority->addItems({tr("No priority"), tr("Low priority"), tr("Medium priority"), tr("High priority")});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_stars);
    row->addStretch();
    row->addWidget(m_priority);
    connect(m_stars, &RatingStars::rated, this, [this](int rating) {
        m_stars->showRating(m_mark.rating);
        emit rated(rating);
    });
    connect(m_priority, &QComboBox::activated, this, [this](int level) {
        m_priority->setCurrentIndex(int(m_mark.priority));
        if (Priority(level) != m_mark.priority) {
            emit prioritized(Priority(level));
        }
    });
}

void MarkRow::showMark(const Mark &mark)
{
    m_mark = mark;
    m_stars->showRating(mark.rating);
    m_priority->setCurrentIndex(int(mark.priority));
}

} // namespace hotpapers::ui
