// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelfpane.h"

#include "ui/shelfview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using namespace models;

namespace {

constexpr int seenRows = 14; // that the panel asks for room for

std::optional<LibraryPlace> libraryPlaceOf(Place::List list)
{
    switch (list) {
    case Place::List::All:
        return LibraryPlace::All;
    case Place::List::Starred:
        return LibraryPlace::Starred;
    case Place::List::Unread:
        return LibraryPlace::Unread;
    case Place::List::Noted:
        return LibraryPlace::Noted;
    case Place::List::ForYou:
        return LibraryPlace::ForYou;
    case Place::List::Days:
    case Place::List::CatchUp:
    case Place::List::ReadingList:
        break;
    }
    return {};
}

} // namespace

ShelfPane::ShelfPane(QWidget *parent)
    : QWidget(parent), m_view(new ShelfView(m_model, this)), m_filter(new QLineEdit(this)), m_buttons(new QWidget(this))
{
    m_filter->setObjectName(u"shelfFilter"_s);
    m_filter->setPlaceholderText(tr("Find a list, search or tag"));
    m_filter->setAccessibleName(tr("Find a list, search or tag"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_buttons);
    setFocusProxy(m_view);
    connect(m_filter, &QLineEdit::textChanged, m_view, &ShelfView::narrow);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
}

void ShelfPane::addButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_buttons->layout()->addWidget(button);
    }
}

void ShelfPane::showShelf(const Shelf &shelf)
{
    m_model.setShelf(shelf);
    const bool isLong = shelf.lists.size() + shelf.searches.size() + shelf.tags.size() > size_t(fewRows);
    m_filter->setVisible(isLong || !m_filter->text().isEmpty());
    if (!m_view->selectionModel()->hasSelection()) { // else the person is there, or elsewhere in the panel
        showPlace(m_place);
    }
    updateGeometry();
}

void ShelfPane::showPlace(const Place &place)
{
    m_place = place;
    m_view->select(itemOf(place));
}

std::optional<ShelfItem> ShelfPane::itemOf(const Place &place) const
{
    if (!place.isSearch()) {
        const auto library = libraryPlaceOf(place.list);
        return place.list == Place::List::ReadingList ? std::optional<ShelfItem>(place.readingList)
            : library                                 ? std::optional<ShelfItem>(*library)
                                                      : std::nullopt;
    }
    if (place.isOfNew()) {
        return {}; // a part of what the saved search finds
    }
    const QString typed = place.search.simplified();
    for (const SavedSearch &search : m_model.shelf().searches) {
        if (search.query.simplified() == typed) {
            return search.id;
        }
    }
    const QString tag = tagOf(typed);
    return tag.isEmpty() ? std::nullopt : std::optional<ShelfItem>(ShelfTag{tag});
}

void ShelfPane::showCounts(const ListCounts &counts)
{
    m_model.setCount(LibraryPlace::All, counts.all);
    m_model.setCount(LibraryPlace::Starred, counts.starred);
    m_model.setCount(LibraryPlace::Unread, counts.unread);
    m_model.setCount(LibraryPlace::Noted, counts.noted);
}

int ShelfPane::heightFor(int rows) const
{
    const int around = m_buttons->sizeHint().height() + (m_filter->isHidden() ? 0 : m_filter->sizeHint().height());
    return rows * m_view->sizeHintForRow(0) + around;
}

QSize ShelfPane::sizeHint() const
{
    const Shelf &shelf = m_model.shelf();
    const int rows = 7 + int(shelf.lists.size() + shelf.searches.size() + shelf.tags.size());
    return {QWidget::sizeHint().width(), heightFor(std::min(seenRows, rows))};
}

} // namespace hotpapers::ui
