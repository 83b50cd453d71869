// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagdialog.h"

#include "core/visibletext.h"
#include "ui/actions.h"
#include "ui/announce.h"
#include "ui/chipcolors.h"
#include "ui_tagdialog.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hotpapers::ui {

namespace {

constexpr int TagRole = Qt::UserRole;
constexpr int BeforeRole = Qt::UserRole + 1; // how the check was

Qt::CheckState stateOf(const TagCount &count, int papers)
{
    return count.papers == 0 ? Qt::Unchecked : count.papers < papers ? Qt::PartiallyChecked : Qt::Checked;
}

/** A tag's colour, with a digit on it. */
QPixmap chip(const QString &digit, const ChipColors &colors, const QFontMetrics &metrics)
{
    constexpr qreal sharp = 2; // screens of twice the usual resolution
    const int side = metrics.height();
    QPixmap pixmap(QSize(side, side) * sharp);
    pixmap.setDevicePixelRatio(sharp);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.edge);
    painter.setBrush(colors.back);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
    painter.setPen(colors.text);
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, digit);
    return pixmap;
}

} // namespace

TagDialog::TagDialog(int papers, const std::vector<TagCount> &tags, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::TagDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags of %Ln papers", nullptr, papers));
    m_new = new QListWidgetItem(m_ui->tagList);
    m_new->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_ui->tagNote->setText(tr("No paper has a tag yet. Type one and press Enter."));
    for (const TagCount &count : tags) {
        addTag(count.tag, stateOf(count, papers));
    }
    m_ui->tagEdit->installEventFilter(this);
    connect(m_ui->tagEdit, &QLineEdit::textChanged, this, &TagDialog::narrow);
    connect(m_ui->tagList, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item == m_new) {
            takeTyped();
        } else {
            m_ui->tagEdit->clear(); // it was for finding this one
        }
    });
    connect(this, &QDialog::accepted, this, [this] {
        giveTyped();
        if (const auto all = changes(); !all.isEmpty()) {
            emit chosen(all);
        }
    });
    narrow();
    m_ui->tagEdit->setFocus();
}

TagDialog::~TagDialog() = default;

void TagDialog::showLooks(const std::vector<TagLook> &looks)
{
    for (QListWidgetItem *item : items()) {
        const auto look = std::ranges::find_if(looks, [&](const TagLook &known) {
            return known.tag.compare(item->data(TagRole).toString(), Qt::CaseInsensitive) == 0;
        });
        if (look == looks.end()) {
            continue;
        }
        const auto place = int(look - looks.begin()) + 1;
        const QString digit = place <= quickTags ? QLocale().toString(place) : QString();
        item->setIcon(chip(digit, chipColors(look->color, palette()), m_ui->tagList->fontMetrics()));
        if (!digit.isEmpty()) {
            item->setToolTip(tr("The key %1 gives it, or takes it").arg(digit));
            item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
        }
    }
    const int side = m_ui->tagList->fontMetrics().height();
    m_ui->tagList->setIconSize({side, side});
}

QListWidgetItem *TagDialog::addTag(const QString &tag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(visibleText(tag));
    item->setData(TagRole, tag);
    item->setData(BeforeRole, int(state));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    m_ui->tagList->insertItem(m_ui->tagList->row(m_new), item);
    m_ui->tagNote->hide();
    return item;
}

QList<QListWidgetItem *> TagDialog::items() const
{
    QList<QListWidgetItem *> items;
    for (int row = 0; row < m_ui->tagList->row(m_new); ++row) {
        items.append(m_ui->tagList->item(row));
    }
    return items;
}

// What is marked is what Enter takes: the tag that is typed, else the first that holds it, else a new one.
void TagDialog::narrow()
{
    const QString typed = tagName(m_ui->tagEdit->text());
    QListWidgetItem *same = nullptr;
    QListWidgetItem *first = nullptr;
    for (QListWidgetItem *item : items()) {
        const QString tag = item->data(TagRole).toString();
        item->setHidden(!tag.contains(typed, Qt::CaseInsensitive));
        same = tag.compare(typed, Qt::CaseInsensitive) == 0 ? item : same;
        first = first || item->isHidden() ? first : item;
    }
    m_new->setHidden(typed.isEmpty() || same);
    m_new->setText(tr("Add “%1”").arg(words::isolated(visibleText(typed))));
    m_ui->tagList->setCurrentItem(typed.isEmpty() ? nullptr : same ? same : first ? first : m_new);
}

void TagDialog::takeTyped()
{
    QListWidgetItem *item = m_ui->tagList->currentItem();
    if (!item) {
        return;
    }
    item = item == m_new ? addTag(tagName(m_ui->tagEdit->text()), Qt::Unchecked) : item;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_ui->tagEdit->clear();
    m_ui->tagList->setCurrentItem(nullptr);
    m_ui->tagList->scrollToItem(item);
    announce(m_ui->tagEdit, spoken(*item));
}

// What was typed whole, and not yet entered, is meant; what was only looked for is left as it is.
void TagDialog::giveTyped()
{
    const QString typed = tagName(m_ui->tagEdit->text());
    QListWidgetItem *item = m_ui->tagList->currentItem();
    if (typed.isEmpty() || !item) {
        return;
    }
    if (item == m_new) {
        addTag(typed, Qt::Unchecked)->setCheckState(Qt::Checked);
    } else if (item->data(TagRole).toString().compare(typed, Qt::CaseInsensitive) == 0) {
        item->setCheckState(Qt::Checked);
    }
}

// The focus stays where one types.
QString TagDialog::spoken(const QListWidgetItem &item) const
{
    if (&item == m_new) {
        return item.text();
    }
    return (item.checkState() == Qt::Checked ? tr("%1, given") : tr("%1, not given")).arg(item.text());
}

QList<TagChange> TagDialog::changes() const
{
    QList<TagChange> changes;
    for (const QListWidgetItem *item : items()) {
        if (item->checkState() != Qt::PartiallyChecked && int(item->checkState()) != item->data(BeforeRole).toInt()) {
            changes.append({item->data(TagRole).toString(), item->checkState() == Qt::Checked});
        }
    }
    return changes;
}

bool TagDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->tagEdit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_ui->tagList->currentItem()) {
            takeTyped();
            return true;
        }
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_ui->tagList, event);
            if (const QListWidgetItem *item = m_ui->tagList->currentItem()) {
                announce(m_ui->tagEdit, spoken(*item));
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hotpapers::ui
