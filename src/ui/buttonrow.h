// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace hotpapers::ui {

/**
 * A row of tool buttons. Those that the form gives words beside their icons have both where there is room for all, else
 * the words, and where these are too wide, too, the icons. (Their names and tool tips stay.)
 * Icons are as large as text.
 */
class ButtonRow : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize minimumSizeHint() const override; ///< without words

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthWith(Qt::ToolButtonStyle style);
    void fold();
    void fitIcons();

    QList<QToolButton *> m_worded; ///< from the first time on that they are looked for
    int m_leastWidth = 0; ///< until they are: a row must not ask for room for words that it can do without
};

} // namespace hotpapers::ui
