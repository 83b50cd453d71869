// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporthandle.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>

#include <utility>

namespace hotpapers::ui {

namespace {

void startDrag(QWidget *from, std::unique_ptr<QMimeData> data)
{
    auto *drag = new QDrag(from); // goes by itself
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction); // Qt has no drag that does not wait for its end
}

} // namespace

ExportHandle::ExportHandle(QWidget *parent) : QToolButton(parent), m_start(startDrag)
{
    setFocusPolicy(Qt::NoFocus); // keys copy
    setCursor(Qt::OpenHandCursor);
}

void ExportHandle::setData(std::unique_ptr<QMimeData> data)
{
    m_data = std::move(data);
    if (m_isPulled) {
        drag();
    } else if (std::exchange(m_isLate, false)) {
        emit late();
    }
}

void ExportHandle::forget()
{
    m_data.reset();
    m_isLate = false;
}

void ExportHandle::mousePressEvent(QMouseEvent *event)
{
    QToolButton::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_isPulled = false;
    m_isLate = false;
    if (event->button() == Qt::LeftButton && !m_data) {
        emit wanted();
    }
}

void ExportHandle::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->position().toPoint() - m_pressed).manhattanLength();
    if (event->buttons().testFlag(Qt::LeftButton) && !m_isPulled && way >= QApplication::startDragDistance()) {
        m_isPulled = true;
        if (m_data) {
            drag();
        }
    }
}

void ExportHandle::mouseReleaseEvent(QMouseEvent *event)
{
    QToolButton::mouseReleaseEvent(event);
    m_isLate = std::exchange(m_isPulled, false) && !m_data;
}

void ExportHandle::drag()
{
    m_isPulled = false;
    setDown(false); // its release goes to the drag
    m_start(this, std::exchange(m_data, nullptr));
}

} // namespace hotpapers::ui
