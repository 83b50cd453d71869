// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace hotpapers::ui {

/** The search field: tells what is typed as it is typed. Escape clears it, Down and Enter leave it for the results. */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int maximumLength = 1000; ///< UTF-16 units

    explicit SearchField(QWidget *parent = nullptr);

    void showText(const QString &text); ///< what is searched for already: without a signal
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void left(); ///< for the results

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace hotpapers::ui
