// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagcolors.h"

#include "ui/contrast.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TagColors)
};

constexpr double leastShapeContrast = 3; // https://www.w3.org/TR/WCAG22/#non-text-contrast
constexpr qreal drawnScale = 3; // sharp on dense screens, too

} // namespace

// After Okabe and Ito's set, https://jfly.uni-koeln.de/color/, with a red, a brown and a grey.
std::vector<TagColor> tagColors()
{
    return {
        {0xd62f2f, Tr::tr("Red")},   {0xe69f00, Tr::tr("Orange")},     {0xc2a800, Tr::tr("Yellow")},
        {0x009e73, Tr::tr("Green")}, {0x3fa7d6, Tr::tr("Light blue")}, {0x0072b2, Tr::tr("Blue")},
        {0xcc79a7, Tr::tr("Pink")},  {0x8c5a2b, Tr::tr("Brown")},      {0x808080, Tr::tr("Gray")},
    };
}

QIcon tagSwatch(Rgb color, const QPalette &palette, int size)
{
    QPixmap pixmap(QSize(size, size) * drawnScale);
    pixmap.setDevicePixelRatio(drawnScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(readableOn(QColor::fromRgb(color), palette.color(QPalette::Base), leastShapeContrast));
    const qreal margin = size / 6.0;
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(margin, margin, -margin, -margin));
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) {
        icon.addPixmap(pixmap, mode); // as it is, also where the row is selected
    }
    return icon;
}

} // namespace hotpapers::ui
