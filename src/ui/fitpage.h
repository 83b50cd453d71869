// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fitplot.h"
#include "ui/plotframe.h"

namespace hotpapers::ui {

class FitView;

/** Unread papers by fit and heat: the quiet ones that fit are seen. */
class FitPage : public PlotFrame
{
    Q_OBJECT
public:
    explicit FitPage(QWidget *parent = nullptr);

    void setPoints(std::vector<FitPoint> points); ///< one or more
    [[nodiscard]] const models::FitPlot &plot() const { return m_model->plot(); }
    [[nodiscard]] FitView *view() const { return m_view; }

protected:
    void draw() override;

private:
    void choose(size_t point);

    FitView *m_view;
    models::FitPlotModel *m_model;
};

} // namespace hotpapers::ui
