// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranklabels.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>
#include <vector>

namespace hotpapers::ui {

namespace {

using Items = std::vector<QGraphicsSimpleTextItem *>;

void layOut(const Items &items, const QRectF &plot, double lineHeight, double gap)
{
    const double row = plot.height() / double(std::max<size_t>(items.size(), 1));
    const auto step = row > 0 ? size_t(std::max(1.0, std::ceil(lineHeight / row))) : items.size();
    for (size_t i = 0; i < items.size(); ++i) {
        const QRectF text = items[i]->boundingRect();
        items[i]->setVisible(i % step == 0);
        items[i]->setPos(plot.left() - gap - text.width(), plot.top() + (double(i) + 0.5) * row - text.height() / 2);
    }
}

} // namespace

void addRankLabels(QChart &chart, const RankLabels &labels)
{
    const QFontMetricsF metrics(labels.font);
    const double gap = metrics.averageCharWidth();
    Items items;
    double widest = 0;
    for (const QString &name : labels.names) {
        items.push_back(new QGraphicsSimpleTextItem(name, &chart));
        items.back()->setFont(labels.font);
        items.back()->setBrush(labels.color);
        widest = std::max(widest, items.back()->boundingRect().width());
    }
    QMargins margins = chart.margins();
    margins.setLeft(int(widest + 2 * gap));
    chart.setMargins(margins);
    QObject::connect(
        &chart, &QChart::plotAreaChanged, &chart,
        [items, lineHeight = metrics.height(), gap](const QRectF &plot) { layOut(items, plot, lineHeight, gap); });
}

} // namespace hotpapers::ui
