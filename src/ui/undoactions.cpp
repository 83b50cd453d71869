// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/undoactions.h"

#include "ui/markhistory.h"

#include <QAction>
#include <QCoreApplication>

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

} // namespace

void setUpUndo(MarkHistory &marks, QAction &undo, QAction &redo)
{
    QUndoStack &steps = marks.steps();
    const auto show = [&marks, &undo, &redo] {
        const QString undone = marks.undoText();
        const QString redone = marks.redoText();
        undo.setEnabled(!undone.isEmpty());
        redo.setEnabled(!redone.isEmpty());
        undo.setText(undone.isEmpty() ? Tr::tr("&Undo") : Tr::tr("&Undo %1").arg(undone));
        redo.setText(redone.isEmpty() ? Tr::tr("&Redo") : Tr::tr("&Redo %1").arg(redone));
    };
    QObject::connect(&undo, &QAction::triggered, &steps, &QUndoStack::undo);
    QObject::connect(&redo, &QAction::triggered, &steps, &QUndoStack::redo);
    QObject::connect(&steps, &QUndoStack::indexChanged, &undo, show); // they are made and go together
    show();
}

} // namespace hotpapers::ui
