// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/plot.h"

#include <QChartView>

namespace hotpapers::ui {

/** A plot to look at and click on. For the keyboard there is the table of its numbers. */
class PlotView : public QChartView
{
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);

    void setPlot(const models::Plot &plot);
    /** Puts a ring around what is drawn for this number. */
    void setCurrent(std::optional<models::PlotPoint> point);
    /** What is drawn here, in the view's own coordinates. */
    [[nodiscard]] std::optional<models::PlotPoint> pointAt(QPoint position) const;
    /** The middle of the place of a number; for what has no series, of its item. */
    [[nodiscard]] QPoint positionOf(const models::PlotPoint &point) const;

signals:
    void chosen(const hotpapers::models::PlotPoint &point); ///< a click

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override; ///< tool tips

private:
    void fitToText();
    void draw();
    [[nodiscard]] int labelsThatFit() const;

    models::Plot m_plot;
    std::optional<models::PlotPoint> m_current;
    int m_labels = 0; ///< on the axis of time
};

} // namespace hotpapers::ui
