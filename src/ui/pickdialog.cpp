// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pickdialog.h"

#include "core/shelf.h"
#include "core/visibletext.h"
#include "ui/announce.h"
#include "ui_pickdialog.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QPushButton>

namespace hotpapers::ui {

PickDialog::PickDialog(const Words &words, const QStringList &names, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PickDialog>()), m_names(names), m_makeNew(words.makeNew)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    m_ui->pickLabel->setText(words.label);
    m_ui->pickEdit->setAccessibleName(words.name);
    m_ui->pickEdit->setMaxLength(int(maximumShelfName));
    m_ui->pickList->setAccessibleName(words.name);
    for (const QString &name : names) {
        m_ui->pickList->addItem(visibleText(name));
    }
    m_new = new QListWidgetItem(m_ui->pickList);
    m_ui->pickEdit->installEventFilter(this);
    connect(m_ui->pickEdit, &QLineEdit::textChanged, this, &PickDialog::narrow);
    connect(m_ui->pickList, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_ui->pickList, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(item != nullptr);
    });
    connect(this, &QDialog::accepted, this, &PickDialog::pick);
    narrow();
    m_ui->pickEdit->setFocus();
}

PickDialog::~PickDialog() = default;

// What is marked is what Enter takes: the one that is typed, else the first that holds it, else a new one.
void PickDialog::narrow()
{
    const QString typed = shelfName(m_ui->pickEdit->text());
    QListWidgetItem *same = nullptr;
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < int(m_names.size()); ++row) {
        QListWidgetItem *item = m_ui->pickList->item(row);
        item->setHidden(!m_names.at(row).contains(typed, Qt::CaseInsensitive));
        same = m_names.at(row).compare(typed, Qt::CaseInsensitive) == 0 ? item : same;
        first = first || item->isHidden() ? first : item;
    }
    const bool offersNew = !m_makeNew.isEmpty() && !typed.isEmpty() && !same;
    m_new->setHidden(!offersNew);
    m_new->setText(m_makeNew.arg(words::isolated(visibleText(typed))));
    QListWidgetItem *marked = same ? same : first ? first : offersNew ? m_new : nullptr;
    m_ui->pickList->setCurrentItem(marked);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(marked != nullptr);
}

void PickDialog::pick()
{
    const QListWidgetItem *item = m_ui->pickList->currentItem();
    if (item == m_new) {
        emit named(shelfName(m_ui->pickEdit->text()));
    } else if (item) {
        emit picked(m_ui->pickList->row(item));
    }
}

bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->pickEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_ui->pickList, event);
            if (const QListWidgetItem *item = m_ui->pickList->currentItem()) {
                announce(m_ui->pickEdit, item->text());
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hotpapers::ui
