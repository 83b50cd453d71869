// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace hotpapers::ui {

/** The shades of the calendar from the palest to the fullest, between the numbers that these stand for. */
class ShadeLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ShadeLegend(QWidget *parent = nullptr);

    /** @param meaning a sentence, for the tool tip and screen readers */
    void setScale(int least, int most, const QString &meaning);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int swatch() const; ///< pixels, square
    [[nodiscard]] QString text(int number) const;

    int m_least = 0;
    int m_most = 1;
};

} // namespace hotpapers::ui
