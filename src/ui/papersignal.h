// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QWidget>

class QLabel;

namespace hotpapers::ui {

class HistoryPlot;

/** What there is to say of a paper's counts: that they do not fit each other, and its history. Nothing of most papers. */
class PaperSignal : public QWidget
{
    Q_OBJECT
public:
    explicit PaperSignal(QWidget *parent = nullptr);

    /** @param shown index of the appearance that is read; of a paper without any, nothing is shown */
    void showPaper(const Paper &paper, size_t shown);

signals:
    /** The person chose the digest of these days. */
    void daysChosen(hotpapers::DayRange days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOdd(const Appearance *appearance); ///< null: nothing to say
    void colorBadge();

    QLabel *m_odd;
    HistoryPlot *m_history;
};

} // namespace hotpapers::ui
