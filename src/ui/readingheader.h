// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace hotpapers::ui {

class Actions;
class PaperTable;

/** Above the reader where that is alone: which paper of how many, to the ones before and after, and back to the window. */
class ReadingHeader : public QWidget
{
    Q_OBJECT
public:
    /** @param table has its model already; it and the actions must outlive the header */
    ReadingHeader(PaperTable &table, const Actions &actions, QWidget *parent = nullptr);

private:
    void showPosition();

    PaperTable &m_table;
    QLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace hotpapers::ui
