// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keysdialog.h"

#include "ui/keymap.h"
#include "ui/shortcuteditor.h"
#include "ui_keysdialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace hotpapers::ui {

namespace {

constexpr int columnCharacters = 52; // in average ones, of a key and what it does
constexpr int mostColumns = 3;

QString shown(const KeyMap::Keys &keys)
{
    const QString first = keys.value(0).toString(QKeySequence::NativeText);
    return keys.size() < 2 ? first : KeysDialog::tr("%1 or %2").arg(first, keys[1].toString(QKeySequence::NativeText));
}

} // namespace

KeysDialog::KeysDialog(const KeyMap &keys, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::KeysDialog>()), m_keys(keys)
{
    m_ui->setupUi(this);
    const int character = fontMetrics().averageCharWidth();
    resize(character * columnCharacters * mostColumns, fontMetrics().height() * 42);
    connect(m_ui->keysSearch, &QLineEdit::textChanged, this, &KeysDialog::fill);
    connect(m_ui->changeKeysButton, &QPushButton::clicked, this, &KeysDialog::changeRequested);
    connect(&m_keys, &KeyMap::changed, this, &KeysDialog::fill);
    fill();
    widenToSheet();
}

KeysDialog::~KeysDialog() = default;

// Some languages have longer words.
void KeysDialog::widenToSheet()
{
    const QMargins around = layout()->contentsMargins();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int wanted = m_sheet->sizeHint().width() + around.left() + around.right() + 2 * bar;
    resize(std::clamp(wanted, width(), std::max(width(), screen()->availableSize().width())), height());
}

void KeysDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (columnCount() != m_columns) {
        fill();
    }
}

int KeysDialog::columnCount() const
{
    return std::clamp(width() / (fontMetrics().averageCharWidth() * columnCharacters), 1, mostColumns);
}

QList<KeysDialog::Group> KeysDialog::groups() const
{
    QList<Group> all;
    const QList<ActionInfo> actions = actionTable();
    for (const MenuInfo &menu : actionGroups()) {
        Group group{menu.title, {}};
        for (const ActionId id : menu.actions) {
            if (!m_keys.keys(id).isEmpty()) {
                const auto info = std::ranges::find(actions, id, &ActionInfo::id);
                group.keys.append({shown(m_keys.keys(id)), plainText(*info)});
            }
        }
        all.append(group);
    }
    all.append(
        {tr("In the table"),
         {{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Open the abstract")},
          {QKeySequence(Qt::Key_Home).toString(QKeySequence::NativeText), tr("First paper")},
          {QKeySequence(Qt::Key_End).toString(QKeySequence::NativeText), tr("Last paper")},
          {QKeySequence(Qt::SHIFT | Qt::Key_Down).toString(QKeySequence::NativeText), tr("Select more papers")}}});
    const QString wanted = m_ui->keysSearch->text().trimmed();
    for (Group &group : all) {
        group.keys.removeIf([&wanted](const auto &key) {
            return !key.first.contains(wanted, Qt::CaseInsensitive)
                && !key.second.contains(wanted, Qt::CaseInsensitive);
        });
    }
    all.removeIf([](const Group &group) { return group.keys.isEmpty(); });
    return all;
}

// Group after group, the next column where more than half of a group would be more than a column's part.
void KeysDialog::fill()
{
    m_columns = columnCount();
    m_sheet = new QWidget; // in place of the one before, which the scroll area lets go
    m_sheet->setObjectName("keysSheet");
    auto *columns = new QHBoxLayout(m_sheet);
    columns->setSpacing(fontMetrics().averageCharWidth() * 4);
    const QList<Group> all = groups();
    qsizetype lines = 0;
    for (const Group &group : all) {
        lines += group.keys.size() + 2;
    }
    qsizetype filled = 0;
    QGridLayout *column = nullptr;
    for (const Group &group : all) {
        if (!column || (columns->count() < m_columns && filled + group.keys.size() / 2 >= lines / m_columns)) {
            column = new QGridLayout;
            column->setColumnStretch(1, 1);
            column->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
            column->setVerticalSpacing(3);
            columns->addLayout(column, 1);
            columns->setAlignment(column, Qt::AlignTop);
            filled = 0;
        }
        addGroup(group, *column);
        filled += group.keys.size() + 2;
    }
    m_ui->keysNone->setVisible(all.isEmpty());
    m_ui->keysArea->setWidget(m_sheet);
}

void KeysDialog::addGroup(const Group &group, QGridLayout &column) const
{
    auto *title = new QLabel(group.title, m_sheet);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    column.addWidget(title, column.rowCount(), 0, 1, 2);
    for (const auto &[keys, text] : group.keys) {
        auto *cap = new QLabel(keys, m_sheet);
        cap->setTextFormat(Qt::PlainText);
        cap->setFrameShape(QFrame::StyledPanel);
        cap->setAlignment(Qt::AlignCenter);
        cap->setMargin(2);
        auto *what = new QLabel(text, m_sheet);
        what->setTextFormat(Qt::PlainText);
        const int row = column.rowCount();
        column.addWidget(cap, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        column.addWidget(what, row, 1);
    }
}

void openKeySheet(KeyMap &keys, QWidget *parent)
{
    auto *dialog = new KeysDialog(keys, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &KeysDialog::changeRequested, parent,
                     [&keys, parent] { openShortcutEditor(keys, parent); });
    dialog->show();
}

} // namespace hotpapers::ui
