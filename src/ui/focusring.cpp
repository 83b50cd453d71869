// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace hotpapers::ui {

namespace {

constexpr int width = 2; // pixels

class Frame : public QWidget
{
public:
    explicit Frame(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight)); }
};

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focus)
{
    delete m_frame;
    for (QWidget *widget = m_pane; widget; widget = widget->parentWidget()) {
        widget->removeEventFilter(this);
    }
    m_pane = qobject_cast<QAbstractScrollArea *>(focus);
    if (!m_pane || m_pane->window()->windowType() == Qt::Popup) {
        return;
    }
    m_frame = new Frame(m_pane->window());
    for (QWidget *widget = m_pane; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        widget->installEventFilter(this); // whichever of them moves, moves the pane
    }
    place();
}

void FocusRing::place()
{
    const QWidget *window = m_pane->window();
    const QRect pane(m_pane->mapTo(window, QPoint()), m_pane->size());
    const QRect around = pane.adjusted(-width, -width, width, width) & window->rect();
    const QRect inner = QRect(QPoint(), around.size()).adjusted(width, width, -width, -width);
    m_frame->setGeometry(around);
    m_frame->setMask(QRegion(m_frame->rect()) - inner);
    m_frame->setVisible(m_pane->isVisible());
    m_frame->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize
        || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isMoved && m_pane && m_frame) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hotpapers::ui
