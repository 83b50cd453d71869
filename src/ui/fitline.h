// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fit.h"

#include <QLabel>

namespace hotpapers::ui {

/**
 * How well a paper fits the person, and the words that spoke for it (`+`) and against it (`−`, struck out): as many as
 * there is room for in one line. All are in its tool tip, and told to who does not see it.
 */
class FitLine : public QLabel
{
    Q_OBJECT
public:
    explicit FitLine(QWidget *parent = nullptr);

    void showFit(const PaperFit &fit);
    void clearFit(); ///< the line stays, so that nothing below it moves

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();

    PaperFit m_fit;
    bool m_isKnown = false;
};

} // namespace hotpapers::ui
