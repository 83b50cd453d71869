// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices.h"

#include "ui/markhistory.h"
#include "ui/messagebar.h"

#include <utility>

namespace hotpapers::ui {

Notices::Notices(MarkHistory &marks, MessageBar &bar, QObject *parent) : QObject(parent), m_marks(marks), m_bar(bar)
{
    connect(&bar, &MessageBar::buttonClicked, this, &Notices::act);
    connect(&marks.steps(), &QUndoStack::indexChanged, this, [this] {
        if (std::exchange(m_undoes, false)) {
            m_bar.hide();
        }
    });
}

void Notices::show(const QString &text, const QString &button, std::function<void()> act)
{
    m_undoes = false;
    m_act = std::move(act);
    m_bar.showMessage(text, button);
}

void Notices::showUndo(const QString &text)
{
    show(text, tr("Undo"), [this] { m_marks.steps().undo(); });
    m_undoes = true;
}

void Notices::act()
{
    m_bar.hide();
    if (const auto act = std::exchange(m_act, {})) {
        act();
    }
}

} // namespace hotpapers::ui
