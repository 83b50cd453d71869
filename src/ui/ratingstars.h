// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace hotpapers::ui {

/**
 * The rating of what is shown, as five stars: a click gives as many, one on the last of them takes the rating away; arrow
 * keys go one up or down. To a screen reader it is a slider from 0 to 5.
 */
class RatingStars : public QSlider
{
    Q_OBJECT
public:
    explicit RatingStars(QWidget *parent = nullptr);

    void showRating(int rating); ///< 0–5; 0: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void rated(int rating); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; ///< passed on: who scrolls by rates nothing

private:
    [[nodiscard]] int ratingAt(int x) const; ///< 1–5
};

} // namespace hotpapers::ui
