// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/plot.h"
#include "ui/plotframe.h"

namespace hotpapers::models {
class PlotModel;
}

namespace hotpapers::ui {

class PlotView;

/** A plot of numbers of papers. */
class PlotPage : public PlotFrame
{
    Q_OBJECT
public:
    explicit PlotPage(QWidget *parent = nullptr);

    /** @param whyEmpty what to say, and to do, where there is nothing to draw */
    void setPlot(models::Plot plot, const QString &whyEmpty);
    [[nodiscard]] const models::Plot &plot() const;
    [[nodiscard]] PlotView *view() const { return m_view; }

protected:
    void draw() override;

private:
    void choose(const models::PlotPoint &point);

    PlotView *m_view;
    models::PlotModel *m_model;
};

} // namespace hotpapers::ui
