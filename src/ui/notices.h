// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace hotpapers::ui {

class MarkHistory;
class MessageBar;

/** What became of lists, tags and saved searches, in a bar above the papers, with what to do about it. The latest stands. */
class Notices : public QObject
{
    Q_OBJECT
public:
    /** Both must outlive it. */
    Notices(MarkHistory &marks, MessageBar &bar, QObject *parent = nullptr);

    void show(const QString &text, const QString &button, std::function<void()> act);
    /** About the change that was made last: the button undoes it, and the next change takes the notice away. */
    void showUndo(const QString &text);

private:
    void act();

    MarkHistory &m_marks;
    MessageBar &m_bar;
    std::function<void()> m_act;
    bool m_undoes = false;
};

} // namespace hotpapers::ui
