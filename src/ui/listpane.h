// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/listcounter.h"
#include "ui/place.h"

#include <QListWidget>

namespace hotpapers::ui {

/** The lists beside the calendar. */
class ListPane : public QListWidget
{
    Q_OBJECT
public:
    explicit ListPane(QWidget *parent = nullptr);

    void showPlace(const Place &place); ///< selects its list, without a signal
    void showCounts(const ListCounts &counts); ///< how many papers are in each
    [[nodiscard]] QSize sizeHint() const override; ///< as high as its lists

signals:
    void listChosen(hotpapers::ui::Place::List list);
    void latestChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitIcons();
    void choose();
};

} // namespace hotpapers::ui
