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

    /** To be called when the buttons are complete; later it fits them by itself. */
    void fit();
    [[nodiscard]] QSize minimumSizeHint() const override; ///< without words

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthWith(Qt::ToolButtonStyle style);
    [[nodiscard]] QStringList texts() const;
    void fitIcons();

    QList<QToolButton *> m_worded; ///< from the first fit() on
    QStringList m_texts; ///< that were fitted last
    int m_leastWidth = 0;
};

} // namespace hotpapers::ui
