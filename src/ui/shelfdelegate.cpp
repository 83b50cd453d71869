// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelfdelegate.h"

#include "core/tag.h"
#include "models/shelfmodel.h"
#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/tagcolors.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using namespace models;

namespace {

constexpr int gap = 6; // pixels, before and behind the count

/** The name of the theme's icon. */
struct IconName
{
    QString operator()(ShelfSection) const { return {}; }
    QString operator()(LibraryPlace place) const
    {
        switch (place) {
        case LibraryPlace::All:
            return u"view-list-details"_s;
        case LibraryPlace::Latest:
            return u"go-last"_s;
        case LibraryPlace::Starred:
            return u"rating"_s;
        case LibraryPlace::Unread:
            return u"mail-unread"_s;
        case LibraryPlace::Noted:
            return u"document-edit"_s;
        case LibraryPlace::ForYou:
            return u"love"_s;
        }
        Q_UNREACHABLE_RETURN({});
    }
    QString operator()(ListId) const { return u"view-list-text"_s; }
    QString operator()(SearchId) const { return u"edit-find"_s; }
    QString operator()(const ShelfTag &) const { return u"tag"_s; }
};

bool isSection(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QString countOf(const QModelIndex &index)
{
    const QVariant count = index.data(ShelfModel::CountRole);
    return count.toInt() > 0 ? QLocale().toString(count.toInt()) : QString();
}

} // namespace

void ShelfDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isSection(index)) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        return;
    }
    const auto item = ShelfModel::itemAt(index);
    const QVariant color = index.data(ShelfModel::ColorRole);
    const int size = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {size, size};
    option->icon = color.isValid() ? tagSwatch(color.toUInt(), option->palette, size)
                                   : themeIcon(std::visit(IconName(), item.value_or(ShelfSection::Library)));
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString count = countOf(index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const int countWidth = count.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(count) + 2 * gap;
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, text.width() - countWidth - gap);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (countWidth == 0) {
        return;
    }
    const bool selected = item.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(faintText(item.palette, selected ? QPalette::Highlight : QPalette::Base));
    const QRect place = QStyle::visualRect(item.direction, item.rect, item.rect.adjusted(0, 0, -gap, 0));
    painter->drawText(place, Qt::AlignVCenter | QStyle::visualAlignment(item.direction, Qt::AlignRight), count);
    painter->restore();
}

// A row that changes, in its number of papers for instance, takes nothing from who types there.
void ShelfDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *field = qobject_cast<const QLineEdit *>(editor);
    if (!field || !field->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

QWidget *ShelfDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *field = qobject_cast<QLineEdit *>(editor)) {
        const bool isTag = index.data(ShelfModel::ItemRole).value<ShelfItem>().index() == ShelfItem(ShelfTag()).index();
        field->setObjectName(u"shelfNameEdit"_s);
        field->setAccessibleName(tr("Name"));
        field->setMaxLength(int(isTag ? maximumTag : maximumShelfName));
    }
    return editor;
}

} // namespace hotpapers::ui
