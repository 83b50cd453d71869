// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace hotpapers::ui {

/**
 * Shows which table, list or page of text has the focus, where styles show nothing: a frame in the colour of what is
 * chosen. It lies around the pane, so that what is in there scrolls as fast as without it; at the window's edge
 * over it.
 */
class FocusRing : public QObject
{
    Q_OBJECT
public:
    /** Follows the focus in all windows of the application. */
    explicit FocusRing(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);
    void place();

    QPointer<QWidget> m_pane;
    QPointer<QWidget> m_frame; ///< a child of the pane's window
};

} // namespace hotpapers::ui
