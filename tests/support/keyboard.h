// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTest>
#include <QWidget>

/** Everything in `window` that a key (Tab, Backtab) leads to, from `first` until it comes round. Empty where it gets stuck. */
inline QSet<QWidget *> reachedByKey(Qt::Key key, QWidget *window, QWidget *first)
{
    first->setFocus();
    QSet<QWidget *> reached;
    QWidget *last = nullptr;
    for (int i = 0; i < 1000; ++i) { // the links of a page are stops of their own
        QWidget *focused = window->focusWidget();
        if (focused == first && last != first && !reached.isEmpty()) {
            return reached;
        }
        reached += focused;
        last = focused;
        QTest::keyClick(focused, key);
    }
    return {};
}
