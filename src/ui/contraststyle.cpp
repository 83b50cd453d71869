// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contraststyle.h"

#include <QPainter>
#include <QStyleOption>

#include <utility>

namespace hotpapers::ui {

namespace {

constexpr int focusWidth = 2; // pixels

/** A frame within `rect`. In bars: a pen may fall between pixels. */
void outline(QPainter *painter, const QRect &rect, const QColor &color, int width = 1)
{
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), width), color);
    painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width), color);
    painter->fillRect(QRect(rect.left(), rect.top(), width, rect.height()), color);
    painter->fillRect(QRect(rect.right() + 1 - width, rect.top(), width, rect.height()), color);
}

/** The outline of a control that can be used; one that has the focus has the thick one. */
void outlineControl(QPainter *painter, const QStyleOption &option, const QRect &rect)
{
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    if (option.state & QStyle::State_HasFocus) {
        outline(painter, rect, option.palette.color(QPalette::Highlight), focusWidth);
    } else {
        outline(painter, rect, option.palette.color(group, QPalette::WindowText));
    }
}

/** A line along the middle of what two panes are sized by. */
void drawHandle(QPainter *painter, const QStyleOption &option)
{
    QRect line = option.rect;
    if (line.width() < line.height()) {
        line.setLeft(line.center().x());
        line.setWidth(1);
    } else {
        line.setTop(line.center().y());
        line.setHeight(1);
    }
    painter->fillRect(line, option.palette.color(QPalette::PlaceholderText));
}

} // namespace

ContrastStyle::ContrastStyle(QString usualStyle) : ScriptStyle(QStringLiteral("fusion"), std::move(usualStyle)) { }

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        // On what is selected the highlight itself would not be seen.
        const bool selected = option->state & State_Selected;
        outline(painter, option->rect,
                option->palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight), focusWidth);
        return;
    }
    ScriptStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        outlineControl(painter, *option, option->rect);
        break;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        outline(painter, option->rect, option->palette.color(QPalette::WindowText));
        break;
    case PE_IndicatorDockWidgetResizeHandle:
        drawHandle(painter, *option);
        break;
    default:
        break;
    }
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    ScriptStyle::drawControl(element, option, painter, widget);
    if (element == CE_HeaderSection || element == CE_DockWidgetTitle || element == CE_ProgressBarGroove) {
        outline(painter, option->rect, option->palette.color(QPalette::PlaceholderText));
    } else if (element == CE_Splitter) {
        drawHandle(painter, *option);
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    ScriptStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        outlineControl(painter, *option, option->rect);
    } else if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        outline(painter, slider, option->palette.color(QPalette::WindowText));
    }
}

} // namespace hotpapers::ui
