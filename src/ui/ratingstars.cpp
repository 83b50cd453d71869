// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ratingstars.h"

#include "core/paper.h"
#include "ui/cellpaint.h"
#include "ui/contrast.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWheelEvent>

#include <algorithm>

namespace hotpapers::ui {

RatingStars::RatingStars(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, maximumRating);
    setPageStep(1);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QSlider::valueChanged, this, &RatingStars::rated);
}

void RatingStars::showRating(int rating)
{
    const QSignalBlocker quiet(this);
    setValue(rating);
    update();
}

QSize RatingStars::sizeHint() const
{
    const int side = fontMetrics().height() + 4;
    return {maximumRating * side, side};
}

void RatingStars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.4);
    const int side = width() / maximumRating;
    for (int star = 0; star < maximumRating; ++star) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(star * side, 0, side, height()));
        const qreal size = std::min(place.width(), place.height()) - 3.0;
        const QRectF square(QRectF(place).center() - QPointF(size, size) / 2, QSizeF(size, size));
        paintStar(&painter, square, star < value(), palette().color(QPalette::Window),
                  faintText(palette(), QPalette::Window));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void RatingStars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const int rating = ratingAt(event->position().toPoint().x());
        setValue(rating == value() ? 0 : rating);
    }
}

void RatingStars::mouseMoveEvent(QMouseEvent *event)
{
    event->accept(); // a slider would follow the mouse, and each star on the way be a step to undo
}

void RatingStars::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void RatingStars::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

int RatingStars::ratingAt(int x) const
{
    const int fromStart = layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
    return std::clamp(fromStart * maximumRating / std::max(1, width()) + 1, 1, maximumRating);
}

} // namespace hotpapers::ui
