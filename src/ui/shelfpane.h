// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/shelfmodel.h"
#include "ui/listcounter.h"
#include "ui/place.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace hotpapers::ui {

class ShelfView;

/** The panel beside the papers: lists, saved searches and tags, with a field that finds among many of them. */
class ShelfPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int fewRows = 8; ///< of the person's own: with more there is a field to find them

    explicit ShelfPane(QWidget *parent = nullptr);

    [[nodiscard]] models::ShelfModel &model() { return m_model; }
    [[nodiscard]] ShelfView &view() { return *m_view; }
    /** In which stand what makes a list and what saves a search. */
    void addButtons(const QList<QAction *> &actions);

    void showShelf(const Shelf &shelf);
    void showPlace(const Place &place); ///< selects what it shows
    void showCounts(const ListCounts &counts); ///< of what is there by itself
    [[nodiscard]] int heightFor(int rows) const;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] std::optional<models::ShelfItem> itemOf(const Place &place) const;

    models::ShelfModel m_model;
    ShelfView *m_view;
    QLineEdit *m_filter;
    QWidget *m_buttons;
    Place m_place;
};

} // namespace hotpapers::ui
