// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shadelegend.h"

#include "ui/heatcolor.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace hotpapers::ui {

namespace {

constexpr int swatches = 5;

} // namespace

ShadeLegend::ShadeLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void ShadeLegend::setScale(int least, int most, const QString &meaning)
{
    m_least = least;
    m_most = most;
    setToolTip(meaning);
    setAccessibleDescription(meaning);
    updateGeometry();
    update();
}

int ShadeLegend::swatch() const
{
    return fontMetrics().height() * 2 / 3;
}

QString ShadeLegend::text(int number) const
{
    return QLocale().toString(number);
}

QSize ShadeLegend::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.horizontalAdvance(text(m_least)) + metrics.horizontalAdvance(text(m_most));
    return {words + 2 * metrics.averageCharWidth() + swatches * (swatch() + 1), metrics.height() + 2};
}

void ShadeLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    int x = 0;
    const auto place = [&](int width) { // from the start on, whichever side that is
        const QRect rect(x, (height() - swatch()) / 2, width, swatch());
        x += width;
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const auto write = [&](int number) {
        const QRect rect = place(metrics.horizontalAdvance(text(number)));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(rect.left(), 0, rect.width(), height()), Qt::AlignCenter, text(number));
    };
    write(m_least);
    x += metrics.averageCharWidth();
    for (int i = 0; i < swatches; ++i) {
        painter.setPen(blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.3));
        painter.setBrush(heatColor(palette(), i / double(swatches - 1)));
        painter.drawRect(place(swatch()).adjusted(0, 0, -1, -1));
        x += 1;
    }
    x += metrics.averageCharWidth() - 1;
    write(m_most);
}

} // namespace hotpapers::ui
