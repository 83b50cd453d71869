// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QWidget>

class QComboBox;

namespace hotpapers::ui {

class RatingStars;

/** Rating and priority of the paper that is read. What is shown is what the library has: the person's choice is asked for. */
class MarkRow : public QWidget
{
    Q_OBJECT
public:
    explicit MarkRow(QWidget *parent = nullptr);

    void showMark(const Mark &mark);

signals:
    void rated(int rating); ///< 0–5
    void prioritized(hotpapers::Priority priority);

private:
    Mark m_mark; ///< shown
    RatingStars *m_stars;
    QComboBox *m_priority;
};

} // namespace hotpapers::ui
