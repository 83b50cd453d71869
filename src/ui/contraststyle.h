// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scriptstyle.h"

namespace hotpapers::ui {

/**
 * Fusion with outlines in the color of text, for high contrast: its own are shades of the window's color, which are lost
 * on black. What has the focus has a thick frame in the color of the highlight.
 */
class ContrastStyle : public ScriptStyle
{
    Q_OBJECT
public:
    explicit ContrastStyle(QString usualStyle);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace hotpapers::ui
