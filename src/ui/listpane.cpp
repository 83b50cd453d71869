// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listpane.h"

#include "ui/icons.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

using List = Place::List;

struct Row
{
    List list; ///< List::Days: the latest digest
    QLatin1StringView icon;
    int ListCounts::*count = nullptr;
};

constexpr std::array rows = {
    Row{List::All, "view-list-details"_L1, &ListCounts::all}, Row{List::Days, "go-last"_L1},
    Row{List::Starred, "rating"_L1, &ListCounts::starred},    Row{List::Unread, "mail-unread"_L1, &ListCounts::unread},
    Row{List::Noted, "document-edit"_L1, &ListCounts::noted},
};

QString nameOf(List list)
{
    return list == List::Days ? ListPane::tr("Latest digest") : name(Place::of(list));
}

} // namespace

ListPane::ListPane(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Lists"));
    setSpacing(1);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(themeIcon(row.icon), nameOf(row.list), this);
        item->setData(Qt::UserRole, int(row.list));
    }
    fitIcons();
    // Not the current item: the focus alone makes the first one current.
    connect(this, &QListWidget::itemSelectionChanged, this, &ListPane::choose);
    connect(this, &QListWidget::itemClicked, this, &ListPane::choose); // also where it is selected already
}

void ListPane::fitIcons()
{
    const int height = fontMetrics().height();
    setIconSize({height, height});
}

void ListPane::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitIcons();
    }
}

void ListPane::choose()
{
    const QListWidgetItem *item = selectedItems().value(0);
    if (!item) {
        return;
    }
    const auto list = List(item->data(Qt::UserRole).toInt());
    if (list == List::Days) {
        emit latestChosen();
    } else {
        emit listChosen(list);
    }
}

QSize ListPane::sizeHint() const
{
    const int rowHeight = sizeHintForRow(0) + 2 * spacing();
    return {QListWidget::sizeHint().width(), count() * rowHeight + spacing()};
}

void ListPane::showPlace(const Place &place)
{
    const QSignalBlocker blocker(this);
    const auto *found = std::ranges::find(rows, place.list, &Row::list);
    const bool isList = !place.isSearch() && place.list != List::Days && found != rows.end();
    setCurrentRow(isList ? int(found - rows.begin()) : -1);
}

void ListPane::showCounts(const ListCounts &counts)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString text = nameOf(rows[i].list);
        const int count = rows[i].count ? counts.*rows[i].count : 0;
        item(int(i))->setText(count > 0 ? tr("%1 (%2)").arg(text, QLocale().toString(count)) : text);
    }
}

} // namespace hotpapers::ui
