// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace hotpapers::ui {

/** In place of what is not there: what it is, why, and what to do next. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /** A button. */
    struct Step
    {
        QString name; ///< of the button as an object
        QString icon; ///< of the icon theme
        QString text;
        std::function<void()> take;
    };

    /** What there is to say. The first step is the one that is most likely wanted. */
    struct Content
    {
        QString icon; ///< of the icon theme
        QString title; ///< a sentence
        QString text; ///< may be empty
        std::vector<Step> steps;
    };

    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const Content &content);
    void focusFirstStep();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void setSteps(const std::vector<Step> &steps);

    QString m_icon;
    QWidget *m_column;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_steps;
};

} // namespace hotpapers::ui
