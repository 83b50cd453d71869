// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagebar.h"

#include "ui/announce.h"
#include "ui/heatcolor.h"
#include "ui_messagebar.h"

#include <QPainter>

namespace hotpapers::ui {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->messageButton, &QAbstractButton::clicked, this, &MessageBar::buttonClicked);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QWidget::hide);
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(const QString &text, const QString &button)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageButton->setText(button);
    m_ui->messageButton->setVisible(!button.isEmpty());
    show();
    announce(this, text);
}

void MessageBar::setClosable(bool closable)
{
    m_ui->closeButton->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_ui->messageLabel->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor base = palette().color(QPalette::Base);
    QPainter(this).fillRect(rect(), blend(base, palette().color(QPalette::Highlight), 0.22));
}

} // namespace hotpapers::ui
