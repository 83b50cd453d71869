// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMimeData>
#include <QPoint>
#include <QToolButton>

#include <functional>
#include <memory>

namespace hotpapers::ui {

/**
 * From where something is dragged into another program. What that is must be whole before the drag begins: it is asked
 * for when the mouse is pressed, and begins to be dragged when it is there and the mouse was moved.
 */
class ExportHandle : public QToolButton
{
    Q_OBJECT
public:
    using Start = std::function<void(QWidget *from, std::unique_ptr<QMimeData> data)>;

    explicit ExportHandle(QWidget *parent = nullptr);

    void setStart(Start start) { m_start = std::move(start); } ///< in place of a drag of the system: for tests

    /** What is dragged now, or, where the mouse was let go meanwhile, with the next pull. */
    void setData(std::unique_ptr<QMimeData> data);
    void forget(); ///< what setData() gave: it is something else now

signals:
    void wanted(); ///< setData() is expected
    void late(); ///< there is something to drag now, but the mouse was let go

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void drag();

    Start m_start;
    std::unique_ptr<QMimeData> m_data;
    QPoint m_pressed; ///< where
    bool m_isPulled = false; ///< away from there, and held
    bool m_isLate = false; ///< was pulled, and let go, before there was something
};

} // namespace hotpapers::ui
