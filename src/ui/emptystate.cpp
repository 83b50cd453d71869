// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptystate.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int widest = 70; // average characters
constexpr double titleSize = 1.5; // times that of text
constexpr int signLines = 3; // height of the icon

QLabel *newLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_column(new QWidget(this)), m_sign(newLabel(u"emptyIcon"_s, m_column)),
      m_title(newLabel(u"emptyTitle"_s, m_column)), m_text(newLabel(u"emptyText"_s, m_column)), m_steps(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(16);
    column->addStretch(2);
    for (QLabel *label : {m_sign, m_title, m_text}) {
        column->addWidget(label);
    }
    column->addLayout(m_steps);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_column, 100); // as wide as it may be
    layout->addStretch(1);
    m_steps->addStretch();
    m_steps->addStretch();
    fit();
}

void EmptyState::setContent(const Content &content)
{
    m_icon = content.icon;
    m_sign->setAccessibleName(content.title);
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    setSteps(content.steps);
    fit();
}

void EmptyState::setSteps(const std::vector<Step> &steps)
{
    for (QPushButton *button : m_column->findChildren<QPushButton *>()) {
        m_steps->removeWidget(button);
        button->hide();
        button->deleteLater(); // its click may have led here
        button->setObjectName(QString());
    }
    for (const Step &step : steps) {
        auto *button = new QPushButton(themeIcon(step.icon), step.text, m_column);
        button->setObjectName(step.name);
        button->setAutoDefault(true); // Enter presses it
        connect(button, &QPushButton::clicked, this, step.take);
        m_steps->insertWidget(m_steps->count() - 1, button);
    }
}

void EmptyState::focusFirstStep()
{
    if (const QLayoutItem *first = m_steps->itemAt(1); first && first->widget()) {
        first->widget()->setFocus();
    }
}

// What does not follow palette and font by itself.
void EmptyState::fit()
{
    const int height = signLines * fontMetrics().lineSpacing();
    m_sign->setPixmap(themeIcon(m_icon).pixmap({height, height}, devicePixelRatioF()));
    m_sign->setVisible(!m_icon.isEmpty());
    QFont large = font();
    large.setPointSizeF(titleSize * large.pointSizeF());
    m_title->setFont(large);
    m_column->setMaximumWidth(widest * fontMetrics().averageCharWidth());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fit();
    }
}

} // namespace hotpapers::ui
