// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QWidget>

#include <vector>

namespace hotpapers::ui {

/**
 * A paper's way through the digests: when it stood in one, at which rank, with which counts. Hidden where there is one
 * appearance alone.
 *
 * Points stand at their days, as high as their retweets + favorites, and have the rank above them; between counts that do
 * not compare (core/heat.h) no line is drawn. The mouse, and the arrows, Home and End go from point to point and tell of
 * each; a click, Enter and Space go to its digest.
 */
class HistoryPlot : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t maximumPoints = 200; ///< the latest; more are not told apart

    explicit HistoryPlot(QWidget *parent = nullptr);

    /**
     * @param appearances the latest first, as in Paper
     * @param shown index of the one that is read
     */
    void showAppearances(const std::vector<Appearance> &appearances, size_t shown);
    [[nodiscard]] size_t pointCount() const { return m_points.size(); }
    [[nodiscard]] QPointF position(size_t point) const; ///< in the widget; points are counted from the earliest
    [[nodiscard]] QString describe(size_t point) const; ///< a line: day, rank, counts, heat

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /** The person chose the digest of these days. */
    void daysChosen(hotpapers::DayRange days);

protected:
    bool event(QEvent *event) override; ///< tool tips
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Point
    {
        DayRange days;
        int rank = 0;
        int retweets = 0;
        int favorites = 0;
        int heat = 0;

        [[nodiscard]] qint64 sum() const { return qint64(retweets) + favorites; }
    };

    [[nodiscard]] QRectF plotArea() const; ///< of the points' centers
    [[nodiscard]] double share(size_t point) const; ///< of the way from the first point to the last, 0–1
    [[nodiscard]] size_t nearest(QPointF position) const;
    [[nodiscard]] QString caption() const;
    void setCurrent(size_t point);
    void tell();
    void paintLines(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintDays(QPainter &painter) const;

    std::vector<Point> m_points; ///< the earliest first; none, or two and more
    size_t m_shown = 0; ///< that is read; beyond the last where it is none of these
    size_t m_current = 0; ///< that the keyboard is at
    bool m_hovered = false; ///< the mouse is at the current one
};

} // namespace hotpapers::ui
