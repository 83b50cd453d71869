// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fitplot.h"

#include <QChartView>

#include <optional>

namespace hotpapers::ui {

/**
 * Papers by fit and heat, to look at and choose from. The mouse tells of the nearest one, and a click chooses it; so do
 * the arrows, Home and End, which go from the one to the next that fits less, and Enter.
 */
class FitView : public QChartView
{
    Q_OBJECT
public:
    explicit FitView(QWidget *parent = nullptr);

    /** The paper that is current stays so; where it is gone, the one in its place is. */
    void setPlot(const models::FitPlot &plot);
    void setCurrent(std::optional<size_t> point); ///< puts a ring around it
    [[nodiscard]] std::optional<size_t> current() const { return m_current; }
    /** The nearest point, if one is near; in the view's own coordinates. */
    [[nodiscard]] std::optional<size_t> pointAt(QPoint position) const;
    [[nodiscard]] QPoint positionOf(size_t point) const;

signals:
    void currentChanged(size_t point); ///< by the keyboard
    void chosen(size_t point); ///< a click, Enter or Space

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override; ///< tool tips

private:
    void fitToText();
    void draw();
    void go(size_t point);
    [[nodiscard]] size_t neighbour(int key) const;

    models::FitPlot m_plot;
    std::optional<size_t> m_current;
};

} // namespace hotpapers::ui
