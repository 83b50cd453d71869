// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuteditor.h"

#include "ui/announce.h"
#include "ui_shortcuteditor.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

enum Column { ActionColumn, KeysColumn };

QString nativeText(const KeyMap::Keys &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts.append(key.toString(QKeySequence::NativeText));
    }
    return QLocale().createSeparatedList(texts);
}

QString namesOf(const std::vector<ActionId> &ids)
{
    QStringList names;
    for (const ActionInfo &info : actionTable()) {
        if (std::ranges::contains(ids, info.id)) {
            names.append(ShortcutEditor::tr("“%1”").arg(plainText(info)));
        }
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

ShortcutEditor::ShortcutEditor(KeyMap &keys, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ShortcutEditor>()), m_keys(keys)
{
    m_ui->setupUi(this);
    fill();
    showKeys();
    connect(&m_keys, &KeyMap::changed, this, &ShortcutEditor::showKeys);
    connect(m_ui->keyFilter, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_ui->keyTree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showCurrent);
    connect(m_ui->keyTree, &QTreeWidget::itemActivated, m_ui->keyEdit, [this] { m_ui->keyEdit->setFocus(); });
    for (const QKeySequenceEdit *edit : {m_ui->keyEdit, m_ui->otherKeyEdit}) {
        edit->findChild<QLineEdit *>()->setAccessibleName(edit->accessibleName()); // it has the focus
        connect(edit, &QKeySequenceEdit::editingFinished, this, &ShortcutEditor::take);
    }
    connect(m_ui->reassignButton, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_ui->removeKeysButton, &QPushButton::clicked, this, [this] { m_keys.setKeys(current().value(), {}); });
    connect(m_ui->resetKeyButton, &QPushButton::clicked, this, [this] { m_keys.reset(current().value()); });
    connect(m_ui->resetKeysButton, &QPushButton::clicked, &m_keys, &KeyMap::resetAll);
    m_ui->keyTree->setCurrentItem(m_items.first());
}

// The fields tell that typing ended when they go, after this object.
ShortcutEditor::~ShortcutEditor()
{
    m_ui->keyEdit->disconnect(this);
    m_ui->otherKeyEdit->disconnect(this);
}

void ShortcutEditor::fill()
{
    for (const MenuInfo &group : actionGroups()) {
        addGroup(group.title, group.actions);
    }
    m_ui->keyTree->expandAll();
    m_ui->keyTree->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_ui->keyTree->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
}

void ShortcutEditor::addGroup(const QString &title, const QList<ActionId> &actions)
{
    auto *group = new QTreeWidgetItem(m_ui->keyTree, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setData(KeysColumn, Qt::AccessibleTextRole, title);
    for (const ActionInfo &info : actionTable()) {
        if (actions.contains(info.id)) {
            auto *item = new QTreeWidgetItem(group, {plainText(info)});
            item->setData(ActionColumn, Qt::UserRole, int(info.id));
            m_items.append(item);
        }
    }
    group->setHidden(actions.isEmpty());
}

void ShortcutEditor::showKeys()
{
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        const auto id = ActionId(item->data(ActionColumn, Qt::UserRole).toInt());
        QFont font = m_ui->keyTree->font();
        font.setBold(m_keys.isChanged(id));
        item->setText(KeysColumn, nativeText(m_keys.keys(id)));
        item->setData(KeysColumn, Qt::AccessibleTextRole,
                      item->text(KeysColumn).isEmpty() ? tr("no keys") : item->text(KeysColumn));
        item->setFont(KeysColumn, font);
    }
    m_ui->resetKeysButton->setEnabled(m_keys.isAnyChanged());
    showCurrent();
}

void ShortcutEditor::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        item->setHidden(!item->text(ActionColumn).contains(wanted, Qt::CaseInsensitive)
                        && !item->text(KeysColumn).contains(wanted, Qt::CaseInsensitive));
    }
    for (int i = 0; i < m_ui->keyTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_ui->keyTree->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            any = any || !group->child(row)->isHidden();
        }
        group->setHidden(!any);
    }
    const auto shown = std::ranges::find(m_items, false, &QTreeWidgetItem::isHidden);
    m_ui->keyTree->setCurrentItem(shown == m_items.end() ? nullptr : *shown);
}

void ShortcutEditor::showCurrent()
{
    const auto id = current();
    const KeyMap::Keys keys = id ? m_keys.keys(*id) : KeyMap::Keys();
    const QSignalBlocker blockKey(m_ui->keyEdit);
    const QSignalBlocker blockOther(m_ui->otherKeyEdit);
    m_ui->keyEdit->setKeySequence(keys.value(0));
    m_ui->otherKeyEdit->setKeySequence(keys.value(1));
    m_ui->keyEdit->setEnabled(id.has_value());
    m_ui->otherKeyEdit->setEnabled(id.has_value());
    m_ui->removeKeysButton->setEnabled(!keys.isEmpty());
    m_ui->resetKeyButton->setEnabled(id && m_keys.isChanged(*id));
    showVerdict({}, false);
}

void ShortcutEditor::showVerdict(const QString &text, bool canReassign)
{
    m_ui->keyVerdict->setText(text);
    m_ui->reassignButton->setEnabled(canReassign);
    if (!text.isEmpty()) {
        announce(this, text);
    }
}

std::optional<ActionId> ShortcutEditor::current() const
{
    const QTreeWidgetItem *item = m_ui->keyTree->currentItem();
    return item && item->parent() ? std::optional(ActionId(item->data(ActionColumn, Qt::UserRole).toInt()))
                                  : std::nullopt;
}

KeyMap::Keys ShortcutEditor::typed() const
{
    const KeyMap::Keys before = current() ? m_keys.keys(*current()) : KeyMap::Keys();
    KeyMap::Keys keys;
    for (const auto &[edit, i] : {std::pair{m_ui->keyEdit, 0}, std::pair{m_ui->otherKeyEdit, 1}}) {
        const QKeySequence key = edit->keySequence().isEmpty() ? before.value(i) : edit->keySequence();
        if (!key.isEmpty() && !keys.contains(key) && key != QKeySequence(Qt::Key_Backspace)) {
            keys.append(key);
        }
    }
    return keys;
}

// Nothing, or nothing but Ctrl, may have been typed: the keys stay then.
void ShortcutEditor::take()
{
    if (current() && judge()) {
        assign();
    }
}

bool ShortcutEditor::judge()
{
    for (const QKeySequence &key : typed()) {
        const QString text = key.toString(QKeySequence::NativeText);
        if (isReserved(key)) {
            showVerdict(tr("%1 is needed in tables, texts and menus. Choose other keys.").arg(text), false);
            return false;
        }
        if (const auto others = m_keys.conflicts(current().value(), key); !others.empty()) {
            showVerdict(tr("%1 clashes with the keys of %2.").arg(text, namesOf(others)), true);
            return false;
        }
    }
    showVerdict({}, false);
    return true;
}

void ShortcutEditor::assign()
{
    const KeyMap::Keys keys = typed();
    if (keys != m_keys.keys(current().value())) {
        m_keys.setKeys(current().value(), keys);
    } else {
        showCurrent();
    }
}

void openShortcutEditor(KeyMap &keys, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"shortcutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShortcutEditor::tr("Change Keys"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(new ShortcutEditor(keys, dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 90, dialog->fontMetrics().height() * 38);
    dialog->show();
}

} // namespace hotpapers::ui
