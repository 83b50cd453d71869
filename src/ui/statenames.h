// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"

#include <QWidget>

#include <map>

class QLineEdit;

namespace hotpapers::ui {

class MarkHistory;
class ShelfWatch;

/** A page of the settings: how the person calls the states of reading. Each name is a step that can be undone. */
class StateNames : public QWidget
{
    Q_OBJECT
public:
    /** Both must outlive it. */
    StateNames(MarkHistory &marks, const ShelfWatch &shelf, QWidget *parent = nullptr);

    void forgetAll(); ///< gives the states their own names again

private:
    void showNames(const Shelf &shelf);
    void keep(ReadState state, const QString &typed);

    MarkHistory &m_marks;
    std::map<ReadState, QString> m_kept; ///< or asked for, and not on disk yet
    std::map<ReadState, QLineEdit *> m_fields;
};

} // namespace hotpapers::ui
